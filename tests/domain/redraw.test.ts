import { describe, expect, it } from 'vitest';
import { toId, type AreaCode, type BoundaryId } from '../../src/lib/domain/ids';
import { redrawOf, redrawsOf, sayRedraw, type Piece } from '../../src/lib/domain/redraw';
import { realGeodata } from '../content/real-site';

const code = (text: string): AreaCode => toId(text);

const [OLD, NEW, NEWER] = ['old', 'new', 'newer'].map((id) => toId<BoundaryId>(id)) as [
  BoundaryId,
  BoundaryId,
  BoundaryId
];

function piece(from: string, to: string, km2: number, [before, after] = [OLD, NEW]): Piece {
  return { from: { boundary: before, code: code(from) }, to: { boundary: after, code: code(to) }, km2 };
}

/** A stays; B goes to C and F; C takes part of B; D gives E away; F is made of parts of B and D. */
const PIECES = [
  piece('A', 'A', 10),
  piece('B', 'C', 20),
  piece('C', 'C', 5),
  piece('D', 'D', 30),
  piece('D', 'E', 8.4),
  piece('B', 'F', 7),
  piece('D', 'F', 2.6)
];

const say = (text: string): string =>
  sayRedraw(redrawOf(PIECES, NEW, code(text)), '某日', (each) => `${each}区`);

describe('what a redraw did to a division', () => {
  it.each([
    ['nothing, and says so', 'A', '某日的区划调整没有动它的界线，前后是同一块地。'],
    [
      'abolished it, and says where its ground went',
      'B',
      '某日撤销：原来的地约20平方公里归C区，约7平方公里归F区。'
    ],
    ['made it larger', 'C', '某日起变大，合了原B区的一部分（约20平方公里）和原C区的全部（约5平方公里）。'],
    ['made it smaller', 'D', '某日起变小：原来的地约30平方公里留在D区，约8平方公里归E区，约3平方公里归F区。'],
    ['made it new from one', 'E', '某日新设，取原D区的一部分（约8平方公里）。'],
    [
      'made it new from several',
      'F',
      '某日新设，取原B区的一部分（约7平方公里）和原D区的一部分（约3平方公里）。'
    ]
  ])('%s', (_name, text, said) => {
    expect(say(text)).toBe(text === 'A' ? said : `${said}面积在图上量得。`);
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
