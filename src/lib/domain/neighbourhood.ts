import type { LngLat } from './ids';

export type Direction = 'north' | 'east' | 'south' | 'west';

/** A place to step between: where it is, and which others it touches. */
export interface Standpoint {
  readonly code: string;
  readonly at: LngLat;
  readonly touching: readonly string[];
}

const VECTORS: Readonly<Record<Direction, readonly [east: number, north: number]>> = {
  north: [0, 1],
  east: [1, 0],
  south: [0, -1],
  west: [-1, 0]
};

/** A neighbour counts as lying in a direction up to this far off it. */
const NEIGHBOUR_COS = Math.cos((60 * Math.PI) / 180);
const OTHERS_COS = Math.cos((45 * Math.PI) / 180);

/** Cosine of the angle off the direction, and the distance, on ground where a degree of longitude is shorter. */
function bearing(from: LngLat, to: LngLat, direction: Direction): { cos: number; distance: number } {
  const [east, north] = VECTORS[direction];
  const dx = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  const dy = to[1] - from[1];
  const distance = Math.hypot(dx, dy);
  return { cos: distance === 0 ? 0 : (dx * east + dy * north) / distance, distance };
}

/** The place that an arrow key leads to: the neighbour most in that direction, else the nearest place there, else none. */
export function stepFrom(
  code: string,
  direction: Direction,
  places: readonly Standpoint[]
): string | undefined {
  const here = places.find((place) => place.code === code);
  if (!here) return undefined;
  const others = places
    .filter((place) => place !== here)
    .map((place) => ({
      ...place,
      ...bearing(here.at, place.at, direction),
      isNeighbour: here.touching.includes(place.code)
    }));
  const neighbours = others.filter(({ isNeighbour, cos }) => isNeighbour && cos >= NEIGHBOUR_COS);
  const [next] = neighbours.sort((a, b) => b.cos - a.cos);
  if (next) return next.code;
  const [nearest] = others
    .filter(({ cos }) => cos >= OTHERS_COS)
    .sort((a, b) => a.distance / a.cos - b.distance / b.cos);
  return nearest?.code;
}
