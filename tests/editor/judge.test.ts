import { describe, expect, it } from 'vitest';
import { Judge, toShown } from '../../src/editor/judge/judge';
import { readPath } from '../../src/editor/judge/read-path';
import type { Opened } from '../../src/editor/protocol';
import { toStoryPage } from '../../src/lib/pages/story/page.server';
import { cardPath } from '../../src/lib/paths';
import { library as tiny } from '../map/tiny-library';
import { tinyOpened } from './tiny-opened';

const STORY = 'stories/county.md';
const textOf = (opened: Opened, file: string): string =>
  opened.files.find((each) => each.file === file)?.text ?? '';

describe('the check that runs in the editor', () => {
  const opened = tinyOpened();
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
