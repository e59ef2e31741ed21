import { largestOf } from './measure';
import { at, outerOf, type Polygon, type Region, type Ring } from './shapes';
import { mergeBy, polygonsOf, toMultiPolygon, toTopology } from './topology';

export function toFeature({ code, name, polygons }: Region): GeoJSON.Feature {
  return { type: 'Feature', id: code, properties: { code, name }, geometry: toMultiPolygon(polygons) };
}

/** Several areas that share corners as one: a polygon for each part, with what is left out in its middle. */
export function unionOf(regions: readonly Region[]): Polygon[] {
  const atlas = toTopology({ land: regions.map(toFeature) });
  return polygonsOf(atlas, at([...mergeBy(atlas, 'land', () => 'all').values()], 0));
}

/** The outer line of the largest part of several areas. */
export function outlineOf(regions: readonly Region[]): Ring {
  return outerOf(largestOf(unionOf(regions)));
}
