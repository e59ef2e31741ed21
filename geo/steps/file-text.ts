import { quantize } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { LngLat } from '../../src/lib/domain/ids';
import { GRID_PER_DEGREE } from './grid';
import { asAtlas, type ArcArea, type ArcLine, type Atlas } from './topology';

const SCALE = 1 / GRID_PER_DEGREE;

/**
 * Minified text: keys in a fixed order, one newline at the end. All files of a build share `origin`, so that
 * equal grid points also decode to equal doubles.
 */
export function toFileText(atlas: Atlas, origin: LngLat): string {
  const grid = { scale: [SCALE, SCALE], translate: [...origin] } satisfies Topology['transform'];
  const { type, bbox, transform, objects, arcs } = asAtlas(quantize(atlas, grid));
  const ordered = Object.entries(objects).map(([name, { geometries }]) => [
    name,
    { type: 'GeometryCollection', geometries: geometries.map(inOrder) }
  ]);
  return JSON.stringify({ type, bbox, transform, objects: Object.fromEntries(ordered), arcs }) + '\n';
}

function inOrder({ type, id, properties, arcs }: ArcArea | ArcLine) {
  return { type, id, properties, arcs };
}
