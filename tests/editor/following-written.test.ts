import { expect, it } from 'vitest';
import { followingWritten } from '../../src/editor/following-written';

it('words that are a value and its unit follow the value; any others are the editor’s', () => {
  expect(followingWritten({ value: '1', unit: '人', written: '1人' }, '2')).toBe('2人');
  expect(followingWritten({ value: '1', unit: '人', written: '一人' }, '2')).toBeUndefined();
});
