import { describe, expect, it } from 'vitest';
import { groundAt, isUntouched, sameGroundsBetween, sameGroundsOf } from '../../src/lib/domain/same-ground';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import { geodata } from '../fixtures/tiny-site/tiny-site';
import { realGeodata } from '../content/real-site';
import type { Geodata } from '../../src/lib/server/library/geodata';
import { NEW, NEWER, OLD, piece, PIECES } from './tiny-redraw';

const code = (text: string): AreaCode => toId(text);

/** `D = D+E`, with the names of divisions. */
function named({ boundaries, manifest }: Geodata): string[] {
  const ids = boundaries.map(({ id }) => id);
  return sameGroundsOf(manifest.changes, ids).map(({ earlier, later }) =>
    [earlier, later]
      .map(({ boundary, codes }) => {
        const areas = boundaries.find(({ id }) => id === boundary)!.areas;
        return codes.map((each) => areas.find((area) => area.code === each)!.name).join('+');
      })
      .join(' = ')
  );
}

describe('the grounds that two boundaries have in common', () => {
  it('are a division that was split and its halves, and each one that was not touched', () => {
    expect(named(geodata)).toEqual(['A = A', 'B = B', 'C = C', 'D = D+E']);
  });

  it('are ten of the city', () => {
    expect(named(realGeodata)).toEqual([
      '上城区+江干区+萧山区 = 上城区+萧山区+钱塘区',
      '下城区+拱墅区 = 拱墅区',
      '西湖区 = 西湖区',
      '滨江区 = 滨江区',
      '余杭区 = 余杭区+临平区',
      '富阳区 = 富阳区',
      '临安区 = 临安区',
      '桐庐县 = 桐庐县',
      '淳安县 = 淳安县',
      '建德市 = 建德市'
    ]);
  });

  it('hang together wherever a division has parts of several', () => {
    const grounds = sameGroundsBetween(PIECES, [OLD, NEW], OLD, NEW);
    expect(grounds.map(({ earlier, later }) => [earlier.codes, later.codes])).toEqual([
      [['A'], ['A']],
      [
        ['B', 'C', 'D'],
        ['C', 'D', 'E', 'F']
      ]
    ]);
    expect(grounds.map(isUntouched)).toEqual([true, false]);
  });

  it('do not depend on the order of the pieces', () => {
    const backwards = sameGroundsBetween([...PIECES].reverse(), [OLD, NEW], OLD, NEW);
    const strip = (grounds: typeof backwards) => grounds.map(({ earlier, later }) => [earlier, later]);
    expect(strip(backwards)).toEqual(strip(sameGroundsBetween(PIECES, [OLD, NEW], OLD, NEW)));
  });

  it('are known over two redraws, and of each redraw alone', () => {
    const later = [piece('A', 'A', 10, [NEW, NEWER]), piece('C', 'A', 25, [NEW, NEWER])];
    const all = [...PIECES, ...later];
    const [only, ...others] = sameGroundsBetween(all, [OLD, NEW, NEWER], OLD, NEWER);
    expect(only?.earlier.codes).toEqual(['A', 'B', 'C', 'D']);
    expect(others).toEqual([]);
    expect(
      groundAt(sameGroundsOf(all, [OLD, NEW, NEWER]), { boundary: OLD, code: code('A') }, NEW)
    ).toMatchObject({
      later: { codes: ['A'] }
    });
  });

  it('are found by any of their divisions, on either boundary', () => {
    const grounds = sameGroundsBetween(PIECES, [OLD, NEW], OLD, NEW);
    for (const at of [
      { boundary: OLD, code: code('B') },
      { boundary: NEW, code: code('F') }
    ])
      expect(groundAt(grounds, at, at.boundary === OLD ? NEW : OLD)).toBe(grounds[1]);
    expect(groundAt(grounds, { boundary: OLD, code: code('F') }, NEW)).toBeUndefined();
  });

  it('are none where there is one boundary', () => {
    expect(sameGroundsOf([], [NEW])).toEqual([]);
  });
});
