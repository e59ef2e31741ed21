import { expect, it } from 'vitest';
import { changesOf } from '../../src/editor/changes-of';
import { followingWritten } from '../../src/editor/following-written';

const TABLE = 'figures/f.csv';
const STORY = 'stories/s.md';
const table = 'id,value,written\na,1,1人\n';
const story = '---\ntitle: t\n---\n\n## 头 {#a}\n\n甲住{{a}}。\n\n## 尾 {#b}\n\n完。\n';
const saved = new Map([
  [TABLE, { text: table }],
  [STORY, { text: story }]
]);
const after = (file: string, text: string) =>
  changesOf(
    saved,
    new Map([
      [TABLE, table],
      [STORY, story],
      [file, text]
    ])
  )[0]?.list;

it('a list of changes names numbers and steps, not lines', () => {
  expect(
    changesOf(
      saved,
      new Map([
        [TABLE, table],
        [STORY, story]
      ])
    )
  ).toEqual([]);
  expect(after(TABLE, 'id,value,written\na,2,2人\nc,3,3人\n')).toEqual([
    { kind: 'number', id: 'a', before: '1 · 1人', after: '2 · 2人' },
    { kind: 'number-added', id: 'c' }
  ]);
  expect(after(STORY, story.replace('完。', '完了。'))).toEqual([
    { kind: 'step', title: '尾', before: '完。', after: '完了。' }
  ]);
  expect(after(STORY, '---\ntitle: t\n---\n\n## 尾 {#b}\n\n完。\n\n## 新 {#c}\n\n头。\n')).toEqual([
    { kind: 'step-added', title: '新' },
    { kind: 'step-removed', title: '头' }
  ]);
  expect(after(STORY, story.replace('title: t', 'title: u'))).toEqual([{ kind: 'other', lines: 1 }]);
});

it('words that are a value and its unit follow the value; any others are the editor’s', () => {
  expect(followingWritten({ value: '1', unit: '人', written: '1人' }, '2')).toBe('2人');
  expect(followingWritten({ value: '1', unit: '人', written: '一人' }, '2')).toBeUndefined();
});
