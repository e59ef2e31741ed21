import { describe, expect, it } from 'vitest';
import { tinyFiles, tinySite } from '../../fixtures/tiny-site/tiny-site';
import type { ContentFile } from '../../../src/lib/content/text/problem';
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

/** tiny-county with one total cut by age and sex. */
function withAges(computed: string): ContentFile[] {
  const rows = [
    'a-grown-m,900001,new,people-age-15-plus-m,2020-11-01,3,人,3人,,,,actual,,office,,',
    'a-grown-w,900001,new,people-age-15-plus-w,2020-11-01,4,人,4人,,,,actual,,office,,'
  ];
  const header = tinyFiles()
    .find(({ file }) => file === 'figures/county.csv')!
    .text.split('\n')[0]!;
  return [
    ...withComputed(computed).map((each) =>
      each.file === 'indicators.yml' ? { ...each, text: `${each.text}${BREAKDOWN}` } : each
    ),
    { file: 'figures/ages.csv', text: [header, ...rows, ''].join('\n') }
  ];
}

const BREAKDOWN = `breakdowns:
  - id: people-age
    of: people
    name: "{age}{sex}"
    short: "{age}{sex}"
    definition: 按年龄和性别
    theme: 年龄
    by:
      age: { 0-14: 小孩, 15-plus: 大人 }
      sex: { m: 男, w: 女 }
`;

const SUMS = `- id: grown-up
  name: 大人
  short: 大人
  unit: 人
  definition: 大人相加。
  kind: stock
  theme: 年龄
  sum: { breakdown: people-age, ages: 15-plus }
  decimals: 0
- id: grown-up-share
  name: 大人比重
  short: 大人比重
  unit: "%"
  definition: 大人除以人口。
  kind: rate
  theme: 年龄
  numerator: grown-up
  denominator: people
  factor: 100
  decimals: 2
`;

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
    ['a refusal without a reason', ', reason: 不同地。', '', 14, '缺少「人均 › refusals › 第 1 条 › reason」', '补上'],
    ['a period rule that is none', 'denominatorPeriod: any', 'denominatorPeriod: each', 10, '的值不对', 'same / year-end / any']
  ])('is refused at its line for %s', (_name, from, to, line, what, mend) => {
    expect(GOOD).toContain(from);
    expectProblem(withComputed(GOOD.replace(from, to)), `computed.yml:${line}`, what, mend);
  }); // prettier-ignore

  it('sums age groups of a breakdown, from edge to edge, and works further with the sum', () => {
    const site = tinySite(withAges(SUMS));
    const [sum, share] = site.computed.figures;
    expect(sum).toMatchObject({ indicator: 'grown-up', value: 7 });
    expect(sum?.computed?.inputs).toEqual(['a-grown-m', 'a-grown-w']);
    expect(share).toMatchObject({ indicator: 'grown-up-share', value: 1.75 });
  });

  it('makes one indicator of each cell where the numerator is a breakdown', () => {
    const text = GOOD.replace('id: gdp-per-head', 'id: share')
      .replace('  name: 人均', '  name: "{age}{sex}比重"')
      .replace('numerator: gdp', 'numerator: people-age')
      .replace('  denominatorPeriod: any\n', '');
    const made = tinySite(withAges(text)).computed.indicators;
    expect(made.map(({ id, name }) => `${id} ${name}`)).toEqual([
      ...[
        'share-0-14-m 小孩男比重',
        'share-0-14-w 小孩女比重',
        'share-15-plus-m 大人男比重',
        'share-15-plus-w 大人女比重'
      ]
    ]);
  });

  it.each([
    ['ages that cut through a group', 'ages: 15-plus', 'ages: 20-plus', 8, '拼不出「20-plus」', '年龄组的边上'],
    ['a breakdown that is none', 'breakdown: people-age', 'breakdown: people-aeg', 8, '没有分组「people-aeg」', 'breakdowns'],
    ['two ways at once', 'decimals: 0', 'decimals: 0\n  change: { of: people, from: 2010, to: 2020, as: points }', 1, '算法要正好一种', 'change'],
    ['what stands only further down', 'numerator: grown-up\n', 'numerator: grown-up-share\n', 17, '没有指标「grown-up-share」', '可用的有']
  ])('is refused at its line for %s', (_name, from, to, line, what, mend) => {
    expect(SUMS).toContain(from);
    expectProblem(withAges(SUMS.replace(from, to)), `computed.yml:${line}`, what, mend);
  }); // prettier-ignore

  it('refuses a change that does not run forward', () => {
    const text = GOOD.replace(
      / {2}numerator[^]*factor: 1\n/,
      '  change: { of: gdp, from: 2022, to: 2021, as: percent }\n'
    );
    expectProblem(withComputed(text), 'computed.yml:8', '不成一段时期', '先早后晚');
  });

  it.each([
    ['a boundary that is none', `{ boundary: nwe, areas: [${nameOfA}, 乙] }`, '没有边界「nwe」', 'new'],
    ['a division that is none', `{ boundary: new, areas: [${nameOfA}, 没有] }`, '里没有「没有」', nameOfA],
    ['a single division', `{ boundary: new, areas: [${nameOfA}] }`, '的值不对：一列（1 个）', '至少写两个区']
  ])('refuses divisions together that name %s', (_name, together, what, mend) => {
    const text = GOOD.replace(
      / {2}numerator[^]*factor: 1\n/,
      `  cityShare: { of: gdp, together: [${together}] }\n`
    );
    expectProblem(withComputed(text), 'computed.yml:8', what, mend);
  });

  it('refuses to add up what is a share', () => {
    const text = GOOD.replace('  kind: ratio\n', '  kind: ratio\n  aggregation: sum\n');
    expectProblem(withComputed(text), 'computed.yml:7', '加不起来', '删去 aggregation');
  });

  it('of the real site adds up what three divisions gained before it is told as a share of the city', () => {
    const { figures } = realSite().computed;
    const at = (id: string) => figures.find((each) => each.id === id);
    const span = '2010-11-01-2020-11-01';
    expect(at(`population-increase-share-recast-ground-2021-330109-330110-330113-${span}`)).toMatchObject({
      ...{ value: 58.7, bound: 'approx' }
    });
    expect(at(`increase-from-other-province-share-ground-2017-330109-330110-${span}`)?.value).toBe(74.5);
  });

  it('of the real site never divides 西湖’s census people by ground that includes the scenic area', () => {
    const { figures } = realSite().computed;
    const xihu = figures.find(({ id }) => id === 'density-census-2021-330106-2020-11-01');
    expect(xihu).toMatchObject({ value: null, missing: 'definition-differs' });
    expect(xihu?.note).toContain('西湖风景名胜区');
    const yuhang = figures.find(({ id }) => id === 'density-census-2021-330110-2020-11-01');
    expect(yuhang?.value).toBe(Math.round(1226673 / 942));
  });
});
