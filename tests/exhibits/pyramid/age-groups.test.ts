import { describe, expect, it } from 'vitest';
import { toAgeGroups } from '../../../src/lib/exhibits/pyramid/age-groups';

describe('age groups', () => {
  it('of less than five years are joined, and the last stays open', () => {
    expect(toAgeGroups(['85-plus', '0', '1-4', '5-84'])).toBeNull();
    expect(toAgeGroups(['5-plus', '0', '1-4'])).toEqual([
      { from: 0, to: 4, keys: ['0', '1-4'] },
      { from: 5, to: Infinity, keys: ['5-plus'] }
    ]);
  });

  it('that leave a gap, begin late or have an end are no pyramid', () => {
    expect(toAgeGroups(['0-4', '10-plus'])).toBeNull();
    expect(toAgeGroups(['5-9', '10-plus'])).toBeNull();
    expect(toAgeGroups(['0-4', '5-9'])).toBeNull();
  });
});
