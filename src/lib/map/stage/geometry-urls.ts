import type { LinkTo } from '../../ui/links';
import type { GeometryUrls } from '../renderers/gl';

/** The site paths of the shapes that every live map draws; null where the city has no such file. */
export type GeometryPaths = Omit<GeometryUrls, 'overlays'>;

/** Where a live map fetches its shapes; `overlays` is the site path of its plan parts, if any. */
export function geometryUrls(
  { areas, water, context }: GeometryPaths,
  overlays: string | null,
  linkTo: LinkTo
): GeometryUrls {
  const entries = Object.entries<string>(areas).map(([boundary, path]) => [boundary, linkTo(path)]);
  return {
    areas: Object.fromEntries(entries),
    water: water && linkTo(water),
    context: context && linkTo(context),
    overlays: overlays && linkTo(overlays)
  };
}
