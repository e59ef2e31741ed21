import type { LngLat } from '../../src/lib/domain/ids';
import { isSamePoint } from './shapes';

/** A point that a line of a network passes; null where nobody knows its place. */
export interface Stop {
  readonly at: LngLat | null;
  readonly opened: string | null;
  /** Only gives the line its shape. */
  readonly isShape?: boolean;
}

/** A stretch of a line that came into use on one day. */
export interface Stretch {
  readonly line: number;
  /** Null where it has always been there. */
  readonly opened: string | null;
  /** Straight across stops whose places nobody knows. */
  readonly isSchematic: boolean;
  readonly points: readonly LngLat[];
}

const NEVER = '9999-12-31';

/**
 * Since when trains have passed each stop: at the latest since it opened, but since earlier where there were stops before
 * and after it already, as at a station that was built into a running line. That a line never ran in two pieces is what
 * our tables show; nothing here could tell.
 */
export function passedSince(stops: readonly Stop[]): string[] {
  const own = stops.map(({ opened }) => opened ?? NEVER);
  const least = (days: readonly string[]): string => days.reduce((a, b) => (a < b ? a : b), NEVER);
  const later = (a: string, b: string): string => (a > b ? a : b);
  return own.map((day, i) => least([day, later(least(own.slice(0, i)), least(own.slice(i + 1)))]));
}

/** A dated line's stretches from stop to stop; what has no day is not known to run, and is left out. */
export function datedStretches(line: number, stops: readonly Stop[]): Stretch[] {
  const since = passedSince(stops);
  const placed = stops.flatMap(({ at }, index) => (at ? [{ at, index }] : []));
  const stretches = placed.slice(1).flatMap(({ at, index }, i): Stretch[] => {
    const before = placed[i]!;
    const opened = since.slice(before.index, index + 1).reduce((a, b) => (a > b ? a : b));
    const isSchematic = index - before.index > 1;
    return opened === NEVER ? [] : [{ line, opened, isSchematic, points: [before.at, at] }];
  });
  return joined(stretches);
}

/** Stretches that follow one another in one look as one. */
export function joined(stretches: readonly Stretch[]): Stretch[] {
  const whole: Stretch[] = [];
  for (const stretch of stretches) {
    const last = whole.at(-1);
    const follows =
      last &&
      last.opened === stretch.opened &&
      last.isSchematic === stretch.isSchematic &&
      isSamePoint(last.points.at(-1)!, stretch.points[0]!);
    if (follows) whole[whole.length - 1] = { ...last, points: [...last.points, ...stretch.points.slice(1)] };
    else whole.push(stretch);
  }
  return whole;
}

/** One feature for each line, day and look: what a map shows or leaves out as one. */
export function toLineFeatures(
  stretches: readonly Stretch[],
  idOf: (stretch: Stretch) => string
): GeoJSON.Feature[] {
  const groups = new Map<string, Stretch[]>();
  for (const stretch of stretches) groups.set(idOf(stretch), [...(groups.get(idOf(stretch)) ?? []), stretch]);
  return [...groups].map(([id, group]) => {
    const [{ opened, isSchematic }] = group as [Stretch];
    const coordinates = group.map(({ points }) => points.map((point) => [...point]));
    const facts = { ...(opened ? { opened } : {}), ...(isSchematic ? { schematic: true } : {}) };
    return {
      type: 'Feature',
      id,
      properties: { id, ...facts },
      geometry: { type: 'MultiLineString', coordinates }
    };
  });
}
