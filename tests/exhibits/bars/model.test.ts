import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBars, type BarFigure } from '../../../src/lib/exhibits/bars/model';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { aFigure } from '../../domain/a-figure';

function bar(id: string, value: number, place: string, when: string, ground = ''): BarFigure {
  return { number: toNumberView(aFigure({ id, value })), value, indicator: 'GDP', place, ground, when };
}

describe('bars', () => {
  it('of places say the indicator and the time once, and each place', () => {
    const { title, bars } = toBars([bar('a', 80, '甲', '2021年'), bar('b', 20, '乙', '2021年')]);
    expect(title).toBe('GDP，2021年');
    expect(bars.map(({ label, share }) => [label, share])).toEqual([
      ['甲', 1],
      ['乙', 0.25]
    ]);
  });

  it('of one place over time say the place once, and each time', () => {
    const { title, bars } = toBars([bar('a', 80, '甲', '2021年'), bar('b', 90, '甲', '2022年')]);
    expect(title).toBe('甲，GDP');
    expect(bars.map(({ label }) => label)).toEqual(['2021年', '2022年']);
  });

  it('of redrawn places say their boundary once, in no row', () => {
    const { title, bars } = toBars([
      bar('a', 80, '甲', '2021年', '某日后'),
      bar('b', 20, '乙', '2021年', '某日后')
    ]);
    expect(title).toBe('GDP，2021年，某日后的区划');
    expect(bars.map(({ label }) => label)).toEqual(['甲', '乙']);
  });

  it('keep the ratio of their numbers, begin at zero and keep the sign', () => {
    const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(values, (list) => {
        const { bars } = toBars(list.map((value, i) => bar(`f${i}`, value, `p${i}`, '2021年')));
        bars.forEach(({ share }, i) => {
          expect(Math.abs(share)).toBeLessThanOrEqual(1);
          expect(Math.sign(share) * Math.sign(list[i]!)).toBeGreaterThanOrEqual(0);
        });
      })
    );
  });
});
