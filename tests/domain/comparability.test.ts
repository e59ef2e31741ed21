import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, refusalsOf, type Comparison, type Refusal } from '../../src/lib/domain/comparability';
import { toGlossary } from '../../src/lib/domain/glossary';
import type { Figure } from '../../src/lib/domain/figure';
import { figureIn, realSite } from '../content/real-site';
import { aFigure, figures, glossary, type FigureText } from './a-figure';

const site = realSite();
const names = toGlossary(site.indicators, site.boundaries, site.grounds.same);
const USES: readonly Comparison[] = ['areas', 'marked-areas', 'periods'];

function between(use: Comparison, ...ids: string[]): Refusal[] {
  const chosen = ids.map((id) => figureIn(site, id));
  return refusalsOf(chosen, use, names);
}

const kindsOf = (refusals: readonly Refusal[]): string[] => refusals.map(({ kind }) => kind);

/** Two figures of the tiny county that differ in one thing. */
function differing(text: FigureText, use: Comparison): string[] {
  return kindsOf(refusalsOf([aFigure(), aFigure({ id: 'other', ...text })], use, glossary));
}

describe('figures that were really published', () => {
  it('of the old and the new 余杭 are refused, though name, code, indicator and period kind agree', () => {
    const [refusal, ...others] = between(
      'periods',
      'yuhang-fiscal-revenue-2019',
      'yuhang-fiscal-revenue-2023'
    );
    expect(figureIn(site, 'yuhang-fiscal-revenue-2019').value).toBe(723.2);
    expect(figureIn(site, 'yuhang-fiscal-revenue-2023').value).toBe(801.57);
    expect(others).toEqual([]);
    expect(refusal).toMatchObject({ kind: 'boundary', boundaries: site.boundaries.map(({ id }) => id) });
  });

  it('of the old and the new 余杭 lead on to the ground that both boundaries have', () => {
    const refusal = between('periods', 'yuhang-fiscal-revenue-2019', 'yuhang-fiscal-revenue-2023')[0]!;
    if (refusal.kind !== 'boundary' || refusal.instead.kind !== 'same-ground') throw new Error(refusal.kind);
    expect(refusal.instead.grounds.map(({ earlier, later }) => [earlier.codes, later.codes])).toEqual([
      [['330110'], ['330110', '330113']]
    ]);
  });

  it('of what does not add up lead nowhere but to their own boundary', () => {
    const refusal = between('periods', 'yuhang-income-urban-2019', 'yuhang-income-urban-2021')[0]!;
    expect(refusal).toMatchObject({ kind: 'boundary', instead: { kind: 'own-boundary' } });
  });

  it('never set 934.14 of half a year beside 940.09 of a whole one', () => {
    const halfYear = site.figures.find(({ value }) => value === 934.14)!;
    const wholeYear = site.figures.find(({ value }) => value === 940.09)!;
    for (const use of USES) {
      const refusals = refusalsOf([halfYear, wholeYear], use, names);
      expect(refusals).toContainEqual({ kind: 'period-kind', lengths: [{ kind: 'half' }, { kind: 'year' }] });
    }
  });

  it('of half a year do not stand beside those of a year, for one place either', () => {
    expect(kindsOf(between('periods', 'yuhang-gdp-2023s1', 'yuhang-gdp-2023'))).toEqual(['period-kind']);
  });

  it('do not mix a target with what was done', () => {
    const [refusal, ...others] = between(
      'periods',
      'yuhang-investment-2023',
      'yuhang-investment-2024-target'
    );
    expect(others).toEqual([]);
    expect(refusal).toEqual({ kind: 'status', families: ['actual', 'target'] });
  });

  it('do not mix an estimate with what was done', () => {
    expect(kindsOf(between('periods', 'yuhang-gdp-2021s1', 'yuhang-gdp-2023s1'))).toEqual(['status']);
  });

  it('keep 地方财政收入 and 一般公共预算收入 apart, and name both', () => {
    const [refusal] = between(
      'periods',
      'yuhang-local-fiscal-revenue-2019',
      'yuhang-public-budget-revenue-2023'
    );
    expect(refusal).toEqual({
      kind: 'indicator',
      indicators: ['general-public-budget-revenue', 'local-fiscal-revenue']
    });
  });

  it('do not mix an average growth with a growth of one year', () => {
    const kinds = between(
      'periods',
      'linping-income-urban-2021',
      'linping-income-urban-avg-growth-2012-2021'
    );
    expect(kindsOf(kinds)).toEqual(['indicator', 'unit', 'period-kind']);
  });

  it('do not mix two months with nine, both of which are spans', () => {
    const nineMonths = figureIn(site, 'gongshu-public-budget-revenue-2022m01-m09');
    const twoMonths = { ...nineMonths, period: figureIn(site, 'fuyang-pm25-2021m01-m02').period };
    const [refusal] = refusalsOf([nineMonths, twoMonths], 'periods', names);
    expect(refusal).toEqual({
      kind: 'period-kind',
      lengths: [2, 9].map((count) => ({ kind: 'months', count }))
    });
  });

  it('are not compared where one was not published', () => {
    expect(kindsOf(between('areas', 'yuhang-gdp-2021', 'xihu-gdp-2021'))).toContain('missing');
  });

  it('may be compared where everything agrees', () => {
    expect(between('areas', 'yuhang-gdp-2022', 'gongshu-gdp-2022', 'linping-gdp-2022')).toEqual([]);
    expect(between('periods', 'yuhang-gdp-2021', 'yuhang-gdp-2022', 'yuhang-gdp-2023')).toEqual([]);
  });

  it('may mix preliminary and revised numbers: both tell what happened', () => {
    expect(figureIn(site, 'gongshu-gdp-2021').status).toBe('revised');
    expect(between('areas', 'gongshu-gdp-2021', 'yuhang-gdp-2021')).toEqual([]);
  });
});

describe('a comparison of areas and one of periods', () => {
  it.each([
    ['another period', { period: '2022' }, ['period'], []],
    ['another kind of period', { period: '2021-S1' }, ['period-kind', 'period'], ['period-kind']],
    ['another boundary', { boundary: 'old' }, ['boundary'], ['boundary']],
    ['another unit', { unit: '人' }, ['unit'], ['unit']],
    ['a lower bound', { bound: 'ge' }, ['bound'], []],
    ['a missing value', { value: null }, ['missing'], ['missing']],
    ['another area', { area: '900002' }, [], []],
    ['another status of the same family', { status: 'preliminary' }, [], []]
  ] as const)('with %s', (_name, text, areas, periods) => {
    expect(differing(text, 'areas')).toEqual(areas);
    expect(differing(text, 'periods')).toEqual(periods);
  });
});

describe('whatever the figures', () => {
  const sets = fc.array(figures, { minLength: 1, maxLength: 6 });
  const uses = fc.constantFrom(...USES);

  it('the answer does not depend on their order', () => {
    const shuffled = sets.chain((set) =>
      fc.tuple(fc.constant(set), fc.shuffledSubarray(set, { minLength: set.length }))
    );
    fc.assert(
      fc.property(shuffled, uses, ([set, other], use) => {
        expect(refusalsOf(other, use, glossary)).toEqual(refusalsOf(set, use, glossary));
      })
    );
  });

  it('a refused set stays refused, for the same reasons, when anything is added', () => {
    fc.assert(
      fc.property(sets, figures, uses, (set, more, use) => {
        const before = kindsOf(refusalsOf(set, use, glossary));
        const after = kindsOf(refusalsOf([...set, more], use, glossary));
        expect(after).toEqual(expect.arrayContaining(before));
      })
    );
  });

  it('one figure is refused only where it has no value', () => {
    fc.assert(
      fc.property(figures, uses, (figure, use) => {
        const kinds = kindsOf(refusalsOf([figure], use, glossary));
        expect(kinds).toEqual(figure.value === null ? ['missing'] : []);
      })
    );
  });

  it('areas are compared more strictly than periods', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const periods = kindsOf(refusalsOf(set, 'periods', glossary));
        expect(kindsOf(refusalsOf(set, 'areas', glossary))).toEqual(expect.arrayContaining(periods));
      })
    );
  });

  it('no figures at all are no comparison to refuse', () => {
    expect(refusalsOf([], 'areas', glossary)).toEqual([]);
  });

  it('a reason holds each thing that differs once', () => {
    const set = ['new', 'old', 'new'].map((boundary) => aFigure({ boundary }));
    expect(refusalsOf(set, 'periods', glossary)).toEqual([
      { kind: 'boundary', boundaries: ['new', 'old'], instead: { kind: 'own-boundary' } }
    ]);
  });
});

describe('admitting figures to a measure', () => {
  const offered = fc.array(figures, { maxLength: 8 });
  const uses = fc.constantFrom(...USES);

  it('whatever is added, the ones that were admitted stay, and nothing else comes in', () => {
    fc.assert(
      fc.property(offered, figures, figures, uses, (some, more, measure, use) => {
        const before = admit(some, measure, use, glossary).admitted;
        const after = admit([...some, more], measure, use, glossary).admitted;
        expect(after.filter((figure) => figure !== more)).toEqual(before);
      })
    );
  });

  it('the order in which they are offered changes nothing', () => {
    fc.assert(
      fc.property(offered, figures, uses, (some, measure, use) => {
        const forward = admit(some, measure, use, glossary);
        const back = admit([...some].reverse(), measure, use, glossary);
        expect([...back.admitted].reverse()).toEqual(forward.admitted);
        expect([...back.refused].reverse()).toEqual(forward.refused);
      })
    );
  });

  it('every figure is either admitted, and then fits with all the others, or refused with a reason', () => {
    fc.assert(
      fc.property(offered, figures, uses, (some, measure, use) => {
        const { admitted, refused } = admit(some, measure, use, glossary);
        expect(admitted.length + refused.length).toBe(some.length);
        expect(refusalsOf(admitted, use, glossary)).toEqual([]);
        for (const { refusals } of refused) expect(refusals.length).toBeGreaterThan(0);
      })
    );
  });

  it('a marked number may stand beside an exact one only where every number carries its mark', () => {
    const atLeast = aFigure({ id: 'other', bound: 'ge' });
    expect(admit([atLeast], aFigure(), 'areas', glossary).admitted).toEqual([]);
    expect(admit([atLeast], aFigure(), 'marked-areas', glossary).admitted).toEqual([atLeast]);
  });

  it('a zone never stands beside divisions', () => {
    const zone = aFigure({ id: 'other', zone: 'works' });
    const [refused] = admit([zone], aFigure(), 'marked-areas', glossary).refused;
    expect(refused?.refusals).toEqual([{ kind: 'place', places: ['area', 'zone'] }]);
  });

  it('indicators that the list declares comparable stand together; no others do', () => {
    const [urban, rural] = ['linping-income-urban-2021', 'linping-income-rural-2021'].map((id) =>
      figureIn(site, id)
    ) as [Figure, Figure];
    expect(refusalsOf([urban, rural], 'periods', names)).toEqual([]);
    expect(kindsOf(refusalsOf([urban, rural], 'periods', glossary))).toEqual(['indicator']);
  });
});
