import type { GeometryPaths } from '../../map/stage/geometry-urls';
import { GROUND_SOURCES } from '../../map/layers';
import { geoPath } from '../../paths';
import type { GeoFileNames } from '../library/geo-manifest';
import type { Library } from '../library/library';

/** Which files of the geometry folder a live map asks for, and the site's base map. */
export function toGeometryPaths({
  geo: { files },
  site: { basemap, areaTiles }
}: Pick<Library, 'geo'> & { readonly site: Pick<Library['site'], 'basemap' | 'areaTiles'> }): GeometryPaths {
  return {
    areas: Object.fromEntries([...files.areas].map(([boundary, file]) => [boundary, geoPath(file)])),
    ground: Object.fromEntries(groundFiles(files).map(([name, file]) => [name, geoPath(file)])),
    ...(Object.keys(areaTiles).length > 0 ? { tiles: areaTiles } : {}),
    ...(basemap ? { basemap } : {})
  };
}

/** The files that layers draw or that name what lies on the land, as far as the city has them. */
export function groundFiles({ ground }: GeoFileNames): [name: string, file: string][] {
  return [...ground].filter(
    ([name]) => name.startsWith('ground/') || GROUND_SOURCES.some(({ file }) => file === name)
  );
}
