import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toAddresses } from '../../../src/lib/pages/data/addresses.server';
import { parseQuery, toQuery } from '../../../src/lib/pages/explore/explore-state';
import { toExploreData } from '../../../src/lib/pages/explore/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);
const addresses = toAddresses(library);
const all = addresses.flatMap(({ paths }) => paths);

describe('the addresses that the data page names', () => {
  it('have each at least one that can be opened, of the form that is told', () => {
    for (const { pattern, paths } of addresses) {
      expect(paths.length, pattern).toBeGreaterThan(0);
      const literal = pattern.split(/\{[^}]*\}/).map((piece) => piece.replace(/[.?+]/g, '\\$&'));
      for (const path of paths) expect(path).toMatch(new RegExp(`^${literal.join('.+')}$`));
    }
  });

  it('name every geometry file that the site serves', () => {
    const files = all.filter((path) => path.startsWith('/geo/'));
    expect(files.length).toBeGreaterThan(library.geo.manifest.files.length);
    expect(files.filter((path) => !existsSync(`static${path}`))).toEqual([]);
  });

  it('ask the explorer for what it can show, by words that it knows', () => {
    const data = toExploreData(library);
    const [query = ''] = all.flatMap((path) => /^\/explore\/(\?.*)$/.exec(path)?.[1] ?? []);
    const { state, problems } = parseQuery(query, data);
    expect(problems).toEqual([]);
    expect(toQuery(state, data)).toBe(query);
    const { holds } = addresses.find(({ pattern }) => pattern.startsWith('/explore/'))!;
    const told = [...holds.matchAll(/\b([a-z]+)(?:=[a-z]+)?(?=（|、|；)/g)].map(([, word]) => word);
    const written = readFileSync('src/lib/pages/explore/explore-state.ts', 'utf8');
    const known = [...written.matchAll(/query\.set\('(\w+)'/g)].map(([, word]) => word);
    expect(told.length).toBeGreaterThan(5);
    expect(told.filter((word) => !known.includes(word))).toEqual([]);
  });
});
