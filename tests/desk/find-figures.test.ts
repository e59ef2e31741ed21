import { describe, expect, it } from 'vitest';
import { toFigureFinder } from '../../src/lib/desk/find-figures';
import { realSite } from '../content/real-site';

const find = toFigureFinder(realSite());
const ids = (query: string): string[] => find(query).map(({ figure }) => figure.id);

describe('a figure is found', () => {
  it('by place, indicator and period, together or apart, the newest first', () => {
    expect(ids('余杭 GDP 2025')[0]).toBe('yuhang-gdp-2025');
    expect(ids('余杭区GDP2025')[0]).toBe('yuhang-gdp-2025');
    const years = find('余杭区 GDP').map(({ name }) => name.period);
    expect(Number(years[0]?.slice(0, 4))).toBeGreaterThanOrEqual(Number(years.at(-1)?.slice(0, 4)));
  });

  it('by pinyin, initials, or its id', () => {
    expect(ids('yuhang gdp 2025')).toContain('yuhang-gdp-2025');
    expect(ids('yhq gdp 2025')).toContain('yuhang-gdp-2025');
    expect(ids('yuhang-gdp-2025')[0]).toBe('yuhang-gdp-2025');
    expect(ids('ＧＤＰ　余杭')).not.toEqual([]);
  });

  it('only where every word is of it, and it has a value', () => {
    expect(ids('')).toEqual([]);
    expect(ids('余杭 没有这样的指标')).toEqual([]);
    expect(find('余杭').every(({ figure }) => figure.value !== null)).toBe(true);
    expect(find('区').length).toBeLessThanOrEqual(20);
  });
});
