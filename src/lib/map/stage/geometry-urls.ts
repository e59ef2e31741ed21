import type { LinkTo } from '../../ui/links';
import { GROUND_SOURCES } from '../layers';
import type { GeometryUrls } from '../renderers/gl';
import { geoPath } from '../../paths';

/** Where a live map of these boundaries fetches its shapes; `overlays` is the site path of its plan parts, if any. */
export function geometryUrls(
  boundaries: readonly string[],
  overlays: string | null,
  linkTo: LinkTo
): GeometryUrls {
  return {
    areas: Object.fromEntries(boundaries.map((id) => [id, linkTo(geoPath(`${id}/districts.json`))])),
    ground: Object.fromEntries(GROUND_SOURCES.map(({ file }) => [file, linkTo(geoPath(`${file}.json`))])),
    overlays: overlays && linkTo(overlays)
  };
}
