import { expect, it } from 'vitest';
import { playSeconds, shotAt } from '../../../src/lib/pages/reel/playing';

it('a reel shows each shot for its seconds, and begins again without end', () => {
  expect(shotAt([6, 8], 0)).toEqual({ shot: 0, left: 6000 });
  expect(shotAt([6, 8], 5999)).toEqual({ shot: 0, left: 1 });
  expect(shotAt([6, 8], 6000)).toEqual({ shot: 1, left: 8000 });
  expect(shotAt([6, 8], 14_000)).toEqual({ shot: 0, left: 6000 });
  const day = 24 * 3600 * 1000;
  expect(shotAt([6, 8], day + 3000).shot).toBe(shotAt([6, 8], (day + 3000) % 14_000).shot);
});

it('a scene’s motions take their own time, and leave it time to stand', () => {
  expect(playSeconds(3, 8)).toBe(3);
  expect(playSeconds(9, 8)).toBe(5.5);
  expect(playSeconds(9, 3)).toBe(1.5);
});
