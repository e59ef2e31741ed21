import { describe, expect, it } from 'vitest';
import { tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';
import { expectProblem } from '../expect-problem';
import { realSite } from '../real-site';

const TEXT = `- id: gdp-per-head
  name: 人均
  short: 人均
  unit: 亿元
  definition: 总值除以人口。
  kind: ratio
  theme: 经济
  numerator: gdp
  denominator: people
  denominatorPeriod: any
  factor: 1
  decimals: 2
  refusals:
    - { area: 甲, boundary: new, reason: 不同地。 }
`;

const withComputed = (text: string) => [...tinyFiles(), { file: 'computed.yml', text }];
const nameOfA = tinySite().boundaries.find(({ id }) => id === 'new')!.areas[0]!.name;
const GOOD = TEXT.replace('甲', nameOfA);

describe('computed.yml', () => {
  it('gives indicators that the site works out, apart from the published ones', () => {
    const site = tinySite(withComputed(GOOD));
    expect(site.computed.indicators.map(({ id }) => id)).toEqual(['gdp-per-head']);
    expect(site.computed.figures.every(({ computed }) => computed?.inputs.length === 2)).toBe(true);
    expect(site.figures.some(({ computed }) => computed)).toBe(false);
  });

  it.each([
    ['an unknown upper indicator', 'numerator: gdp', 'numerator: gdb', 8, '没有指标「gdb」', '是不是想写「gdp」'],
    ['an unknown lower indicator', 'denominator: people', 'denominator: peopel', 9, '没有指标「peopel」', '是不是想写'],
    ['an unknown unit', 'unit: 亿元', 'unit: 亿圆', 4, '不认识的单位「亿圆」', '是不是想写「亿元」'],
    ['the id of a published indicator', 'id: gdp-per-head', 'id: gdp', 1, '「gdp」写了两次', '换一个编号'],
    ['an unknown area', `area: ${nameOfA}`, 'area: 壬癸', 14, '边界 new 里没有「壬癸」', ''],
    ['an unknown boundary', 'boundary: new', 'boundary: newer', 14, '没有边界「newer」', '是不是想写「new」'],
    ['a refusal without a reason', ', reason: 不同地。', '', 14, '缺少「0 › refusals › 0 › reason」', '补上'],
    ['a period rule that is none', 'denominatorPeriod: any', 'denominatorPeriod: each', 10, '的值不对', 'same / year-end / any']
  ])('is refused at its line for %s', (_name, from, to, line, what, mend) => {
    expect(GOOD).toContain(from);
    expectProblem(withComputed(GOOD.replace(from, to)), `computed.yml:${line}`, what, mend);
  }); // prettier-ignore

  it('of the real site never divides 西湖’s census people by ground that includes the scenic area', () => {
    const { figures } = realSite().computed;
    const xihu = figures.find(({ id }) => id === 'density-census-2021-330106-2020-11-01');
    expect(xihu).toMatchObject({ value: null, missing: 'definition-differs' });
    expect(xihu?.note).toContain('西湖风景名胜区');
    const yuhang = figures.find(({ id }) => id === 'density-census-2021-330110-2020-11-01');
    expect(yuhang?.value).toBe(Math.round(1226673 / 942));
  });
});
