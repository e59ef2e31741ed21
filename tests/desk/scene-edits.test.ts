import { describe, expect, it } from 'vitest';
import {
  circlesOf,
  editOfCircledAreas,
  editOfCircles,
  editOfIndicator,
  editOfList,
  editOfNewSwipe,
  editOfNoSwipe,
  editOfSide,
  editOfText,
  isPlain,
  listOf,
  swipeOf,
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
    expect(sceneAfter(editOfList(PLACE, scene, 'highlight', []))).toBe(
      SCENE.replace('highlight: [余杭区]\n', '')
    );
    expect(sceneAfter(editOfList(PLACE, scene, 'ground', []))).toContain('ground: []');
    expect(sceneAfter(editOfList(PLACE, scene, 'places', ['塘栖古镇']))).toBe(`${SCENE}\nplaces: [塘栖古镇]`);
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

describe('circles chosen for a scene', () => {
  const CIRCLED = SCENE.replace(
    'highlight',
    'circles: { indicator: gdp, period: 2022, areas: [余杭区], max: 9 } # 圆\nmotion: [fill, grow]\nhighlight'
  );
  const circled = valueOf(story(CIRCLED));
  const circles = circlesOf(circled)!;

  it('come below the colours, a year without quotation marks', () => {
    const edit = editOfCircles(PLACE, scene, {}, { indicator: 'people', period: '2020' });
    expect(sceneAfter(edit)).toBe(
      SCENE.replace('breaks: [1, 2]\n', 'breaks: [1, 2]\ncircles: { indicator: people, period: 2020 }\n')
    );
  });

  it('keep their divisions and what is written beside them for another period', () => {
    const edit = editOfCircles(PLACE, circled, circles, { indicator: 'gdp', period: '2021' });
    expect(sceneAfter(edit, CIRCLED)).toBe(CIRCLED.replace('gdp, period: 2022', 'gdp, period: 2021'));
  });

  it('lose the size of the largest for another indicator, and their divisions with the last name', () => {
    const edit = editOfCircles(PLACE, circled, circles, { indicator: 'people', period: '2022' });
    expect(sceneAfter(edit, CIRCLED)).toBe(
      CIRCLED.replace('{ indicator: gdp', '{ indicator: people').replace(', max: 9', '')
    );
    expect(sceneAfter(editOfCircledAreas(PLACE, []), CIRCLED)).toBe(CIRCLED.replace(', areas: [余杭区]', ''));
  });

  it('go with their motion, and no other', () => {
    expect(sceneAfter(editOfCircles(PLACE, circled, circles, null), CIRCLED)).toBe(
      SCENE.replace('highlight', 'motion: [fill]\nhighlight')
    );
  });

  it('are left to writing where they show a change', () => {
    expect(circlesOf({ circles: { indicator: 'gdp', from: 2020, to: 2022 } })).toBeNull();
  });
});

describe('a scene with a map on either side of a line', () => {
  const SWIPED = SCENE.replace(
    'indicator: gdp\nperiod: 2022\nbreaks: [1, 2]',
    'swipe:\n  left: { indicator: gdp, period: 2020 }\n  right: { indicator: gdp, period: 2022 }\n  breaks: [1, 2]'
  );
  const swiped = valueOf(story(SWIPED));

  it('takes its colours to the right and another period to the left, and gives them back', () => {
    expect(sceneAfter(editOfNewSwipe(PLACE, scene, '2020'))).toBe(SWIPED);
    expect(sceneAfter(editOfNoSwipe(PLACE, swiped), SWIPED)).toBe(SCENE);
  });

  it('has another indicator on one side, whose other words stay', () => {
    const titled = SWIPED.replace('left: {', 'left: { title: 从前,');
    const edit = editOfSide(PLACE, 'left', { indicator: 'people', period: '2010-11-01' });
    expect(sceneAfter(edit, titled)).toBe(titled.replace('gdp, period: 2020', 'people, period: 2010-11-01'));
  });

  it('is left to writing where a side shows a change', () => {
    expect(swipeOf(swiped)).not.toBeNull();
    expect(swipeOf({ swipe: { left: { change: {} }, right: {} } })).toBeNull();
    expect(swipeOf({})).toBeNull();
  });
});

describe('what moves in a scene', () => {
  it('is listed below what it moves, and goes with it', () => {
    const moving = sceneAfter(editOfList(PLACE, scene, 'motion', ['fill']));
    expect(moving).toBe(`${SCENE}\nmotion: [fill]`);
    const still = editOfIndicator(PLACE, valueOf(story(moving)), null);
    expect(sceneAfter(still, moving)).not.toContain('motion');
  });
});
