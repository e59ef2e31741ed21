import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryById } from '../../src/lib/domain/boundary';
import type { Figure } from '../../src/lib/domain/figure';
import { figuresFor, preferredFigures } from '../../src/lib/domain/preferred-figure';
import { figureIn, realSite } from '../content/real-site';
import { aFigure, figures } from './a-figure';

const idsOf = (list: readonly Figure[]): string[] => list.map(({ id }) => id);
const exact = aFigure({ id: 'exact' });
const rounded = aFigure({ id: 'rounded', value: 80, bound: 'approx' });

describe('of several figures for one place', () => {
  it.each([
    ['the exact one stands before a rounded one', [rounded, exact], ['exact']],
    ['the earlier stands where both are exact', [exact, aFigure({ id: 'later' })], ['exact']],
    [
      'the earlier stands where both are rounded',
      [rounded, aFigure({ id: 'later', bound: 'ge' })],
      ['rounded']
    ],
    [
      'a published one stands before a missing one',
      [aFigure({ id: 'gap', value: null }), rounded],
      ['rounded']
    ],
    [
      'what happened stands before a target',
      [aFigure({ id: 'goal', status: 'target' }), rounded],
      ['rounded']
    ],
    [
      'what happened stands before an estimate',
      [aFigure({ id: 'guess', status: 'estimate' }), exact],
      ['exact']
    ]
  ])('%s', (_name, given, kept) => {
    expect(idsOf(preferredFigures(given))).toEqual(kept);
  });

  it('each place keeps one, a zone being no area of the same name', () => {
    const zone = aFigure({ id: 'zone', zone: '900001' });
    expect(idsOf(preferredFigures([exact, zone, rounded]))).toEqual(['exact', 'zone']);
  });

  it('the choice keeps the order, and choosing again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(figures), (list) => {
        const chosen = preferredFigures(list);
        const places = chosen.map(({ place }) => JSON.stringify(place));
        expect(new Set(places).size).toBe(places.length);
        expect(new Set(list.map(({ place }) => JSON.stringify(place))).size).toBe(places.length);
        expect(chosen).toEqual(list.filter((figure) => chosen.includes(figure)));
        expect(preferredFigures(chosen)).toEqual(chosen);
      })
    );
  });
});

describe('the figures for a map', () => {
  const site = realSite();
  const today = boundaryById(site.boundaries, '2021');

  it('of the census give 西湖 its exact number and not the rounded one of an article', () => {
    expect(figureIn(site, 'xihu-census-2020-rounded').value).toBe(1089200);
    const census = figuresFor(site.figures, 'census-population', '2020-11-01', today);
    expect(census.filter(({ place }) => place.kind === 'area' && place.code === '330106')).toEqual([
      figureIn(site, 'xihu-census-2020')
    ]);
    expect(census).toHaveLength(today.areas.length);
  });

  it('leave out the city, zones, other boundaries and other periods', () => {
    const census = idsOf(figuresFor(site.figures, 'census-population', '2020-11-01', today));
    expect(census).not.toContain('hangzhou-census-2020');
    expect(census).not.toContain('west-lake-scenic-area-census-2020');
    const old = boundaryById(site.boundaries, '2017');
    const before = figuresFor(site.figures, 'census-population', '2020-11-01', old);
    expect(before.map(({ boundary }) => boundary)).toEqual(old.areas.map(() => '2017'));
    expect(idsOf(figuresFor(site.figures, 'gdp', '2020', old))).toEqual(['old-yuhang-gdp-2020']);
  });

  it('show what 余杭 did in 2024 and not what it had planned', () => {
    const ids = idsOf(figuresFor(site.figures, 'digital-core-value-added', '2024', today));
    expect(ids).toContain('yuhang-digital-core-2024');
    expect(ids).not.toContain('yuhang-digital-core-2024-target');
  });
});

describe('a dot plot of growth', () => {
  it('takes a growth from whichever source gives it: 西湖 has its own of 2021, though another source has the value', () => {
    const { exhibits } = realSite()
      .stories.find(({ slug }) => slug === 'linping')!
      .steps.find(({ id }) => id === 'year')!;
    const dots = exhibits.find((exhibit) => exhibit.kind === 'dots');
    expect(dots?.figures).toContain('xihu-gdp-2021');
    expect(dots?.figures).toHaveLength(6);
  });
});
