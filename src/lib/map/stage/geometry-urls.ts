import type { LinkTo } from '../../ui/links';
import type { GeometryUrls } from '../renderers/gl';

/** Where a live map of these boundaries fetches its shapes; `overlays` is the site path of its plan parts, if any. */
export function geometryUrls(
  boundaries: readonly string[],
  overlays: string | null,
  linkTo: LinkTo
): GeometryUrls {
  return {
    areas: Object.fromEntries(boundaries.map((id) => [id, linkTo(`/geo/${id}/districts.json`)])),
    water: linkTo('/geo/water.json'),
    context: linkTo('/geo/context.json'),
    overlays: overlays && linkTo(overlays)
  };
}
