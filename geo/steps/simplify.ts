import { presimplify, simplify } from 'topojson-simplify';
import { metresPerDegree } from './measure';
import { at, present } from './shapes';
import type { Atlas } from './topology';

/** One weight per corner: triangles are measured in square degrees, so the threshold is turned into those. */
function squareDegrees(km2: number, lat: number): number {
  const [mx, my] = metresPerDegree(lat);
  return (km2 * 1e6) / (mx * my);
}

/**
 * Visvalingam simplification of whole arcs, so common borders stay common. Arcs for which `isKept` says so (those a
 * second file draws too) keep every corner.
 */
export function simplifyAtlas(atlas: Atlas, minTriangleKm2: number, isKept: (arc: number) => boolean): Atlas {
  const [, south] = present(atlas.bbox, 'bbox');
  const { arcs } = simplify(presimplify(atlas), squareDegrees(minTriangleKm2, south));
  return { ...atlas, arcs: arcs.map((arc, index) => (isKept(index) ? at(atlas.arcs, index) : arc)) };
}
