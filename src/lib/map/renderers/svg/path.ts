import type { Geometry, Position } from 'geojson';
import { project } from '../../../geometry/projection';

type Point = readonly [number, number];

/**
 * A geometry as an SVG path in map units (src/lib/geometry/projection.ts), whole units and relative moves:
 * a third of the bytes of absolute decimals. Neighbours share their corners, so rounding opens no gap.
 */
export function toPath(geometry: Geometry): string {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.map((ring) => line(ring, true)).join('');
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map((ring) => line(ring, true))).join('');
    case 'LineString':
      return line(geometry.coordinates, false);
    case 'MultiLineString':
      return geometry.coordinates.map((each) => line(each, false)).join('');
    case 'Point':
      return dot(geometry.coordinates);
    case 'MultiPoint':
      return geometry.coordinates.map(dot).join('');
    case 'GeometryCollection':
      return geometry.geometries.map(toPath).join('');
    default:
      return geometry satisfies never;
  }
}

/** A line of no length: only round ends make it seen. */
function dot(position: Position): string {
  const [x, y] = rounded(position);
  return `M${x} ${y}h0`;
}

function rounded([lng = 0, lat = 0]: Position): Point {
  const [x, y] = project([lng, lat]);
  return [Math.round(x), Math.round(y)];
}

function line(positions: readonly Position[], closes: boolean): string {
  const points = positions.map(rounded);
  const [first, ...rest] = closes ? points.slice(0, -1) : points;
  if (!first) return '';
  let last = first;
  const moves = rest.flatMap((point) => {
    const step: Point = [point[0] - last[0], point[1] - last[1]];
    last = point;
    return step[0] === 0 && step[1] === 0 ? [] : [step];
  });
  if (moves.length === 0) return '';
  return `M${first[0]} ${first[1]}l${moves.map(pair).join('')}${closes ? 'z' : ''}`;
}

/** `3-4` needs no space before the minus; a following pair needs one unless it starts with a minus. */
function pair([dx, dy]: Point, index: number): string {
  const lead = index > 0 && dx >= 0 ? ' ' : '';
  return `${lead}${dx}${dy < 0 ? '' : ' '}${dy}`;
}
