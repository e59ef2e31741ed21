import { describe, expect, it } from 'vitest';
import {
  byAge,
  comparedPairs,
  deltaOf,
  nextVersion,
  NOTHING,
  VERSION_ID,
  withDelta,
  type Contents
} from '../../src/lib/domain/version';
import { aspectsSince, toSince, type CitedThing } from '../../src/lib/domain/since';
import { changesBetween, movedIn, rewordingsOf, sentencesOf } from '../../src/lib/domain/version-changes';

const figure = (value: number) => ({
  ...{ place: '1', boundary: 'new', indicator: 'people', period: '2020', value },
  ...{ unit: '人', status: 'actual', source: 'office' }
});
const step = (zh: string, en: string, scene = 'x') => ({
  title: { zh: '一', en: 'One' },
  text: { zh, en },
  scene
});
const story = (steps: readonly string[]) => ({
  ...{ title: { zh: '篇', en: 'Story' }, dek: { zh: '导', en: 'Dek' } },
  steps
});
const state = (parts: Partial<Contents>): Contents => ({ ...NOTHING, ...parts });

const before = state({
  stories: { s: story(['a', 'b', 'c']) },
  steps: {
    's/a': step('有380人。', '380 people.'),
    's/b': step('不动。', 'Still.'),
    's/c': step('走了。', 'Gone.')
  },
  figures: { f: figure(380), g: figure(1) },
  sources: { office: { name: { zh: '公报' } } }
});
const after = state({
  stories: { s: story(['b', 'a', 'd']) },
  steps: {
    's/a': step('有400人。', '400 people.', 'y'),
    's/b': step('不动。', 'Still here.'),
    's/d': step('来了。', 'New.')
  },
  figures: { f: figure(400), h: figure(2) },
  sources: { office: { name: { zh: '公报' } } }
});

describe('what a version changed of the one before', () => {
  it('gives the later state, in one form, whatever order things were written in', () => {
    const delta = deltaOf(before, after);
    expect(withDelta(before, delta)).toEqual(withDelta(NOTHING, deltaOf(NOTHING, after)));
    expect(JSON.stringify(withDelta(before, delta))).toBe(
      JSON.stringify(withDelta(NOTHING, deltaOf(NOTHING, after)))
    );
  });

  it('names what came, changed and went, and nothing else', () => {
    const { figures, steps, sources } = deltaOf(before, after);
    expect(figures).toEqual({ f: figure(400), h: figure(2), g: null });
    expect(Object.keys(steps ?? {}).sort()).toEqual(['s/a', 's/b', 's/c', 's/d']);
    expect(sources).toBeUndefined();
    expect(deltaOf(before, before)).toEqual({});
  });
});

describe('what changed, as the readers of a language see it', () => {
  const of = (language: 'zh' | 'en') => changesBetween(before, after, language);

  it('is each thing with its fields', () =>
    expect(of('zh').figures).toEqual([
      { id: 'f', before: figure(380), after: figure(400), fields: ['value'] },
      { id: 'h', before: null, after: figure(2), fields: [] },
      { id: 'g', before: figure(1), after: null, fields: [] }
    ]));

  it('leaves out what was changed in another language alone', () => {
    expect(of('zh').steps.map(({ id }) => id)).not.toContain('s/b');
    expect(of('en').steps.map(({ id }) => id)).toContain('s/b');
  });

  it('tells a link of what it cites: the thing, or what the whole is made of', () => {
    const since = toSince(of('zh'));
    const told = (cited: CitedThing) => aspectsSince(since, cited);
    expect(told({ kind: 'step', id: 's/a' })).toEqual(['text', 'map']);
    expect(told({ kind: 'step', id: 's/b' })).toEqual([]);
    expect(told({ kind: 'step', id: 's/c' })).toEqual(['gone']);
    expect(told({ kind: 'story', id: 's' })).toEqual(['text', 'map', 'order']);
    expect(told({ kind: 'figure', id: 'f' })).toEqual(['value']);
    expect(told({ kind: 'figure', id: 'h' })).toEqual(['new']);
    expect(told({ kind: 'source', id: 'office' })).toEqual([]);
    expect(told({ kind: 'data' })).toEqual(['gone', 'new', 'value']);
  });

  it('takes no story for another whose name begins alike', () =>
    expect(aspectsSince({ 'steps/s2/a': ['text'] }, { kind: 'story', id: 's' })).toEqual([]));
});

describe('steps', () => {
  it('that moved are as few as explain the new order', () => {
    expect(movedIn(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toEqual(['d']);
    expect(movedIn(['a', 'b'], ['a', 'x', 'b'])).toEqual([]);
  });
});

describe('sentences', () => {
  it('end where each language ends them, and keep what closes a quotation', () => {
    expect(sentencesOf('他说：「好。」第二句；第三句！\n另一段')).toEqual([
      '他说：「好。」',
      '第二句；',
      '第三句！',
      '另一段'
    ]);
    expect(sentencesOf('It grew by 3.5%. Then it fell! “Why?” he asked')).toEqual([
      'It grew by 3.5%.',
      'Then it fell!',
      '“Why?”',
      'he asked'
    ]);
  });

  it('are told place by place, those that stay not at all', () =>
    expect(rewordingsOf('甲。乙。丙。丁。', '甲。乙二。丙。丁。戊。')).toEqual([
      { gone: ['乙。'], come: ['乙二。'] },
      { gone: [], come: ['戊。'] }
    ]));

  it('that are there twice are no change where one of them stays', () =>
    expect(rewordingsOf('甲。甲。', '甲。')).toEqual([{ gone: ['甲。'], come: [] }]));
});

describe('the name of a version', () => {
  it('is its day, with a number from the second of a day on', () => {
    expect(nextVersion('2026-11-28', [])).toBe('2026-11-28');
    expect(nextVersion('2026-11-28', ['2026-11-27', '2026-11-28', '2026-11-28-2'])).toBe('2026-11-28-3');
    expect(['2026-11-28', '2026-11-28-2', '2026-11-28-10'].every((id) => VERSION_ID.test(id))).toBe(true);
    expect(['2026-11-28-1', '2026-11', '../x'].some((id) => VERSION_ID.test(id))).toBe(false);
  });

  it('is put in order by age', () =>
    expect(['2026-11-28-10', '2026-11-28-9', '2026-11-28', '2026-02-01'].sort(byAge)).toEqual([
      '2026-02-01',
      '2026-11-28',
      '2026-11-28-9',
      '2026-11-28-10'
    ]));

  it('stands in pairs: each with the next, each with now', () =>
    expect(comparedPairs(['a', 'b'])).toEqual([
      { from: 'a', to: 'b' },
      { from: 'a', to: 'now' },
      { from: 'b', to: 'now' }
    ]));
});
