import { expect, test } from 'vitest';
import { median, putBetweenMarkers, toMarkdown, toRow } from './table';

test('a value inside its limit is plain, outside of it bold', () => {
  expect(toRow('LCP', 1.5, { max: 1.5, unit: '×', digits: 1 })).toEqual({
    what: 'LCP',
    budget: '≤ 1.5 ×',
    measured: '1.5 ×'
  });
  expect(toRow('score', 97, { min: 98 }).measured).toBe('**97**');
});

test('a number that could not be measured is never inside its limit', () => {
  expect(toRow('TBT', NaN, { max: 50 }).measured).toBe('**NaN**');
});

test('a value without a limit is for information', () => {
  expect(toMarkdown([toRow('build/', 12.34, { unit: 'MB', digits: 1 })])).toContain(
    '| build/ | – | 12.3 MB |'
  );
});

test('of several runs the median counts, and none is kept back', () => {
  expect(toRow('TBT', [40, 300, 90, 20, 110], { max: 100, unit: 'ms' }).measured).toBe(
    '90 ms (40, 300, 90, 20, 110)'
  );
  expect(toRow('TBT', [140, 300, 90, 20, 110], { max: 100 }).measured).toBe(
    '**110** (140, 300, 90, 20, 110)'
  );
});

test('only the text between the markers is replaced', () => {
  const text = 'a\n<!-- bench:start -->\nold\n<!-- bench:end -->\nb';
  expect(putBetweenMarkers(text, 'new')).toBe('a\n<!-- bench:start -->\n\nnew\n\n<!-- bench:end -->\nb');
  expect(putBetweenMarkers('no markers', 'new')).toBeUndefined();
});

test('the median is the middle of an odd number of runs', () => {
  expect(median([9, 1, 5])).toBe(5);
});
