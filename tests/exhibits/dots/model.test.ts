import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/domain/figure';
import { toNumberView } from '../../../src/lib/domain/number-view';
import { pointKindOf } from '../../../src/lib/domain/point-kind';
import { sayGap, toDots, type DotFigure } from '../../../src/lib/exhibits/dots/model';
import { aFigure } from '../../domain/a-figure';

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
