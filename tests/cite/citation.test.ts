import { describe, expect, it } from 'vitest';
import { sayCited } from '../../src/lib/cite/say-cited';
import { wholeAddress } from '../../src/lib/cite/whole-address';
import { citeKey, toBibtex, toGbt7714, toRis, type Cited } from '../../src/lib/domain/citation';
import { parseBibtex, parseRis } from './citation-files';

const story: Cited = {
  kind: 'page',
  title: '四个方块',
  site: '小县图志',
  updated: '2026-10-05',
  accessed: '2026-11-27',
  address: 'https://county.example/stories/county/',
  path: '/stories/county/',
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
