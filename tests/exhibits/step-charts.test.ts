import { describe, expect, it } from 'vitest';
import { sayGap, toDots, type DotFigure } from '../../src/lib/exhibits/dots/model';
import type { Figure } from '../../src/lib/domain/figure';
import { toId, type FigureId } from '../../src/lib/domain/ids';
import { toNumberView } from '../../src/lib/domain/number-view';
import { pointKindOf } from '../../src/lib/domain/point-kind';
import { toSlope, type SlopeEnd } from '../../src/lib/exhibits/slope/model';
import { numbersBeside } from '../../src/lib/domain/step-numbers';
import { aFigure } from '../domain/a-figure';

function dot(place: string, figure: Figure): DotFigure {
  const { bound, status, value } = figure;
  const marks = { kind: pointKindOf(status), bound, isWeak: false, isStrong: false };
  return { number: toNumberView(figure), value: value ?? 0, place, ...marks };
}

const TITLE = { title: '密度，2020年', show: 'value' } as const;

describe('a dot plot', () => {
  const dots = toDots(
    TITLE,
    [
      dot('甲', aFigure({ id: 'a', value: 5 })),
      dot('乙', aFigure({ id: 'b', value: 50, bound: 'ge' })),
      dot('丙', aFigure({ id: 'c', value: 20, status: 'target' }))
    ],
    [
      { place: '丁', reason: '未见公布' },
      { place: '戊', reason: '没有找到' },
      { place: '己', reason: '未见公布' }
    ]
  );

  it('sets the highest first, all on one scale from zero', () => {
    expect(dots.dots.map(({ place }) => place)).toEqual(['乙', '丙', '甲']);
    const [b, c, a] = dots.dots.map(({ share }) => share);
    expect(b! / a!).toBeCloseTo(10);
    expect(c! / a!).toBeCloseTo(4);
    expect(dots.isCut).toBe(false);
  });

  it('keeps what is open, expected or aimed at apart from fact', () => {
    expect(dots.dots.map(({ kind, bound }) => [kind, bound])).toEqual([
      ['actual', 'ge'],
      ['target', ''],
      ['actual', '']
    ]);
  });

  it('names every place that it lacks, each reason once', () => {
    expect(dots.gaps).toEqual([
      { reason: '未见公布', places: ['丁', '己'] },
      { reason: '没有找到', places: ['戊'] }
    ]);
    expect(dots.gaps.map(sayGap)).toEqual(['未见公布：丁、己。', '没有找到：戊。']);
  });
});

describe('a slope', () => {
  const end = (id: string, value: number): SlopeEnd => {
    const number = toNumberView(aFigure({ id, value }));
    return { number, value, kind: 'actual', isWeak: false };
  };
  const slope = toSlope({ title: '人口', when: ['2022', '2023'] }, [
    { place: '甲', isStrong: false, from: end('a', 137), to: end('b', 139) },
    { place: '乙', isStrong: true, from: end('c', 136), to: end('d', 141) }
  ]);

  it('puts both periods on one scale, and says that it is cut', () => {
    const [first, second] = slope.lines;
    const shares = [second!.from, first!.from, first!.to, second!.to].map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(slope.isCut).toBe(true);
  });
});

describe('the numbers beside a step’s prose', () => {
  const id = (text: string): FigureId => toId(text);
  it('are those of bars, contrasts, slopes and dots, with what each shows', () => {
    const indicator = toId<'gdp' & never>('gdp');
    const shown = numbersBeside({
      compare: [id('a')],
      contrast: [id('b'), id('c')],
      slope: { indicator, from: '2021', to: '2022', pairs: [[id('d'), id('e')]] },
      dots: { indicator, period: '2021', measure: 'growth', figures: [id('f')] }
    });
    expect(shown.map((each) => `${each.id} ${each.show}`)).toEqual([
      'a value',
      'f growth',
      'd value',
      'e value',
      'b value',
      'c value'
    ]);
    expect(numbersBeside({ compare: [], contrast: null, slope: null, dots: null })).toEqual([]);
  });
});
