import { describe, expect, it } from 'vitest';
import { toGlossary } from '../../src/lib/domain/glossary';
import { neighboursOf } from '../../src/lib/domain/neighbours';
import { figureIn, realSite } from '../content/real-site';
import { aFigure, glossary } from './a-figure';

const ids = (figures: readonly { id: string }[]): string[] => figures.map(({ id }) => id);

describe('the neighbours of a figure', () => {
  const own = aFigure({ id: 'own' });
  const others = [
    own,
    aFigure({ id: 'b', area: '900002' }),
    aFigure({ id: 'b-old', area: '900002', boundary: 'old' }),
    aFigure({ id: 'next-year', period: '2022' }),
    aFigure({ id: 'half', period: '2021-S1' }),
    aFigure({ id: 'old-target', boundary: 'old', status: 'target' }),
    aFigure({ id: 'people', indicator: 'people', unit: '人' }),
    aFigure({ id: 'gone', area: '900003', value: null })
  ];
  const { elsewhere, otherTimes, incomparable } = neighboursOf(own, others, glossary);

  it('elsewhere are those of the same period and boundary', () => {
    expect(ids(elsewhere)).toEqual(['b']);
  });

  it('at other times are those of the same place and kind of period', () => {
    expect(ids(otherTimes)).toEqual(['next-year']);
  });

  it('that may not be compared say why, the nearest miss first', () => {
    expect(incomparable.map(({ figure }) => figure.id)).toEqual(['half', 'old-target']);
    expect(incomparable[0]?.refusals.map(({ kind }) => kind)).toEqual(['period-kind']);
  });

  it('are none where the figure has no value', () => {
    const none = neighboursOf(aFigure({ value: null }), others, glossary);
    expect(none).toEqual({ elsewhere: [], otherTimes: [], incomparable: [] });
  });
});

describe('the neighbours of 723.2, the old 余杭 in 2019', () => {
  const site = realSite();
  const names = toGlossary(site.indicators, site.boundaries);
  const { otherTimes, incomparable } = neighboursOf(
    figureIn(site, 'yuhang-fiscal-revenue-2019'),
    site.figures,
    names
  );

  it('never count the new 余杭 among what it may be compared with', () => {
    expect(otherTimes.every(({ boundary }) => boundary === '2017')).toBe(true);
    const refused = incomparable.find(({ figure }) => figure.id === 'yuhang-fiscal-revenue-2023');
    expect(refused?.refusals.map(({ kind }) => kind)).toEqual(['boundary']);
  });
});
