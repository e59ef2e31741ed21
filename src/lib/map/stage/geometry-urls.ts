import type { LinkTo } from '../../ui/links';
import type { GeometryUrls } from '../renderers/gl';

/** The site paths of the shapes that every live map draws. */
export type GeometryPaths = Omit<GeometryUrls, 'overlays'>;

/** Where a live map fetches its shapes; `overlays` is the site path of its plan parts, if any. */
export function geometryUrls(
  { areas, ground }: GeometryPaths,
  overlays: string | null,
  linkTo: LinkTo
): GeometryUrls {
  const linked = (paths: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, linkTo(path)]));
  return {
    areas: linked(areas),
    ground: linked(ground),
    overlays: overlays && linkTo(overlays)
  };
}
