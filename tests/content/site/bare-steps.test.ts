import { describe, expect, it } from 'vitest';
import { carriesFigures, isBare } from '../../../src/lib/domain/bare';
import { readLibrary } from '../../../src/lib/server/library/open-library';
import { readGeodata } from '../../../src/lib/server/library/read-site';
import { problemsOf, tinyFiles } from '../../fixtures/tiny-site/tiny-site';
import { realSite } from '../real-site';

const { stories, groundDefaults } = realSite();
const steps = stories.flatMap(({ slug, steps: all }) => all.map((step) => ({ ...step, slug })));

describe('the steps of the published stories', () => {
  it('each show something besides the outline of their divisions', () => {
    const bare = steps.filter(({ scene }) => isBare(scene, groundDefaults));
    expect(bare.map(({ slug, id }) => `${slug}#${id}`)).toEqual([]);
  });

  it('carry figures on their maps, as colours or circles, in at least 35 of them', () => {
    expect(steps.filter(({ scene }) => carriesFigures(scene)).length).toBeGreaterThanOrEqual(35);
  });
});

/** The county's story with one more step, whose scene says that besides its view and boundary. */
function problemsWith(lines: string): string[] {
  const step = `\n## 空的 {#empty}\n\n\`\`\`scene\nview: 全县\nboundary: new\nhighlight: [A]\nlabels: all\n${lines}\n\`\`\`\n\n正文。\n\n\`\`\`notes\n讲。\n\`\`\`\n`;
  const files = tinyFiles().map((each) =>
    each.file === 'stories/county.md' ? { ...each, text: each.text + step } : each
  );
  const first = tinyFiles()
    .find(({ file }) => file === 'stories/county.md')!
    .text.split('\n').length;
  return problemsOf(files).map(({ line, what }) => `${line - first} ${what}`);
}

describe('the sites of squares', () => {
  it.each(['tiny-county', 'tiny-coast'])('have no problem: %s', (name) => {
    const folder = `tests/fixtures/${name}`;
    const result = readLibrary(`${folder}/content`, readGeodata(`${folder}/geo`));
    expect(result.ok ? [] : result.problems).toEqual([]);
  });
});

describe('a step whose map has nothing but outlines', () => {
  const BARE = ['4 这一步的图上只有轮廓'];

  it.each([
    ['', 'a highlighted division and names'],
    ['ground: []', 'no ground at all'],
    ['ground: [rivers]', 'ground that every map of its scale has'],
    ['annotation: { at: A, text: 一句话 }', 'a sentence about the outline']
  ])('is refused at its view: %s (%s)', (lines) => {
    expect(problemsWith(lines)).toEqual(BARE);
  });

  it.each([
    'indicator: schools\nperiod: 2021',
    'circles: { indicator: schools, period: 2021 }',
    'overlays: [cross/一廊]',
    'ghost: { boundary: old, areas: [D] }',
    'places: [西站]',
    'ground: [relief, peaks]',
    'ground: [relief]\nmotion: [rise]',
    'ground: [metro@2015-01-01]'
  ])('is a step once it says %s', (lines) => {
    expect(problemsWith(lines)).toEqual([]);
  });
});
