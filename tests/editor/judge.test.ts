import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Judge, toShown } from '../../src/editor/judge/judge';
import { readPath } from '../../src/editor/judge/read-path';
import type { Opened } from '../../src/editor/protocol';
import { toStoryPage } from '../../src/lib/pages/story/page.server';
import { cardPath } from '../../src/lib/paths';
import { isBinary } from '../../src/lib/content/text/media';
import { tinyFiles } from '../fixtures/tiny-site/tiny-site';
import { library as tiny } from '../map/tiny-library';

const GEO = 'tests/fixtures/tiny-county/geo';
const readGeo = (path: string): unknown => JSON.parse(readFileSync(join(GEO, path), 'utf8'));

function toOpened(): Opened {
  const files = tinyFiles();
  const manifest = readGeo('manifest.json') as { readonly files: readonly { readonly path: string }[] };
  const paths = ['manifest.json', ...manifest.files.map(({ path }) => path)];
  return {
    files: files.filter(({ file }) => !isBinary(file)).map((each) => ({ ...each, hash: '' })),
    others: files.filter(({ file }) => isBinary(file)),
    geo: Object.fromEntries(paths.map((path) => [path, readGeo(path)]))
  };
}

const STORY = 'stories/county.md';
const textOf = (opened: Opened, file: string): string =>
  opened.files.find((each) => each.file === file)?.text ?? '';

describe('the check that runs in the editor', () => {
  const opened = toOpened();
  const judge = new Judge(opened);

  it('makes the page of a story that the site makes', () => {
    const reading = judge.read();
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const story = tiny.site.stories.find(({ slug }) => slug === 'county')!;
    const { geometry, ...page } = toShown(reading.library, 'county')!.page;
    const { geometry: own, ...built } = toStoryPage(story, tiny);
    expect(page).toEqual(built);
    expect(geometry.areas).toEqual(own.areas);
    expect(judge.problemsBeyond(reading)).toEqual([]);
  });

  it('shows a number as it is typed, and gives its card', () => {
    const table = 'figures/county.csv';
    judge.put([[table, textOf(opened, table).replace('400,人,400人', '401,人,401人')]]);
    const reading = judge.read();
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(toShown(reading.library, 'county')?.page.numbers['a-people']?.value).toMatchObject({ value: 401 });
    expect(readPath(cardPath('a-people'), reading.library, opened.geo)).toMatchObject({
      figure: { value: 401 }
    });
    expect(readPath('/elsewhere.json', reading.library, opened.geo)).toBeNull();
  });

  it('says what is wrong with the line that the build would name', () => {
    judge.put([[STORY, textOf(opened, STORY).replace('{{a-people}}', '{{nobody}}')]]);
    const reading = judge.read();
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.problems.map(({ file, line }) => [file, line])).toEqual([[STORY, 19]]);
  });
});
