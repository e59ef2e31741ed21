import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/lib/exhibits/squares/model';

describe('squares', () => {
  it('have surfaces in the ratio of their areas, and together fill the row', () => {
    const [large, small] = sidesOf([16, 4]);
    expect(large! ** 2 / small! ** 2).toBeCloseTo(4);
    expect(large! + small!).toBeCloseTo(1);
  });
});
