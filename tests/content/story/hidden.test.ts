import { describe, expect, it } from 'vitest';
import { readEdition } from '../../../src/lib/content/edition/edition';
import { stepIndexOf } from '../../../src/lib/pages/story/step-index';
import { writtenSteps } from '../../../src/lib/story/hidden-steps';
import { problemsOf, tinyFiles, tinySite, withEdit } from '../../fixtures/tiny-site/tiny-site';
import { expectProblem } from '../expect-problem';

const STORY = 'stories/county.md';
type Files = ReturnType<typeof tinyFiles>;

function hide(files: Files, file: string, ...ids: string[]): Files {
  return ids.reduce((all, id) => withEdit(all, file, `{#${id}}`, `{#${id} hidden}`), files);
}
const hidden = (...ids: string[]): Files => hide(tinyFiles(), STORY, ...ids);
const storyOf = (files: Files) => tinySite(files).stories.find(({ slug }) => slug === 'county')!;
const idsOf = (steps: readonly { readonly id: string }[]): string[] => steps.map(({ id }) => id);

const ALL = idsOf(storyOf(tinyFiles()).steps);
const [FIRST = '', SECOND = '', THIRD = '', FOURTH = ''] = ALL;

describe('a hidden step', () => {
  it('is no step of its story, and stays in its place among those that are written', () => {
    const story = storyOf(hidden(SECOND, FOURTH));
    expect(idsOf(story.steps)).toEqual(ALL.filter((id) => id !== SECOND && id !== FOURTH));
    expect(idsOf(writtenSteps(story))).toEqual(ALL);
  });

  it.each([
    ['before it', [SECOND], SECOND, FIRST],
    ['before all that are hidden', [SECOND, THIRD], THIRD, FIRST],
    ['that is the first, where none is before it', [FIRST, SECOND], SECOND, THIRD]
  ])('leads to the published step %s', (_, ids, from, to) => {
    const { steps } = storyOf(hidden(...ids));
    expect(steps[stepIndexOf(steps, from)]?.id).toBe(to);
  });

  it('takes the steps along that it once replaced', () => {
    const moved = withEdit(hidden(SECOND), STORY, 'updated: 2026-11-22\n', `updated: 2026-11-22\nmoved:\n  old: ${SECOND}\n`); // prettier-ignore
    const { steps } = storyOf(moved);
    expect(steps[stepIndexOf(steps, 'old')]?.id).toBe(FIRST);
  });

  it('is checked as any other: its numbers, its map, its links', () => {
    const files = withEdit(hidden(SECOND), STORY, '{{a-gdp-2021.growth}}', '{{a-gdp-1921.growth}}');
    expect(problemsOf(files).map(({ what }) => what)).toEqual([expect.stringContaining('a-gdp-1921')]);
  });

  it('is not all that a story has', () => {
    expectProblem(hidden(...ALL), `${STORY}:8`, '每一步都隐藏着', '至少在一步的标题里去掉 hidden');
  });

  it.each([
    ['another story', 'stories/pictures.md', '港口在西边。', `港口在[西边](/stories/county/#${SECOND})。`, 22],
    ['another form of its path', 'stories/pictures.md', '港口在西边。', `港口在[西边](/stories/county/present/#${SECOND})。`, 22],
    ['its own story', STORY, '甲住着', `[规划](#${SECOND})里甲住着`, 19],
    ['what has moved', 'stories/pictures.md', 'updated: 2026-11-26\n', `updated: 2026-11-26\nmoved:\n  old: /stories/county/#${SECOND}\n`, 7]
  ])('is not led to by %s', (_, file, from, to, line) => {
    const files = withEdit(hidden(SECOND), file, from, to);
    expectProblem(files, `${file}:${line}`, `「county#${SECOND}」这一步隐藏着`, '去掉 hidden');
  }); // prettier-ignore

  it('is no shot of a reel and no map of the first page', () => {
    const shot = (step: string): string => `  - { scene: county#${step}, seconds: 4, words: 看 }\n`;
    const reel = { file: 'reels/foyer.yml', text: `title: 门厅\nshots:\n${shot(FIRST)}${shot(SECOND)}` };
    const home = {
      file: 'home.yml',
      text: `question: 问？\nmap:\n  - { scene: county#${SECOND}, name: 图 }\n`
    };
    expectProblem([...hidden(SECOND), reel], 'reels/foyer.yml:4', '这一步隐藏着', '指到别的一步');
    expectProblem([...hidden(SECOND), home], 'home.yml:3', '这一步隐藏着', '指到别的一步');
  });

  it('is hidden by one word alone', () => {
    const files = withEdit(tinyFiles(), STORY, `{#${SECOND}}`, `{#${SECOND} 隐藏}`);
    expectProblem(files, `${STORY}:25`, `编号「${SECOND} 隐藏」不合规`, '只能写 hidden');
  });

  it('is translated like the others, and says only in Chinese that it is hidden', () => {
    const site = tinySite(hide(tinyFiles(), 'stories/pictures.md', 'boat'));
    const step = (title: string, id: string, words: string): string =>
      `## ${title} {#${id}}\n\nText.\n${words}\n\`\`\`notes\nNotes.\n\`\`\`\n\n`;
    const text = (boat: string): string =>
      `---\ntitle: Harbour\ndek: A picture.\nupdated: 2026-11-26\n---\n\n${step('Harbour', 'harbour', '')}${boat}`;
    const told = (boat: string): string[] =>
      readEdition([{ file: 'stories/pictures.md', text: text(boat) }], site).problems.map(({ what }) => what);
    const lighthouse = step('Lighthouse', 'lighthouse', '').replace('Text.', 'Text {{a-people}}.');
    expect(told(lighthouse)).toContain('缺少「boat」这一步');
    expect(told(lighthouse + step('Boat', 'boat', ''))).not.toContain('缺少「boat」这一步');
    expect(told(lighthouse + step('Boat', 'boat hidden', ''))).toContain('这里的标题不写 hidden');
  });
});
