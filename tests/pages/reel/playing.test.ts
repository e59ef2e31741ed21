import { expect, it } from 'vitest';
import { shotAt } from '../../../src/lib/pages/reel/playing';

it('a reel shows each shot for its seconds, and begins again without end', () => {
  expect(shotAt([6, 8], 0)).toEqual({ shot: 0, left: 6000 });
  expect(shotAt([6, 8], 5999)).toEqual({ shot: 0, left: 1 });
  expect(shotAt([6, 8], 6000)).toEqual({ shot: 1, left: 8000 });
  expect(shotAt([6, 8], 14_000)).toEqual({ shot: 0, left: 6000 });
  const day = 24 * 3600 * 1000;
  expect(shotAt([6, 8], day + 3000).shot).toBe(shotAt([6, 8], (day + 3000) % 14_000).shot);
});
