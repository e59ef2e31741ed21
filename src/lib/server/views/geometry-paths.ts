import type { GeometryPaths } from '../../map/stage/geometry-urls';
import { geoPath } from '../../paths';
import type { Library } from '../library/library';

/** Which files of the geometry folder a live map asks for. */
export function toGeometryPaths({ geo: { files } }: Pick<Library, 'geo'>): GeometryPaths {
  return {
    areas: Object.fromEntries([...files.areas].map(([boundary, file]) => [boundary, geoPath(file)])),
    water: files.water && geoPath(files.water),
    context: files.context && geoPath(files.context)
  };
}
