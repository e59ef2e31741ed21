import type { LngLat } from '../domain/ids';

/** A division's rings, as `[lng, lat]`; corners that two boundaries share are the same numbers. */
export interface Ringed {
  readonly code: string;
  readonly rings: readonly (readonly LngLat[])[];
}

/**
 * What a redraw did to a stretch of line. `renamed`: it stayed, and another division stands beside it since. `redrawn`: it runs
 * elsewhere although no ground changed hands, so that the sources differ and not the law.
 */
export type LineChange = 'same' | 'renamed' | 'drawn' | 'removed' | 'redrawn';

export interface ChangedLine {
  readonly change: LineChange;
  /** Codes of the one or two divisions beside it; none where the line was not there. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly course: readonly LngLat[];
}

interface Side {
  before: string[];
  after: string[];
}

const keyOf = (a: LngLat, b: LngLat): string => [a.join(','), b.join(',')].sort().join(' ');

/** Every line between or around divisions of two boundaries, once, cut wherever what became of it changes. `keeps`: no ground of the division changed hands. */
export function lineChanges(
  earlier: readonly Ringed[],
  later: readonly Ringed[],
  keeps: (code: string) => boolean
): ChangedLine[] {
  const sides = new Map<string, Side>();
  note(earlier, 'before', sides);
  note(later, 'after', sides);
  const told = new Set<string>();
  return [...later, ...earlier].flatMap(({ rings }) =>
    rings.flatMap((ring) => stretches(ring, sides, told, keeps))
  );
}

function note(divisions: readonly Ringed[], when: keyof Side, sides: Map<string, Side>): void {
  for (const { code, rings } of divisions)
    for (const ring of rings)
      for (const [a, b] of segments(ring)) {
        const side = sides.get(keyOf(a, b)) ?? { before: [], after: [] };
        side[when].push(code);
        sides.set(keyOf(a, b), side);
      }
}

const segments = (ring: readonly LngLat[]): (readonly [LngLat, LngLat])[] =>
  ring.slice(1).map((corner, i) => [ring[i]!, corner] as const);

/** A ring's lines that have not been told yet. */
function stretches(
  ring: readonly LngLat[],
  sides: ReadonlyMap<string, Side>,
  told: Set<string>,
  keeps: (code: string) => boolean
): ChangedLine[] {
  const found: { key: string; line: ChangedLine & { course: LngLat[] } }[] = [];
  let open: (typeof found)[number] | undefined;
  for (const [from, to] of segments(ring)) {
    const at = keyOf(from, to);
    if (told.has(at)) {
      open = undefined;
      continue;
    }
    told.add(at);
    const before = [...sides.get(at)!.before].sort();
    const after = [...sides.get(at)!.after].sort();
    const key = `${before.join()} ${after.join()}`;
    if (open?.key === key) open.line.course.push(to);
    else {
      open = { key, line: { change: changeOf(before, after, keeps), before, after, course: [from, to] } };
      found.push(open);
    }
  }
  return found.map(({ line }) => line);
}

function changeOf(
  before: readonly string[],
  after: readonly string[],
  keeps: (code: string) => boolean
): LineChange {
  if (before.length > 0 && after.length > 0) return before.join() === after.join() ? 'same' : 'renamed';
  if ([...before, ...after].every(keeps)) return 'redrawn';
  return before.length > 0 ? 'removed' : 'drawn';
}
