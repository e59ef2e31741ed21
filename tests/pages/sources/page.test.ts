import { describe, expect, it } from 'vitest';
import { toLibrary } from '../../../src/lib/server/library/library';
import { toParagraphs } from '../../../src/lib/pages/source/page.server';
import { toSourceGroups } from '../../../src/lib/pages/sources/page.server';
import { realGeodata, realSite } from '../../content/real-site';
import { library as tiny } from '../../map/tiny-library';

const library = toLibrary(realSite(), realGeodata);
const { sources, figures } = library.site;

describe('the list of sources', () => {
  const groups = toSourceGroups(library);

  it('begins with the articles that were read paragraph by paragraph', () => {
    const [first] = groups;
    expect(first?.id).toBe('verified');
    expect(first?.sources.map(({ id }) => String(id))).toEqual([
      ...['hzw-20210721', 'zjol-20200117', 'linping-20220915', 'chinadaily-20210818', 'rmrb-20240117']
    ]);
  });

  it('has every source once, and counts every figure once', () => {
    const lines = groups.flatMap((group) => group.sources);
    expect(lines.map(({ id }) => id).sort()).toEqual(sources.map(({ id }) => id).sort());
    expect(lines.reduce((sum, line) => sum + line.figures, 0)).toBe(figures.length);
  });

  it('has the others by tier, the nearest to the data first', () => {
    expect(groups.slice(1).map(({ id }) => id)).toEqual([
      'official',
      'media',
      'open',
      'secondary',
      'unofficial'
    ]);
    for (const { id, sources: lines } of groups.slice(1)) {
      expect(new Set<string>(lines.map(({ tier }) => tier))).toEqual(new Set([id]));
    }
  });

  it('leaves out a group that has none', () => {
    expect(toSourceGroups(tiny).map(({ id }) => id)).toEqual(['official', 'media']);
  });
});

describe('the paragraphs of a source', () => {
  it.each(sources.map((source) => [source.id, source] as const))('hold all its figures: %s', (id, source) => {
    const paragraphs = toParagraphs(source, library);
    const found = paragraphs.flatMap((paragraph) => paragraph.figures);
    const own = figures.filter((figure) => figure.source === id);
    const columns = paragraphs.flatMap((paragraph) => paragraph.columns);
    expect(columns.length > 0).toBe(own.length > 150);
    if (columns.length > 0)
      return expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(own.length);
    expect(found.map(({ figure }) => figure.id).sort()).toEqual(own.map((figure) => figure.id).sort());
  });

  it('lead to the page of a figure’s division, and nowhere for a zone or the city', () => {
    const views = sources.flatMap((source) => toParagraphs(source, library)).flatMap((each) => each.figures);
    for (const { figure, areaPath } of views) {
      const code = figure.place.kind === 'area' && figure.place.code;
      expect(areaPath).toBe(code && String(code) !== '330100' ? `/districts/${code}/` : null);
    }
  });
});
