import { describe, expect, it } from 'vitest';
import { toSeries, type Series } from '../../src/lib/domain/series';
import { aFigure, glossary, type FigureText } from './a-figure';

const seriesOf = (...texts: FigureText[]): Series[] => toSeries(texts.map(aFigure), glossary);
const year = (period: string, value: number | null, more: FigureText = {}): FigureText => ({
  id: `y${period}${more.status ?? ''}`,
  period,
  value,
  ...more
});
const ids = (points: Series['points']): string[] => points.map(({ figure }) => figure.id);

describe('a series', () => {
  const three = [year('2022', 12), year('2021', 10), year('2023', 15)];

  it('runs in the order of time, whatever the order of the file', () => {
    const [series] = seriesOf(...three);
    expect(ids(series!.points)).toEqual(['y2021', 'y2022', 'y2023']);
    expect(series!.runs.map(ids)).toEqual([['y2021', 'y2022', 'y2023']]);
  });

  it('is not made of two numbers', () => {
    expect(seriesOf(...three.slice(1))).toEqual([]);
  });

  it('leaves out other lengths of period, and spans', () => {
    const [series, ...others] = seriesOf(...three, year('2022-S1', 6), year('2019/2021', 20));
    expect(series!.points).toHaveLength(3);
    expect(others).toEqual([]);
  });

  it('is not joined across a year that is missing', () => {
    const [series] = seriesOf(year('2020', 8), ...three.slice(0, 1), year('2023', 15));
    expect(series!.runs.map(ids)).toEqual([['y2020'], ['y2022', 'y2023']]);
  });

  it('names a period whose value nobody published', () => {
    const gap = year('2021', null, { missing: 'not-published' });
    const [series] = seriesOf(year('2020', 8), gap, year('2022', 12), year('2023', 15));
    expect(series!.gaps.map(({ period, missing }) => [period.text, missing])).toEqual([
      ['2021', 'not-published']
    ]);
  });

  it('holds targets and estimates beside it, not in it', () => {
    const [series] = seriesOf(
      ...three,
      year('2023', 14, { status: 'target' }),
      year('2024', 16, { status: 'estimate' })
    );
    expect(ids(series!.points)).toEqual(['y2021', 'y2022', 'y2023']);
    expect(ids(series!.beside)).toEqual(['y2023target', 'y2024estimate']);
  });

  it('is not made of targets', () => {
    expect(seriesOf(...three.map((text) => ({ ...text, status: 'target' as const })))).toEqual([]);
  });

  it('takes one figure a period: the exact one, or the first', () => {
    const twice = [year('2021', 9.9, { id: 'about', bound: 'approx' }), year('2021', 11, { id: 'later' })];
    const [series] = seriesOf(twice[0]!, ...three, twice[1]!);
    expect(ids(series!.points)).toEqual(['y2021', 'y2022', 'y2023']);
  });

  it('joins year-end counts from year to year', () => {
    const ends = ['2021-12-31', '2022-12-31', '2024-12-31'].map((period) => year(period, 5));
    expect(seriesOf(...ends)[0]!.runs.map((run) => run.length)).toEqual([2, 1]);
  });

  it('refuses figures of two boundaries', () => {
    expect(seriesOf(...three, year('2020', 8, { boundary: 'old' }))).toEqual([]);
  });
});
