import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/lib/domain/figure';
import { toDatasetLd, yearsCovered } from '../../../src/lib/server/found/dataset-ld';
import { jsonLdOf } from '../../../src/lib/server/found/json-ld';
import { foundPages } from '../../../src/lib/server/found/pages';
import { jsonLdScript, type Thing } from '../../../src/lib/server/found/schema-org';
import { versionIds } from '../../../src/lib/server/versions/version-ids';
import { SITE } from '../../../src/site.js';
import { storyPath } from '../../../src/lib/paths';
import { INTERNAL, library, PUBLISHED } from './found';
import { problemsOf } from './schema-rules';

const paths = foundPages(library).map(({ path }) => path);
const stories = library.site.stories.map(({ slug }) => storyPath(slug));
const ENGLISH = { ...PUBLISHED, language: 'en' } as const;
const only = (type: string, path: string, standing = PUBLISHED): Thing => {
  const found = jsonLdOf(path, library, standing).filter((thing) => thing['@type'] === type);
  expect(found).toHaveLength(1);
  return found[0]!;
};
const downloads = (thing: Thing): Thing[] => thing['distribution'] as Thing[];

describe('what pages are, in the words of schema.org,', () => {
  it.each([
    ['published', PUBLISHED, true],
    ['published, in English,', ENGLISH, true],
    ['internal', INTERNAL, false]
  ] as const)('has every property that its shape must have, %s', (_, standing, isPublished) => {
    const things = paths.flatMap((path) => jsonLdOf(path, library, standing));
    const parts = things.flatMap((thing) => [thing, ...(downloads(thing) ?? [])]);
    expect(parts.flatMap((thing) => problemsOf(thing, isPublished))).toEqual([]);
    const kinds = new Set(things.map((thing) => thing['@type']));
    expect([...kinds].sort()).toEqual(
      isPublished ? ['Article', 'BreadcrumbList', 'Dataset', 'WebSite'] : ['Article', 'Dataset']
    );
  });

  it('names no address where the site has none', () => {
    const said = paths.map((path) => jsonLdScript(jsonLdOf(path, library, INTERNAL))).join('');
    const hosts = new Set(said.match(/https?:\/\/[^/"]+/g));
    expect([...hosts].sort()).toEqual(['https://opensource.org', 'https://schema.org']);
  });

  it('says of a story which one it was translated from', () => {
    const [path = ''] = stories;
    expect(only('Article', path)['workTranslation']).toEqual([
      { '@type': 'Article', inLanguage: 'en', url: `https://atlas.example/sub/en${path}` }
    ]);
    expect(only('Article', path, ENGLISH)['translationOfWork']).toEqual({
      '@type': 'Article',
      inLanguage: 'zh-CN',
      url: `https://atlas.example/sub${path}`
    });
    const alone = only('Article', path, { ...PUBLISHED, languages: ['zh'] });
    expect(alone).not.toHaveProperty('workTranslation');
  });

  it('gives the data with every file, and where it is', () => {
    const data = only('Dataset', '/data/');
    expect(downloads(data)[0]?.['contentUrl']).toBe('https://atlas.example/sub/data/figures.csv');
  });

  it('gives the data the newest version that was published, and a story its card', () => {
    expect(only('Dataset', '/data/')['version']).toBe(versionIds(SITE.content).at(-1));
    expect(toDatasetLd(library, PUBLISHED)).not.toHaveProperty('version');
    const [path = ''] = stories;
    const card = `cards${path.slice(0, -1)}.png`;
    expect(only('Article', path, ENGLISH)['image']).toBe(`https://atlas.example/sub/en/${card}`);
    expect(only('Article', path, INTERNAL)).not.toHaveProperty('image');
  });

  it('covers the years that were counted, not those that are aimed at', () => {
    const covered = (figures: readonly Figure[]) => yearsCovered({ site: { ...library.site, figures } });
    const [figure] = library.site.figures.filter(({ value }) => value !== null);
    const at = (text: string, status: Figure['status'] = 'actual'): Figure => ({
      ...figure!,
      status,
      period: { text, kind: 'year' }
    });
    expect(covered([at('2020'), at('2010-11-01/2020-11-01'), at('2035', 'target')])).toBe('2010/2020');
    expect(covered([at('2020')])).toBe('2020');
  });

  it.each(stories)('weighs less than half a kilobyte on %s', (path) => {
    const script = jsonLdScript(jsonLdOf(path, library, PUBLISHED));
    expect(brotliCompressSync(script).length).toBeLessThan(500);
  });
});

describe('the script that says it', () => {
  it('cannot be ended by what stands in it', () => {
    const script = jsonLdScript([{ '@type': 'Article', headline: '</script><b>' }]);
    expect(script.match(/<\/script>/g)).toHaveLength(1);
    const json = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(script)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: '</script><b>'
    });
  });

  it('is none where a page has no form there', () => {
    expect(jsonLdScript(jsonLdOf('/about/', library, INTERNAL))).toBe('');
  });
});
