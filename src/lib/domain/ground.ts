import { KM_PER_DEGREE, kmPerLng } from './degrees';
import type { Bounds } from './ids';

/** What may lie on the land of a map, bottom to top. */
export const GROUND_NAMES = ['relief', 'rivers', 'rail', 'metro', 'peaks', 'towns', 'landmarks'] as const;

export type GroundName = (typeof GROUND_NAMES)[number];

/** Networks that have grown: a map may show them as of a date. */
export const DATED_GROUND = ['rail', 'metro'] as const satisfies readonly GroundName[];

export interface GroundChoice {
  readonly name: GroundName;
  /** ISO date up to which a network is shown; null: all that is open. */
  readonly asOf: string | null;
  /** The map is about it: it is drawn in its own colours. */
  readonly isSubject?: boolean;
  /** Of the metro as the subject: the names of the lines that it is about. Absent: all. */
  readonly lines?: readonly string[];
  /** `asOf` is only where it ends: the scene's date runs up to it. */
  readonly isRunning?: true | undefined;
}

/** How much land a map shows. */
export const MAP_SCALES = ['city', 'district', 'close'] as const;
export type MapScale = (typeof MAP_SCALES)[number];

/** What a map shows of the ground where nobody has chosen, by how much land it shows. */
export type GroundDefaults = Readonly<Record<MapScale, readonly GroundChoice[]>>;

/** Kilometres of the longer side from which on a map is of a city, or of a district. */
const CITY_KM = 90;
const DISTRICT_KM = 25;

export function scaleOf([west, south, east, north]: Bounds): MapScale {
  const across = (east - west) * kmPerLng((south + north) / 2);
  const km = Math.max(across, (north - south) * KM_PER_DEGREE);
  return km >= CITY_KM ? 'city' : km >= DISTRICT_KM ? 'district' : 'close';
}

/** What a map of these bounds shows where nobody has chosen: no relief under the colours of classes, which it would change. */
export function groundFor(
  bounds: Bounds,
  defaults: GroundDefaults,
  isColoured = false
): readonly GroundChoice[] {
  return defaults[scaleOf(bounds)].filter(({ name }) => !(isColoured && name === 'relief'));
}

/** Whether what helps on a stretch of land of that scale helps on this map. */
export function isShownAt(scale: MapScale, bounds: Bounds): boolean {
  return MAP_SCALES.indexOf(scale) <= MAP_SCALES.indexOf(scaleOf(bounds));
}

export function isDated(name: GroundName): boolean {
  return DATED_GROUND.some((each) => each === name);
}
