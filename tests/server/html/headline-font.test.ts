import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedHeadlines } from '../../../src/lib/server/html/headline-font';
import { toDataPage } from '../../../src/lib/pages/data/page.server';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const library = toLibrary(realSite(), realGeodata);
const PAGES = ['+page.svelte', 'data/+page.svelte', 'sources/+page.svelte'];

/** The text of a component's headings as far as it is written there, without tags and expressions. */
function headingsIn(path: string): string {
  const markup = readFileSync(`src/routes/${path}`, 'utf8').replace(/<script[^]*?<\/script>/g, '');
  const headings = [...markup.matchAll(/<h([123])[^>]*>([^]*?)<\/h\1>/g)];
  return headings.map(([, , text = '']) => text.replace(/<[^>]*>|\{[^}]*\}/g, '').trim()).join('');
}

describe('the headline face that several pages share', () => {
  const cut = new Set(sharedHeadlines(library));

  it.each(PAGES)('has every character of the headings of %s', (path) => {
    const text = headingsIn(path);
    expect(text).not.toBe('杭州图志');
    expect([...text].filter((character) => !cut.has(character))).toEqual([]);
  });

  it('has the headings that come from the data', () => {
    const titles = toDataPage(library).tables.map(({ title }) => title);
    expect([...titles.join('')].filter((character) => !cut.has(character))).toEqual([]);
  });
});
