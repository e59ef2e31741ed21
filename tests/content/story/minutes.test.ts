import { describe, expect, it } from 'vitest';
import { minutesMeta, minutesTyped, toMinutes } from '../../../src/lib/content/story/minutes';

describe('planned minutes', () => {
  it.each([
    ['', null],
    [' 1.5分钟', 1.5],
    ['60 分钟', 60],
    ['61分钟', undefined],
    ['0分钟', undefined],
    ['1.分钟', undefined],
    ['几分钟', undefined],
    ['2', undefined]
  ])('behind the notes, %j is %j', (meta, minutes) => expect(toMinutes(meta)).toBe(minutes));

  it.each([
    ['1.5', ' 1.5分钟'],
    [' ２ ', ' 2分钟'],
    ['2分钟', ' 2分钟'],
    ['', ''],
    ['  ', ''],
    ['```', '']
  ])('typed as %j are written as %j', (typed, meta) => {
    expect(minutesMeta(typed)).toBe(meta);
    expect(minutesMeta(minutesTyped(meta))).toBe(meta);
  });
});
