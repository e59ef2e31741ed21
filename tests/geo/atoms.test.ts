import { describe, expect, it } from 'vitest';
import { buildAtoms, type Atom, type DrawnBoundary } from '../../geo/steps/atoms';
import { areaKm2 } from '../../geo/steps/measure';
import type { Polygon, Region, Ring } from '../../geo/steps/shapes';
import { problemsOf } from './tiny-county';

const box = (west: number, south: number, east: number, north: number): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south]
];
const region = (code: string, ...polygons: Polygon[]): Region => ({ code, name: code, polygons });

/** Codes from the newest boundary to the oldest. */
const nameOf = ({ codes }: Atom) => Object.values(codes).join('-');
const namesOf = (atoms: readonly Atom[]) => atoms.map(nameOf).sort();
const atomOf = (atoms: readonly Atom[], name: string) => atoms.find((atom) => nameOf(atom) === name);

/** `changes` as `from-to` pairs. */
const boundary = (id: string, regions: Region[], changes: string[] = []): DrawnBoundary => ({
  row: {
    id,
    name: id,
    file: `${id}.json`,
    validFrom: null,
    validTo: null,
    notice: '',
    areas: [],
    changes: changes.map((pair, index) => {
      const [from = '', to = ''] = pair.split('-');
      return { from, to, place: { file: 'boundaries.yml', line: index + 1 } };
    })
  },
  regions
});

const west = region('W', [box(120.001, 30.001, 121, 31.001)]);
const east = region('E', [box(121, 30.001, 122, 31.001)]);
const south = region('S', [box(120, 29, 122, 30)]);
const north = region('N', [box(120, 30, 122, 31)]);
const old = boundary('old', [west, east, south]);

describe('the partition into atoms', () => {
  const atoms = buildAtoms([old, boundary('new', [north, south], ['W-N', 'E-N', 'S-S'])]);

  it('names each half after the earlier area it lies in', () => {
    expect(namesOf(atoms)).toEqual(['N-E', 'N-W', 'S-S']);
  });

  it('sets the end of a cut on the neighbour too, so no gap can open', () => {
    expect(atomOf(atoms, 'S-S')?.polygons.flat(2)).toContainEqual([121, 30]);
  });

  it('of one boundary is its areas as they are, with islands and holes', () => {
    const ringed: Polygon = [box(0, 0, 3, 3), box(1, 1, 2, 2)];
    const only = buildAtoms([boundary('only', [region('R', ringed, [box(5, 5, 6, 6)])])]);
    expect(only).toEqual([{ codes: { only: 'R' }, polygons: [ringed, [box(5, 5, 6, 6)]] }]);
  });

  it('gives an island of a cut area whole to the earlier area it lay in', () => {
    const island = [box(123, 30, 123.5, 30.5)];
    const cut = buildAtoms([
      boundary('old', [west, region('E', ...east.polygons, island), south]),
      boundary('new', [region('N', ...north.polygons, island), south], ['W-N', 'E-N', 'S-S'])
    ]);
    expect(atomOf(cut, 'N-E')?.polygons).toHaveLength(2);
    expect(atomOf(cut, 'N-E')?.polygons).toContainEqual(island);
    expect(atomOf(cut, 'N-W')?.polygons).toHaveLength(1);
  });

  it('leaves a hole in the half that it lies in', () => {
    const hole = box(120.4, 30.4, 120.6, 30.6);
    const cut = buildAtoms([
      boundary('old', [west, east, south]),
      boundary('new', [region('N', [box(120, 30, 122, 31), hole]), south], ['W-N', 'E-N', 'S-S'])
    ]);
    expect(atomOf(cut, 'N-W')?.polygons).toEqual([[expect.anything(), hole]]);
    expect(atomOf(cut, 'N-E')?.polygons[0]).toHaveLength(1);
  });

  it('sets the end of a cut on the line of a hole too', () => {
    const around: Polygon = [box(119, 29, 123, 32), box(120, 30, 122, 31)];
    const cut = buildAtoms([
      boundary('old', [west, east, region('R', around)]),
      boundary('new', [north, region('R', around)], ['W-N', 'E-N', 'R-R'])
    ]);
    expect(atomOf(cut, 'R-R')?.polygons.flat()[1]).toContainEqual([121, 30]);
  });
});

describe('three boundaries in a row', () => {
  const middle = boundary('middle', [north, south], ['W-N', 'E-N', 'S-S']);

  it('are cut from one set of atoms, each with a code on every one of them', () => {
    const all = region('A', [box(120, 29, 122, 31)]);
    const atoms = buildAtoms([old, middle, boundary('new', [all], ['N-A', 'S-A'])]);
    expect(namesOf(atoms)).toEqual(['A-N-E', 'A-N-W', 'A-S-S']);
    expect(atomOf(atoms, 'A-S-S')?.polygons.flat(2)).toContainEqual([121, 30]);
    const km2 = atoms.reduce((sum, { polygons }) => sum + areaKm2(polygons), 0);
    expect(km2).toBeCloseTo(areaKm2(all.polygons), 6);
  });

  it('have an old line run on through areas that are newer than it, from one common corner', () => {
    const [upper, lower] = [box(120, 30.5, 122, 31), box(120, 30, 122, 30.5)];
    const newest = [region('U', [upper]), region('L', [lower]), south];
    const atoms = buildAtoms([old, middle, boundary('new', newest, ['N-U', 'N-L', 'S-S'])]);
    expect(namesOf(atoms)).toEqual(['L-N-E', 'L-N-W', 'S-S-S', 'U-N-E', 'U-N-W']);
    for (const name of ['L-N-E', 'L-N-W', 'U-N-E', 'U-N-W']) {
      expect(atomOf(atoms, name)?.polygons.flat(2)).toContainEqual([121, 30.5]);
    }
  });
});

describe('a change that the older lines do not bear out', () => {
  it('is told by its row where the older border does not run through the area', () => {
    const inWest = region('N', [box(120.1, 30.1, 120.9, 30.9)]);
    const run = () => buildAtoms([old, boundary('new', [inWest, south], ['S-S', 'W-N', 'E-N'])]);
    expect(problemsOf(run)[0]).toMatchObject({
      file: 'boundaries.yml',
      line: 3,
      what: expect.stringContaining('没有穿过') as string
    });
  });

  it('is told by its row where the older border runs through a hole', () => {
    const holed = region('N', [box(120, 30, 122, 31), box(120.9, 30.4, 121.1, 30.6)]);
    const run = () => buildAtoms([old, boundary('new', [holed, south], ['W-N', 'E-N', 'S-S'])]);
    expect(problemsOf(run)[0]).toMatchObject({ line: 2, what: expect.stringContaining('洞') as string });
  });
});
