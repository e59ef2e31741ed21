import type { LngLat } from './crs';
import { anchorOf } from './anchor';
import { cutLineThrough, cutRing, hasSide, sharedLine, withCorner } from './cut-ring';
import { nearestOnLine } from './measure';
import { at, isInside, present, type Region, type Ring } from './shapes';

/** One row of the change table: this piece was `from` before and is `to` now. */
export interface Change {
  from: string;
  to: string;
}

/** The finest piece: one (earlier code, later code) pair. Both boundaries are unions of these. */
export interface Atom extends Change {
  ring: Ring;
}

const outerRing = (region: Region): Ring => {
  if (region.polygons.length !== 1 || at(region.polygons, 0).length !== 1) {
    throw new RangeError(`${region.code} ${region.name}: only an area of one piece without holes can be cut`);
  }
  return at(at(region.polygons, 0), 0);
};

/** The older border between the two earlier areas that meet in `to`, cut to run from edge to edge. */
function cutFor(to: Region, pair: readonly Region[]): LngLat[] {
  const line = sharedLine(at(at(at(pair, 0).polygons, 0), 0), at(at(at(pair, 1).polygons, 0), 0));
  return cutLineThrough(line, outerRing(to));
}

/** Sets a cut's end as a corner on every ring that has the side it lies on, so no neighbour keeps a gap. */
function markEnd(rings: Map<string, Ring>, owner: string, end: LngLat): void {
  const ring = present(rings.get(owner), owner);
  const side = nearestOnLine(end, ring).segment;
  const [a, b] = [at(ring, side), at(ring, side + 1)];
  for (const [code, other] of rings) {
    if (hasSide(other, a, b)) rings.set(code, withCorner(other, end));
  }
}

/** Which of the candidate earlier areas a half belongs to: the one its most inner point lies in. */
function earlierOf(half: Ring, pair: readonly Region[]): string {
  const anchor = anchorOf([[half]]);
  const found = pair.find((region) => isInside(anchor, region.polygons));
  if (!found) throw new RangeError(`no earlier area at ${anchor.join(', ')}`);
  return found.code;
}

function split(to: string, ring: Ring, { line, pair }: Cut): Atom[] {
  return cutRing(ring, line).map((half) => ({ from: earlierOf(half, pair), to, ring: half }));
}

interface Cut {
  line: LngLat[];
  pair: Region[];
}

/** The cut through `region`, or null where one earlier area fills it. Throws on three or more. */
function cutOf(region: Region, earlier: readonly Region[], changes: readonly Change[]): Cut | null {
  const froms = changes.filter(({ to }) => to === region.code).map(({ from }) => from);
  if (froms.length < 2) return null;
  if (froms.length > 2)
    throw new RangeError(`${region.code}: a cut into ${froms.length} pieces is not supported`);
  const pair = froms.map((code) =>
    present(
      earlier.find((area) => area.code === code),
      `earlier area ${code}`
    )
  );
  return { line: cutFor(region, pair), pair };
}

/**
 * Every piece of the partition. Later areas are taken as they are (they set every unchanged line); only where two
 * earlier areas meet inside one does the older file's border cut it. Throws on three or more in one area.
 */
export function buildAtoms(
  later: readonly Region[],
  earlier: readonly Region[],
  changes: readonly Change[]
): Atom[] {
  const rings = new Map(later.map((region) => [region.code, outerRing(region)]));
  const cuts = new Map(later.map((region) => [region.code, cutOf(region, earlier, changes)]));
  for (const [code, cut] of cuts) {
    for (const end of cut ? [at(cut.line, 0), at(cut.line, -1)] : []) markEnd(rings, code, end);
  }
  return later.flatMap(({ code }) => {
    const ring = present(rings.get(code), code);
    const cut = cuts.get(code);
    if (cut) return split(code, ring, cut);
    const { from } = present(
      changes.find(({ to }) => to === code),
      `change to ${code}`
    );
    return [{ from, to: code, ring }];
  });
}
