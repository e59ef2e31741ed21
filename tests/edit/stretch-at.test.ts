import { describe, expect, it } from 'vitest';
import { stretchAt } from '../../src/lib/edit/stretch-at';

const at = (file: string, text: string, line: number): string => {
  const { start, end } = stretchAt(file, text, line);
  return text.slice(start, end);
};

describe('what stands before an editor for a line of a file', () => {
  const LIST =
    'units: [人]\nsources:\n  - id: a\n    title: 甲\n\n  - id: b\n    parts:\n      - x: 1\n        y: 2\nlast: 1\n';

  it.each([
    [1, 'units: [人]'],
    [3, '  - id: a\n    title: 甲'],
    [4, '  - id: a\n    title: 甲'],
    [7, '  - id: b\n    parts:\n      - x: 1\n        y: 2'],
    [9, '      - x: 1\n        y: 2'],
    [10, 'last: 1'],
    [99, 'last: 1']
  ])('line %i of a list', (line, found) => {
    expect(at('sources.yml', LIST, line)).toBe(found);
  });

  it('is the row of a table, without its line end', () => {
    expect(at('figures/a.csv', 'id,value\r\na,1\r\nb,2\r\n', 2)).toBe('a,1');
  });

  it('is the head or the step of a story', () => {
    const story = '---\ntitle: 题\n---\n\n## 一 {#one}\n\n甲。\n\n## 二 {#two}\n\n乙。\n';
    expect(at('stories/a.md', story, 2)).toBe('title: 题');
    expect(at('stories/a.md', story, 7)).toBe('## 一 {#one}\n\n甲。');
    expect(at('en/stories/a.md', story, 11)).toBe('## 二 {#two}\n\n乙。');
  });
});
