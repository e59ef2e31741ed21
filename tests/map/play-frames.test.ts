import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { playFrames } from '../../src/lib/map/beside/play-frames';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const counted = (last: number) => {
  const seen = { count: 0 };
  const next = (): boolean => {
    seen.count += 1;
    return seen.count < last;
  };
  return { seen, next };
};

it('frames follow each other to the last, and no further', () => {
  const { seen, next } = counted(3);
  playFrames(next);
  expect(seen.count).toBe(0);
  vi.advanceTimersByTime(60_000);
  expect(seen.count).toBe(3);
});

it('a player that is stopped asks for no more', () => {
  const { seen, next } = counted(9);
  const stop = playFrames(next);
  vi.advanceTimersToNextTimer();
  stop();
  vi.advanceTimersByTime(60_000);
  expect(seen.count).toBe(1);
});
