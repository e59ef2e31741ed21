import { beforeAll, describe, expect, it } from 'vitest';
import { toExploreData } from '../../src/lib/pages/explore/page.server';
import { parseQuery } from '../../src/lib/pages/explore/explore-state';
import { toSearch, type Search } from '../../src/lib/search/search';
import { FOUND_KINDS, type FoundKind } from '../../src/lib/search/search-index';
import { toSearchIndex } from '../../src/lib/search/search-index.server';
import { foundPages } from '../../src/lib/server/found/pages';
import { toLibrary } from '../../src/lib/server/library/library';
import { realGeodata, realSite } from '../content/real-site';

const real = toLibrary(realSite(), realGeodata);
const index = toSearchIndex(real);
let search: Search;
beforeAll(async () => {
  search = await toSearch(index);
});

/** The first of a kind that a query finds, as it is called; undefined where it finds none. */
const firstOf = (query: string, kind: FoundKind): string | undefined =>
  search(query)
    .find((group) => group.kind === kind)
    ?.found[0]?.names.join(' · ');

describe('what is called just so', () => {
  it('comes before what has that in a longer name', () => {
    expect(firstOf('GDP', 'indicator')).toBe('地区生产总值 · GDP');
    expect(firstOf('常住人口', 'indicator')).toContain('常住人口');
  });
});

describe('the index', () => {
  it('has an example of what can be typed, which finds a number', () => {
    expect(search(index.example)[0]?.kind).toBe('number');
  });

  it('has everything of each kind once', () => {
    const { stories, plans, sources, boundaries } = real.site;
    const count = (kind: FoundKind): number => index.entries.filter((each) => each.kind === kind).length;
    expect(count('story')).toBe(stories.length);
    expect(count('step')).toBe(stories.reduce((sum, { steps }) => sum + steps.length, 0));
    expect(count('plan')).toBe(plans.length);
    expect(count('source')).toBe(sources.length);
    expect(count('area')).toBe(
      new Set(boundaries.flatMap(({ areas }) => areas.map(({ code }) => code))).size
    );
    for (const kind of FOUND_KINDS) expect(count(kind), kind).toBeGreaterThan(0);
    const numbers = index.entries.filter(({ kind }) => kind === 'number');
    const told = numbers.map(({ names, detail }) => `${names.join()} ${/（.*?）$/.exec(detail)?.[0] ?? ''}`);
    expect(new Set(told).size).toBe(told.length);
  });

  it('leads to pages that there are, steps and paragraphs apart', () => {
    const pages = new Set(foundPages(real).map(({ path }) => path));
    const lost = index.entries.filter(({ path }) => !pages.has(path.replace(/[#?].*$/, '')));
    expect(lost).toEqual([]);
  });

  it('asks nothing of the explorer that it cannot show', () => {
    const data = toExploreData(real);
    const queries = index.entries
      .map(({ path }) => /^\/explore\/(\?.*)$/.exec(path)?.[1] ?? '')
      .filter(Boolean);
    expect(queries.length).toBeGreaterThan(500);
    const refused = queries.flatMap((query) =>
      parseQuery(query, data).problems.map((why) => `${query}: ${why}`)
    );
    expect(refused).toEqual([]);
  });

  it('says the last number of a place, not a plan for later', () => {
    const { found = [] } = search('余杭 GDP').find(({ kind }) => kind === 'number') ?? {};
    const gdp = found.filter(({ names }) => names[1] === '地区生产总值');
    expect(gdp.length).toBe(2);
    expect(gdp.map(({ detail }) => detail).join()).not.toContain('目标');
    expect(found[0]?.detail).toMatch(/^2\d{3}年.*（2021年4月9日后）$/);
  });
});

describe('a reader finds', () => {
  it.each([
    ['余杭 GDP', 'number', '余杭区 · 地区生产总值'],
    ['yh', 'area', '余杭区'],
    ['yuhang', 'area', '余杭区'],
    ['yuhang gdp', 'number', '余杭区 · 地区生产总值'],
    ['余杭人口', 'number', /^余杭区 · .*人口/],
    ['人口密度', 'indicator', /^人口密度/],
    ['轨道', 'story', '轨道先到哪边'],
    ['330110', 'area', '余杭区'],
    ['浙江日报', 'source', '跨越2万亿 迈上新起点！杭州实现GDP20059亿元，同比增长5.6%'],
    ['一心三片', 'plan', '余杭区空间新格局（2021年）']
  ] as const)('by %s a %s: %s', (query, kind, name) =>
    expect(firstOf(query, kind)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name))
  );

  it('what a step says, beside what it is called', () =>
    expect(search('良渚').find(({ kind }) => kind === 'step')?.found.length).toBeGreaterThan(2));

  it('the division before all else by its initials', () => expect(search('yh')[0]?.kind).toBe('area'));

  it('nothing by what nobody says, or by nothing', () => {
    expect(search('重庆火锅')).toEqual([]);
    expect(search(' ')).toEqual([]);
  });
});

it('names are typed as they are read, also where a character is read otherwise elsewhere', () => {
  expect(Object.keys(index.sounds.names).length).toBeLessThan(40);
  expect(index.sounds.signs['hang']).toContain('杭');
});
