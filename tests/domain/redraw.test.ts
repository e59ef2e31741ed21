import { describe, expect, it } from 'vitest';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import { redrawOf, redrawsOf } from '../../src/lib/domain/redraw';
import { realGeodata } from '../content/real-site';
import { NEW, NEWER, OLD, piece, PIECES } from './tiny-redraw';

const code = (text: string): AreaCode => toId(text);
const all = (text: string, km2: number) => ({ code: text, km2, isWhole: true });
const part = (text: string, km2: number) => ({ code: text, km2, isWhole: false });

describe('what a redraw did to a division', () => {
  it.each([
    ['nothing', 'A', 'same', [all('A', 10)], [all('A', 10)]],
    ['abolished it: its ground went to others', 'B', 'abolished', [], [part('C', 20), part('F', 7)]],
    ['made it larger', 'C', 'grown', [part('B', 20), all('C', 5)], [all('C', 5)]],
    ['made it smaller', 'D', 'shrunk', [part('D', 30)], [part('D', 30), part('E', 8.4), part('F', 2.6)]],
    ['made it new from one', 'E', 'new', [part('D', 8.4)], []],
    ['made it new from several', 'F', 'new', [part('B', 7), part('D', 2.6)], []]
  ] as const)('%s', (_name, text, kind, from, to) => {
    expect(redrawOf(PIECES, NEW, code(text))).toEqual({ boundary: NEW, code: text, kind, from, to });
  });

  it('is not asked of a code that no piece names', () => {
    expect(() => redrawOf(PIECES, NEW, code('Z'))).toThrow('Z');
  });

  it('is told of each redraw alone, where one followed another', () => {
    const later = [piece('C', 'C', 25, [NEW, NEWER]), piece('A', 'C', 10, [NEW, NEWER])];
    const kinds = (text: string) =>
      redrawsOf([...PIECES, ...later], [OLD, NEW, NEWER], code(text)).map(({ boundary, kind }) => [
        boundary,
        kind
      ]);
    expect(kinds('C')).toEqual([
      [NEW, 'grown'],
      [NEWER, 'grown']
    ]);
    expect(kinds('A')).toEqual([
      [NEW, 'same'],
      [NEWER, 'abolished']
    ]);
    expect(redrawOf([...PIECES, ...later], NEW, code('C')).from).toHaveLength(2);
  });

  it('is nothing to tell where there is one boundary', () => {
    expect(redrawsOf([], [NEW], code('A'))).toEqual([]);
  });

  it('is known of every division of every boundary of the city', () => {
    const kinds = new Map(
      realGeodata.boundaries.flatMap(({ areas }) =>
        areas.map(
          (area) =>
            [
              area.name,
              redrawOf(realGeodata.manifest.changes, realGeodata.boundaries[1]!.id, area.code).kind
            ] as const
        )
      )
    );
    expect(Object.fromEntries(kinds)).toMatchObject({
      下城区: 'abolished',
      江干区: 'abolished',
      上城区: 'grown',
      拱墅区: 'grown',
      余杭区: 'shrunk',
      萧山区: 'shrunk',
      临平区: 'new',
      钱塘区: 'new',
      淳安县: 'same'
    });
  });
});
