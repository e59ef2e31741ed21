import { describe, expect, it } from 'vitest';
import { sourceIdFor, whatTableSays } from '../../src/lib/desk/paste/propose-form';
import { readPasted } from '../../src/lib/desk/paste/read-pasted';
import { realSite } from '../content/real-site';

const site = realSite();
const says = (text: string, headerRows = 1, fileName = '') =>
  whatTableSays(site, readPasted({ text }), headerRows, fileName);

describe('what a table says of itself', () => {
  it.each([
    ['2025年各区生产总值\n地区\t亿元', 'gdp', '2025'],
    ['2024年上半年各区地区生产总值\n地区\t亿元', 'gdp', '2024-S1'],
    ['2024年1-6月一般公共预算收入\n地区\t亿元', 'general-public-budget-revenue', '2024-S1'],
    ['2023年一季度固定资产投资\n地区\t亿元', 'fixed-asset-investment', '2023-Q1'],
    ['地区\t2022年GDP', 'gdp', '2022'],
    ['地区\t亿元', '', '']
  ])('%j is of an indicator and a period', (text, indicator, period) => {
    expect(says(text, text.split('\n').length)).toMatchObject({ indicator, period });
  });

  it('is read from the name of its file too', () => {
    expect(says('地区\t数\n余杭区\t1', 1, '2025年GDP.csv')).toMatchObject({
      indicator: 'gdp',
      period: '2025'
    });
  });

  it('is a heading, a publisher and what kind of numbers they are', () => {
    expect(
      says('2025年各区生产总值（初步核算）\n单位：亿元\n地区\t数\n余杭区\t1\n数据来源：市统计局', 3)
    ).toMatchObject({
      title: '2025年各区生产总值(初步核算)',
      publisher: '市统计局',
      status: 'preliminary'
    });
    // Nothing said: as most figures of the indicator are.
    const own = site.figures.filter(({ indicator }) => indicator === 'census-population');
    expect(own.every(({ status }) => status === 'actual')).toBe(true);
    expect(says('2030年常住人口（人口普查）\n地区\t人', 2)).toMatchObject({
      status: 'actual',
      period: '2030-11-01'
    });
  });
});

describe('the id of a new source', () => {
  it('says who and when, in letters that a file takes, and is nobody else’s', () => {
    expect(sourceIdFor(site.sources, '杭州日报', '2031-01-22')).toBe('hzrb-20310122');
    expect(sourceIdFor(site.sources, 'Xinhua', 'unknown')).toBe('xinhua-undated');
    expect(sourceIdFor(site.sources, '', '')).toBe('source-undated');
    const [first] = site.sources;
    const taken = {
      ...site,
      sources: [{ ...first!, id: 'xinhua-undated' as NonNullable<typeof first>['id'] }]
    };
    expect(sourceIdFor(taken.sources, 'Xinhua', 'unknown')).toBe('xinhua-undated-2');
  });
});
