import { describe, expect, it } from 'vitest';
import { citedAt } from '../../src/lib/cite/cited-at';
import { sayCited } from '../../src/lib/cite/say-cited';
import { standingOf, versionHolding } from '../../src/lib/cite/versions-known';
import { wholeAddress } from '../../src/lib/cite/whole-address';
import { citeKey, toBibtex, toGbt7714, toRis, type Cited } from '../../src/lib/domain/citation';
import { pathAtVersion } from '../../src/lib/paths';
import { parseBibtex, parseRis } from './citation-files';

const story: Cited = {
  kind: 'page',
  title: '四个方块',
  site: '小县图志',
  version: null,
  updated: '2026-10-05',
  accessed: '2026-11-27',
  address: 'https://county.example/stories/county/',
  path: '/stories/county/',
  key: null,
  origin: null
};
const awkward: Cited = {
  ...story,
  title: '100% of {A} & B_1 #2 ~ ^ \\ $',
  origin: '小县报《四个方块》，\n第2段',
  address: 'https://county.example/a_b/?x=1%20#p2'
};

describe('GB/T 7714', () => {
  it('says who, what, when changed, when seen, where', () =>
    expect(toGbt7714(story)).toBe(
      '小县图志. 四个方块[EB/OL]. (2026-10-05)[2026-11-27]. https://county.example/stories/county/.'
    ));

  it('marks a data set, and leaves out what is not known', () =>
    expect(toGbt7714({ ...story, kind: 'dataset', updated: null, address: null })).toBe(
      '小县图志. 四个方块[DS/OL]. [2026-11-27].'
    ));
});

describe('BibTeX', () => {
  it('is read back as it was meant', () =>
    expect(parseBibtex(toBibtex(story))).toEqual({
      kind: 'misc',
      key: 'stories-county-2026',
      fields: {
        author: '小县图志',
        title: '四个方块',
        year: '2026',
        date: '2026-10-05',
        url: 'https://county.example/stories/county/',
        urldate: '2026-11-27'
      }
    }));

  it('gives TeX no command by what a title holds', () => {
    const { fields } = parseBibtex(toBibtex({ ...awkward, origin: 'A & B' }));
    expect(fields).toMatchObject({ title: awkward.title, note: 'A & B', url: awkward.address });
  });

  it('keeps an entry a line a field, whatever a source is called', () =>
    expect(parseBibtex(toBibtex(awkward)).fields['note']).toBe('小县报《四个方块》， 第2段'));
});

describe('RIS', () => {
  it('is read back as it was meant, a tag a line', () => {
    expect(parseRis(toRis(story))).toEqual([
      ['TY', 'ELEC'],
      ['TI', '四个方块'],
      ['AU', '小县图志'],
      ['PB', '小县图志'],
      ['PY', '2026'],
      ['DA', '2026/10/05/'],
      ['Y2', '2026/11/27/'],
      ['UR', 'https://county.example/stories/county/'],
      ['ER', '']
    ]);
    expect(new Map(parseRis(toRis(awkward))).get('N1')).toBe('小县报《四个方块》， 第2段');
  });
});

it('a sentence says the same, and who published a number first', () => {
  expect(sayCited(story)).toBe(
    '《四个方块》，小县图志，2026年10月5日更新，2026年11月27日访问。 https://county.example/stories/county/'
  );
  expect(sayCited({ ...story, updated: null, origin: '小县报' })).toContain('2026年11月27日访问。');
  expect(sayCited({ ...story, origin: '小县报' })).toMatch(/原始出处：小县报。$/);
});

it('a key is one that every program takes', () => {
  expect(citeKey({ ...story, path: '/sources/a_b/#p3' })).toBe('sources-a-b-p3-2026');
  expect(citeKey({ ...story, path: '/', updated: null })).toBe('home-2026');
  // Numbers that the site worked out stand at one path, and are not one thing.
  const worked = { ...story, path: '/data/' };
  expect(citeKey({ ...worked, key: '/figures/density-a' })).toBe('figures-density-a-2026');
  expect(citeKey({ ...worked, key: '/figures/density-b' })).toBe('figures-density-b-2026');
});

describe('a version', () => {
  const version = { id: '2026-11-28', said: '2026-11-28版' };
  const cited: Cited = {
    ...story,
    version,
    address: 'https://county.example/stories/county/?v=2026-11-28'
  };

  it('stands in every form, where its programs look for it', () => {
    expect(toGbt7714(cited)).toBe(
      '小县图志. 四个方块: 2026-11-28版[EB/OL]. (2026-10-05)[2026-11-27]. https://county.example/stories/county/?v=2026-11-28.'
    );
    expect(parseBibtex(toBibtex(cited)).fields).toMatchObject({ version: '2026-11-28', url: cited.address });
    expect(new Map(parseRis(toRis(cited))).get('ET')).toBe('2026-11-28');
    expect(sayCited(cited)).toContain('小县图志，2026-11-28版，2026年10月5日更新');
  });

  it('goes into the address before its place, with the number that is meant', () => {
    expect(pathAtVersion('/stories/a/', '2026-11-28')).toBe('/stories/a/?v=2026-11-28');
    expect(pathAtVersion('/sources/a/#p3', '2026-11-28', 'x-1')).toBe(
      '/sources/a/?v=2026-11-28&figure=x-1#p3'
    );
  });

  it('is read back from there', () => {
    const at = (path: string, search = '', hash = '') => citedAt(path, search, hash);
    expect(at('/stories/a/')).toEqual({ kind: 'story', id: 'a' });
    expect(at('/stories/a/', '?v=1', '#s')).toEqual({ kind: 'step', id: 'a/s' });
    expect(at('/stories/a/print/', '?v=1')).toEqual({ kind: 'story', id: 'a' });
    expect(at('/sources/a/', '?v=1&figure=x-1', '#p3')).toEqual({ kind: 'figure', id: 'x-1' });
    expect(at('/sources/a/', '?v=1', '#p3')).toEqual({ kind: 'source', id: 'a' });
    expect(at('/plans/b/')).toEqual({ kind: 'plan', id: 'b' });
    expect(at('/data/', '?v=1')).toEqual({ kind: 'data' });
    expect(['/', '/stories/', '/sources/', '/districts/330110/'].map((path) => at(path))).toEqual([
      ...[null, null, null, null]
    ]);
  });
});

describe('what is known of a version', () => {
  const files: Readonly<Record<string, unknown>> = {
    '/v/index.json': { versions: ['a', 'b'] },
    '/v/a/since.json': { 'steps/s/x': ['text'], 'figures/f': ['value'] },
    '/v/b/since.json': { 'figures/g': ['new'] }
  };
  const read = (path: string) =>
    path in files ? Promise.resolve(files[path]) : Promise.reject(new Error(path));

  it('is whether it is one of the site’s, and what became of the cited thing', async () => {
    expect(await standingOf('a', { kind: 'figure', id: 'f' }, read)).toEqual({
      kind: 'since',
      aspects: ['value']
    });
    expect(await standingOf('b', { kind: 'figure', id: 'f' }, read)).toEqual({ kind: 'since', aspects: [] });
    expect(await standingOf('c', null, read)).toEqual({ kind: 'unknown' });
    expect(await standingOf('b', null, read)).toEqual({ kind: 'since', aspects: [] });
  });

  it('a citation names the newest version that holds the thing as it is, or none', async () => {
    expect(await versionHolding({ kind: 'story', id: 's' }, read)).toBe('b');
    expect(await versionHolding({ kind: 'figure', id: 'g' }, read)).toBeNull();
    expect(await versionHolding({ kind: 'data' }, read)).toBeNull();
    expect(await versionHolding({ kind: 'data' }, () => Promise.reject(new Error()))).toBeNull();
  });
});

describe('the address that is cited', () => {
  const here = { href: 'http://10.0.0.1/some/en/stories/a/?x=1#step', root: '/some/en/', canonical: null };

  it('is that of the host where the site knows none of its own', () =>
    expect(wholeAddress('/sources/b/#p2', here)).toBe('http://10.0.0.1/some/en/sources/b/#p2'));

  it('is the site’s own where the page says it', () =>
    expect(wholeAddress('/sources/b/', { ...here, canonical: 'https://county.example/en/stories/a/' })).toBe(
      'https://county.example/en/sources/b/'
    ));

  it('is that of the host on a page that is called otherwise', () =>
    expect(wholeAddress('/sources/b/', { ...here, canonical: 'https://county.example/stories/c/' })).toBe(
      'http://10.0.0.1/some/en/sources/b/'
    ));

  it('is none in one file', () =>
    expect(wholeAddress('/', { ...here, href: 'file:///talk.html' })).toBeNull());
});
