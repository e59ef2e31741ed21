import { describe, expect, it } from 'vitest';
import { endsBlock, leavesProse } from '../../src/lib/desk/block-ends';

describe('a paragraph', () => {
  it.each(['```', '先写一句。\n```scene', '~~~', '## 新的一步', '#'])('would end at %j', (text) => {
    expect(leavesProse(text)).toBe(true);
  });

  it.each(['一句话', '`代码`', '第 #3 名', '#3 不是标题', '- 一行\n- 两行'])('goes on with %j', (text) => {
    expect(leavesProse(text)).toBe(false);
  });
});

describe('a block', () => {
  it('ends at a fence of its own kind alone', () => {
    expect(['推断。\n```', '```scene', '  ```'].map(endsBlock)).toEqual([true, true, true]);
    expect(['一句', '`代码`', '## 题目', '    ```'].map(endsBlock)).toEqual([false, false, false, false]);
  });
});
