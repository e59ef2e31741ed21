import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../src/lib/domain/comparability';
import { refusalsOf } from '../../../src/lib/domain/comparability';
import { toGlossary } from '../../../src/lib/domain/glossary';
import { toId } from '../../../src/lib/domain/ids';
import { zh } from '../../../src/lib/words/zh';
import { toReasons } from '../../../src/lib/words/reasons';
import { figureIn, realSite } from '../../content/real-site';
import { aFigure, glossary } from '../../domain/a-figure';

const ids = <T extends string>(...texts: string[]): T[] => texts.map((text) => toId<T>(text));

const CASES: readonly (readonly [Refusal, string])[] = [
  [{ kind: 'indicator', indicators: ids('gdp', 'people') }, '指标不同：「gdp」与「people」，口径不一样'],
  [{ kind: 'unit', units: ['亿元', '人'] }, '单位不同：「亿元」与「人」'],
  [
    { kind: 'period-kind', lengths: [{ kind: 'half' }, { kind: 'year' }] },
    '时段长短不同：「全年」与「半年」，不能当作同一种数'
  ],
  [
    {
      kind: 'period-kind',
      lengths: [
        { kind: 'months', count: 2 },
        { kind: 'months', count: 9 }
      ]
    },
    '时段长短不同：「2个月」与「9个月」，不能当作同一种数'
  ],
  [{ kind: 'period', periods: ['2021', '2022-S1'] }, '时期不同：「2021年」与「2022年上半年」'],
  [
    { kind: 'boundary', boundaries: ids('new', 'old'), instead: { kind: 'own-boundary' } },
    '边界不同：「new」与「旧边界」的统计范围不是同一块地方；可以比的是：同一套边界里的数'
  ],
  [
    { kind: 'status', families: ['actual', 'estimate', 'target'] },
    '性质不同：「实绩」与「目标」与「预计」不能混在一起'
  ],
  [{ kind: 'bound', bounds: ['', 'ge'] }, '精确程度不同：「确数」与「只知下限的数」不能排在一起'],
  [{ kind: 'place', places: ['area', 'zone'] }, '对象不同：「不是行政区的范围」与「行政区」不是同一类地方'],
  [{ kind: 'missing' }, '其中有的数没有公布，不能当作零来比']
];

describe('why figures are refused, in Chinese', () => {
  it.each(CASES)('%o', (refusal, text) => {
    expect(zh.refusal(refusal, glossary)).toBe(text);
  });

  describe('of two boundaries', () => {
    const site = realSite();
    const names = toGlossary(site.indicators, site.boundaries, site.grounds.same);
    const said = (...figures: string[]): string =>
      refusalsOf(
        figures.map((id) => figureIn(site, id)),
        'periods',
        names
      )
        .filter(({ kind }) => kind === 'boundary')
        .map((refusal) => zh.refusal(refusal, names))
        .join();

    it('ends with the ground that can be compared', () => {
      expect(said('old-yuhang-gdp-2020', 'yuhang-gdp-2021')).toMatch(
        /；可以比的是：余杭区＋临平区（2021年4月9日后）与余杭区（2021年4月9日前）$/
      );
    });

    it('says so where both fill one ground each for itself', () => {
      const [old, today] = ['2017', '2021'].map((boundary) =>
        aFigure({ area: '330106', boundary, indicator: 'rate' })
      );
      const [refusal] = refusalsOf([old!, today!], 'periods', names);
      expect(zh.refusal(refusal!, names)).toBe(
        '边界不同：「2021年4月9日前」与「2021年4月9日后」是两套区划；可以比的是：西湖区（前后是同一块地）'
      );
    });

    it('offers no sum of what does not add up, and still a way on', () => {
      expect(said('yuhang-income-urban-2019', 'yuhang-income-urban-2021')).toMatch(
        /；可以比的是：同一套边界里的数$/
      );
    });
  });

  it('names indicators and boundaries as the site does', () => {
    const site = realSite();
    const names = toGlossary(site.indicators, site.boundaries);
    const between = (...figures: string[]): string[] =>
      toReasons(
        refusalsOf(
          figures.map((id) => figureIn(site, id)),
          'periods',
          names
        ),
        names,
        zh
      ).map(({ text }) => text);
    const [boundary] = between('yuhang-fiscal-revenue-2019', 'yuhang-fiscal-revenue-2023');
    for (const { name } of site.boundaries) expect(boundary).toContain(`「${name}」`);
    const [indicator] = between('yuhang-local-fiscal-revenue-2019', 'yuhang-public-budget-revenue-2023');
    expect(indicator).toContain('「地方财政收入」');
    expect(indicator).toContain('「一般公共预算收入」');
  });
});
