import { describe, expect, it } from 'vitest';
import {
  editOfIndicator,
  editOfList,
  editOfText,
  isPlain,
  listOf,
  toggledGround
} from '../../src/lib/desk/scene/scene-edits';
import { sceneValueOf } from '../../src/lib/desk/scene/scene-value';
import { applyEdit } from '../../src/lib/edit/apply-edit';
import type { Edit } from '../../src/lib/edit/edit';
import { stepsOf } from '../../src/lib/edit/story-text';

const FILE = 'stories/a.md';
const PLACE = { file: FILE, step: 'one' };
const story = (scene: string): string =>
  `---\ntitle: 一\n---\n\n## 一步 {#one}\n\n\`\`\`scene\n${scene}\n\`\`\`\n\n一句话。\n`;
const SCENE = [
  'view: 全市 # 整座城',
  'boundary: 2021',
  'indicator: gdp',
  'period: 2022',
  'breaks: [1, 2]',
  'highlight: [余杭区]',
  'ground: [rivers, metro@2020-11-01]'
].join('\n');
const valueOf = (text: string) => sceneValueOf(text, stepsOf(text)[0]!)!;

/** The scene's lines after an edit. */
function sceneAfter(edit: Edit, scene = SCENE): string {
  const made = applyEdit(new Map([[FILE, story(scene)]]), edit);
  if (!made.ok) throw new Error(JSON.stringify(made));
  const text = made.value.files.get(FILE)!;
  return text.slice(text.indexOf('```scene\n') + 9, text.indexOf('\n```\n'));
}
const scene = valueOf(story(SCENE));

describe('a scene changed by choosing', () => {
  it('has another frame in the line that had one, whose remark stays', () => {
    expect(sceneAfter(editOfText(PLACE, 'view', '老余杭'))).toBe(SCENE.replace('全市', '老余杭'));
  });

  it('takes another indicator with its period, and drops the classes of the one before', () => {
    const after = sceneAfter(editOfIndicator(PLACE, scene, { indicator: 'stations', period: '2021' }));
    expect(after).toBe(
      SCENE.replace('gdp', 'stations').replace('period: 2022', 'period: 2021').replace('breaks: [1, 2]\n', '')
    );
  });

  it('keeps its classes for another period', () => {
    const after = sceneAfter(editOfIndicator(PLACE, scene, { indicator: 'gdp', period: '2021' }));
    expect(after).toBe(SCENE.replace('period: 2022', 'period: 2021'));
  });

  it('loses indicator, period and classes for no colours, and takes them below its boundary', () => {
    const bare = sceneAfter(editOfIndicator(PLACE, scene, null));
    expect(bare.split('\n')).toEqual([
      'view: 全市 # 整座城',
      'boundary: 2021',
      'highlight: [余杭区]',
      'ground: [rivers, metro@2020-11-01]'
    ]);
    const coloured = editOfIndicator(PLACE, valueOf(story(bare)), { indicator: 'gdp', period: '2022' });
    expect(sceneAfter(coloured, bare)).toBe(SCENE.replace('breaks: [1, 2]\n', ''));
  });

  it('has no list for no names, but for the ground, where it means bare land', () => {
    expect(sceneAfter(editOfList(PLACE, 'highlight', []))).toBe(SCENE.replace('highlight: [余杭区]\n', ''));
    expect(sceneAfter(editOfList(PLACE, 'ground', []))).toContain('ground: []');
    expect(sceneAfter(editOfList(PLACE, 'places', ['塘栖古镇']))).toBe(`${SCENE}\nplaces: [塘栖古镇]`);
  });

  it('switches a kind of ground, and leaves the day of the others', () => {
    const ground = listOf(scene, 'ground')!;
    expect(toggledGround(ground, 'rivers')).toEqual(['metro@2020-11-01']);
    expect(toggledGround(ground, 'metro')).toEqual(['rivers']);
    expect(toggledGround(ground, 'relief')).toEqual(['rivers', 'metro@2020-11-01', 'relief']);
  });

  it('is left to writing where it has several maps or a change', () => {
    expect(isPlain(scene)).toBe(true);
    expect(isPlain({})).toBe(true);
    for (const key of ['swipe', 'multiples', 'play', 'change', 'measure'])
      expect(isPlain({ ...scene, [key]: {} }), key).toBe(false);
  });
});
