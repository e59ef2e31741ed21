import { describe, expect, it } from 'vitest';
import { ranksOf } from '../../../src/lib/exhibits/bump/model';

describe('ranks', () => {
  it('begin with the highest', () => {
    expect(ranksOf([10, 30, 20]).map(({ rank }) => rank)).toEqual([3, 1, 2]);
  });

  it('are shared by equal values, which keep rows of their own', () => {
    expect(ranksOf([5, 9, 9])).toEqual([
      { rank: 3, row: 2 },
      { rank: 1, row: 0 },
      { rank: 1, row: 1 }
    ]);
  });
});
