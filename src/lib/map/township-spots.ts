import type { AreaCode, LngLat } from '../domain/ids';
import { words } from '../words/current';
import type { GroundAtlas, GroundSpot } from './ground-atlas';

/** A town with one number and a point that is only about right; null: nobody has told where it lies. */
export interface TownshipPoint {
  readonly id: string;
  readonly name: string;
  readonly district: AreaCode;
  readonly at: LngLat | null;
  readonly count: number | null;
}

/** A ground whose towns say their numbers: hollow points with names, and never an outline. */
export function withTownships(ground: GroundAtlas, points: readonly TownshipPoint[]): GroundAtlas {
  return { ...ground, spots: { ...ground.spots, towns: points.flatMap(toSpot) } };
}

function toSpot({ id, name, district, at, count }: TownshipPoint): GroundSpot[] {
  if (!at || count === null) return [];
  return [{ id, text: `${name} ${words().count(count)}`, at: [at], mark: 'hollow', on: district }];
}
