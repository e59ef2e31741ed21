import type { LngLat } from './crs';
import { anchorOf } from './anchor';
import { cutLineThrough, cutRing, hasSide, sharedLine, withCorner } from './cut-ring';
import { nearestOnLine } from './measure';
import { at, isInside, type Region, type Ring } from './shapes';

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
  const ring = at(
    [...rings].filter(([code]) => code === owner),
    0,
  )[1];
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

function split(to: string, ring: Ring, cut: LngLat[], pair: readonly Region[]): Atom[] {
  return cutRing(ring, cut).map((half) => ({ from: earlierOf(half, pair), to, ring: half }));
}

/**
 * Every piece of the partition. Later areas are taken as they are (they set every unchanged line); only where two
 * earlier areas meet inside one does the older file's border cut it. Throws on three or more in one area.
 */
export function buildAtoms(
  later: readonly Region[],
  earlier: readonly Region[],
  changes: readonly Change[],
): Atom[] {
  const rings = new Map(later.map((region) => [region.code, outerRing(region)]));
  const cuts = new Map<string, { line: LngLat[]; pair: Region[] }>();
  for (const region of later) {
    const froms = changes.filter(({ to }) => to === region.code).map(({ from }) => from);
    if (froms.length < 2) continue;
    if (froms.length > 2)
      throw new RangeError(`${region.code}: a cut into ${froms.length} pieces is not supported`);
    const pair = froms.map((code) =>
      at(
        earlier.filter((area) => area.code === code),
        0,
      ),
    );
    const line = cutFor(region, pair);
    cuts.set(region.code, { line, pair });
    for (const end of [at(line, 0), at(line, -1)]) markEnd(rings, region.code, end);
  }
  return later.flatMap(({ code }) => {
    const ring = rings.get(code) as Ring;
    const cut = cuts.get(code);
    if (cut) return split(code, ring, cut.line, cut.pair);
    return [
      {
        from: at(
          changes.filter(({ to }) => to === code),
          0,
        ).from,
        to: code,
        ring,
      },
    ];
  });
}
