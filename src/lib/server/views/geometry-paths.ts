import type { GeometryPaths } from '../../map/stage/geometry-urls';
import { GROUND_SOURCES } from '../../map/layers';
import { geoPath } from '../../paths';
import type { GeoFileNames } from '../library/geo-manifest';
import type { Library } from '../library/library';

/** Which files of the geometry folder a live map asks for. */
export function toGeometryPaths({ geo: { files } }: Pick<Library, 'geo'>): GeometryPaths {
  return {
    areas: Object.fromEntries([...files.areas].map(([boundary, file]) => [boundary, geoPath(file)])),
    ground: Object.fromEntries(groundFiles(files).map(([name, file]) => [name, geoPath(file)]))
  };
}

/** The files of the ground that layers draw, as far as the city has them, by the names that layers call them. */
export function groundFiles({ ground }: GeoFileNames): [name: string, file: string][] {
  return [...ground].filter(([name]) => GROUND_SOURCES.some(({ file }) => file === name));
}
