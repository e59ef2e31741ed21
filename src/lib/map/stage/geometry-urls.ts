import type { Basemap } from '../../domain/basemap';
import type { LinkTo } from '../../ui/links';
import type { GeometryUrls } from '../renderers/gl';

/** The site paths of the shapes that every live map draws. */
export type GeometryPaths = Omit<GeometryUrls, 'overlays'>;

/** Where a live map fetches its shapes; `overlays` is the site path of its plan parts, if any. */
export function geometryUrls(
  { areas, ground, tiles, basemap }: GeometryPaths,
  overlays: string | null,
  linkTo: LinkTo
): GeometryUrls {
  const linked = (paths: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(Object.entries(paths).map(([name, path]) => [name, linkTo(path)]));
  return {
    areas: linked(areas),
    ground: linked(ground),
    overlays: overlays && linkTo(overlays),
    ...(tiles ? { tiles: linked(tiles) } : {}),
    ...(basemap ? { basemap: linkedBasemap(basemap, linkTo) } : {})
  };
}

function linkedBasemap(basemap: Basemap, linkTo: LinkTo): Basemap {
  return basemap.kind === 'pmtiles' ? { ...basemap, path: linkTo(basemap.path) } : basemap;
}
