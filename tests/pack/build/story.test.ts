import { describe, expect, it } from 'vitest';
import { gunzipSync } from 'node:zlib';
import subsetFont from 'subset-font';
import type { Story } from '../../../src/lib/story/story';
import { shapeId } from '../../../src/lib/map/renderers/svg/shape-ids';
import type { Packed } from '../../../src/pack/packed';
import { openLibrary } from '../../../src/lib/server/library/open-library';
import { chooseStories, packStory } from '../../../src/pack/build/story';

const STORIES = [
  { slug: 'river', title: '江' },
  { slug: 'lake', title: '湖' }
] as Story[];

describe('choosing stories', () => {
  it('takes those that are named, in order', () => {
    expect(chooseStories(['lake', 'river'], STORIES).map(({ title }) => title)).toEqual(['湖', '江']);
  });

  it.each([
    [['sea'], '没有故事「sea」'],
    [['lake', 'Lake'], '没有故事「Lake」'],
    [[], '要打包哪一篇？']
  ])('says what there is for %j', (asked, problem) => {
    expect(() => chooseStories(asked, STORIES)).toThrow(`${problem}`);
    expect(() => chooseStories(asked, STORIES)).toThrow('  river  江\n  lake  湖');
  });
});

describe('a story in one file', async () => {
  const library = openLibrary();
  const story = library.site.stories[0]!;
  const { html } = await packStory(
    story,
    library,
    { script: '/* code </script> */', css: 'b{}', licences: '# MIT -->' },
    '2026-11-24'
  );
  const payload = /id="atlas-data">([^<]*)</.exec(html)?.[1] ?? '';
  const packed = JSON.parse(gunzipSync(Buffer.from(payload, 'base64')).toString()) as Packed;

  it('carries the licences of what is inside, in a comment that nothing in them ends', () => {
    const [, comment = ''] = /<\/html>\n<!--([^]*)-->\n$/.exec(html) ?? [];
    expect(comment).toMatch(/# MIT/);
    expect(comment).toMatch(/SIL Open Font License/i);
    expect(comment.includes('--')).toBe(false);
  });

  it('refers to nothing outside itself', () => {
    const addresses = [...html.matchAll(/(?:src|href|url)\s*[=(]\s*["']?([^"')\s>]+)/g)].map(
      ([, to]) => to ?? ''
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !/^(#|data:)/.test(address))).toEqual([]);
  });

  it('carries the card of every number that it can show, and of every neighbour on a card', () => {
    const shown = new Set(idsIn([packed.talk, packed.files, packed.sources]));
    expect(shown.size).toBeGreaterThan(100);
    expect([...shown].filter((id) => !(`/figures/${id}.json` in packed.files))).toEqual([]);
  });

  it('carries the source of every one of its numbers', () => {
    const cited = Object.values(packed.talk.sources).map(({ source }) => source);
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((id) => !(id in packed.sources))).toEqual([]);
  });

  it('sets every name on its maps: its slides are drawn in no other', async () => {
    const font = Buffer.from(/data:font\/woff2;base64,([^)]+)\)/.exec(html)?.[1] ?? '', 'base64');
    const pictures = [packed.cover, ...packed.talk.story.steps.map(({ picture }) => picture)];
    const said = pictures.flatMap(({ labels, legend }) => [
      ...labels.filter(({ from }) => from === 'small').map(({ text }) => text),
      ...[legend.title, ...legend.entries.map(({ text }) => text)]
    ]);
    const characters = [...new Set(said.join('').replace(/[\s−]/g, ''))];
    expect(characters.length).toBeGreaterThan(50);
    const glyphs = await Promise.all(characters.map((each) => glyphsFor(font, each)));
    // The first glyph of every face stands for what it has not.
    expect(characters.filter((_each, i) => glyphs[i]! < 2)).toEqual([]);
  });

  it('has every shape that its maps use', () => {
    const pictures = [packed.cover, ...packed.talk.story.steps.map(({ picture }) => picture)];
    const used = pictures.flatMap(({ boundary, overlays }) => [
      shapeId.areas(boundary),
      ...overlays.map(({ ref }) => shapeId.overlay(ref))
    ]);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });
});

/** How many glyphs a face cut to one character has (OpenType, maxp). */
async function glyphsFor(font: Buffer, character: string): Promise<number> {
  const face = Buffer.from(await subsetFont(font, character, { targetFormat: 'sfnt' }));
  const maxp = face.readUInt32BE(face.indexOf('maxp', 12, 'latin1') + 8);
  return face.readUInt16BE(maxp + 4);
}

/** Ids of everything that is a number with a link to its source. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { id, path } = value as { id?: unknown; path?: unknown };
  const own = typeof id === 'string' && typeof path === 'string' && path.startsWith('/sources/') ? [id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}
