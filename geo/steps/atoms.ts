import type { LngLat } from '../../src/lib/domain/ids';
import { cutPolygon, cutThrough, hasSide, withCorner } from './cut-ring';
import { anchorOf, nearestOnLine } from './measure';
import type { BoundaryRow, Change } from './boundary-table';
import { sharedLines } from './shared-lines';
import { at, isInside, outerOf, present, type Polygon, type Region } from './shapes';
import { stopOn } from './stop';

/** A boundary and the areas that its own file draws; none where it has no file. */
export interface DrawnBoundary {
  readonly row: BoundaryRow;
  readonly regions: readonly Region[];
}

/** The finest piece: ground with one code on every boundary. All boundaries are unions of these. */
export interface Atom {
  /** Its code by the boundary's id. */
  readonly codes: Readonly<Record<string, string>>;
  readonly polygons: readonly Polygon[];
}

/**
 * Every piece of the partition; `drawn` runs from the oldest boundary to the newest. The newest areas are taken as
 * they are (they set every unchanged line); only where two older areas meet inside one does the older file's border
 * cut it. Throws problems where it does not run through.
 */
export function buildAtoms(drawn: readonly DrawnBoundary[]): Atom[] {
  const { row, regions } = at(drawn, -1);
  let atoms = regions.map(({ code, polygons }): Atom => ({ codes: { [row.id]: code }, polygons }));
  for (let step = drawn.length - 1; step > 0; step--) {
    atoms = traceBack(atoms, at(drawn, step).row, at(drawn, step - 1));
  }
  return atoms;
}

/** The older areas that one area is made of, and the rows that say so. */
interface Origins {
  readonly changes: readonly Change[];
  readonly regions: readonly Region[];
}

function originsOf(code: string, later: BoundaryRow, earlier: DrawnBoundary): Origins {
  const changes = later.changes.filter(({ to }) => to === code);
  if (changes.length < 2) return { changes, regions: [] };
  const regions = changes.map(({ from }) =>
    present(
      earlier.regions.find((area) => area.code === from),
      `area ${from} of ${earlier.row.id}`
    )
  );
  return { changes, regions };
}

/** Gives every atom its code on the boundary before, and cuts those that had two. */
function traceBack(atoms: readonly Atom[], later: BoundaryRow, earlier: DrawnBoundary): Atom[] {
  const origins = atoms.map(({ codes }) => originsOf(codes[later.id] ?? '', later, earlier));
  const { parts, cuts } = cutAll(atoms, origins);
  const traced = atoms.flatMap((atom, index) => {
    const { changes, regions } = at(origins, index);
    const pieces = at(parts, index).flatMap((polygon, part) => {
      const cut = at(cuts, index)[part];
      return cut ? halvesOf(polygon, cut, at(changes, 1)) : [polygon];
    });
    if (regions.length === 0) return [withCode(atom, earlier.row.id, at(changes, 0).from, pieces)];
    return [...byOrigin(pieces, regions, at(changes, 0))].map(([from, mine]) =>
      withCode(atom, earlier.row.id, from, mine)
    );
  });
  stopOn(later.changes.flatMap((change) => lostChange(change, traced, later.id, earlier.row.id)));
  return traced;
}

function halvesOf(polygon: Polygon, cut: readonly LngLat[], { to, place }: Change): Polygon[] {
  const halves = cutPolygon(polygon, cut);
  if (!halves) {
    const what = `切开 ${to} 的旧界线穿过了一个洞`;
    stopOn([{ ...place, what, mend: '中间加一套区划，分两步写' }]);
  }
  return halves ?? [];
}

interface Cuts {
  readonly parts: readonly Polygon[][];
  /** For each atom and each of its parts; null where no older border runs through. */
  readonly cuts: readonly (readonly (LngLat[] | null)[])[];
}

/** All cuts of one step; each end becomes a corner of every ring it lies on, so that no gap can open. */
function cutAll(atoms: readonly Atom[], origins: readonly Origins[]): Cuts {
  let parts = atoms.map(({ polygons }) => [...polygons]);
  const cuts = atoms.map(({ polygons }, index) => {
    const lines = sharedLines(at(origins, index).regions);
    return polygons.map((_, part) => {
      const owner = at(at(parts, index), part);
      const cut = cutThrough(lines, owner);
      for (const end of cut ? [at(cut, 0), at(cut, -1)] : []) parts = withEnd(parts, owner, end);
      return cut;
    });
  });
  return { parts, cuts };
}

/** Sets a cut's end as a corner on every ring that has the side of the owner it lies on. */
function withEnd(parts: readonly Polygon[][], owner: Polygon, end: LngLat): Polygon[][] {
  const side = nearestOnLine(end, outerOf(owner)).segment;
  const [a, b] = [at(outerOf(owner), side), at(outerOf(owner), side + 1)];
  return parts.map((polygons) =>
    polygons.map((rings) => rings.map((ring) => (hasSide(ring, a, b) ? withCorner(ring, end) : ring)))
  );
}

/** Pieces by the code of the older area that their most inner point lies in. */
function byOrigin(
  pieces: readonly Polygon[],
  regions: readonly Region[],
  { place }: Change
): Map<string, Polygon[]> {
  const groups = new Map<string, Polygon[]>();
  for (const piece of pieces) {
    const anchor = anchorOf([piece]);
    const home = regions.find(({ polygons }) => isInside(anchor, polygons));
    if (!home) {
      const what = `${anchor.join(',')} 处不在任何一个旧区里`;
      stopOn([{ ...place, what, mend: '核对 changes 和旧区划的界线文件' }]);
    }
    const { code } = present(home, 'older area');
    groups.set(code, [...(groups.get(code) ?? []), piece]);
  }
  return groups;
}

function withCode(atom: Atom, boundary: string, code: string, polygons: readonly Polygon[]): Atom {
  return { codes: { ...atom.codes, [boundary]: code }, polygons };
}

function lostChange({ from, to, place }: Change, atoms: readonly Atom[], later: string, earlier: string) {
  if (atoms.some(({ codes }) => codes[later] === to && codes[earlier] === from)) return [];
  const what = `changes 说 ${to} 有一块原属 ${from}，旧界线却没有穿过它`;
  return [{ ...place, what, mend: '核对 changes 和旧区划的界线文件' }];
}
