import { describe, expect, it } from 'vitest';
import { playOnce } from '../../../src/lib/pages/talk/play-once';

/** Frames that come when the test says so. */
function someFrames() {
  let waiting: ((nowMs: number) => void) | null = null;
  const frames = {
    request: (draw: (nowMs: number) => void) => {
      waiting = draw;
      return 1;
    },
    cancel: () => void (waiting = null)
  };
  const pass = (nowMs: number): boolean => {
    const draw = waiting;
    waiting = null;
    draw?.(nowMs);
    return waiting !== null;
  };
  return { frames, pass };
}

describe('a motion that a wall plays', () => {
  it('rests, runs once from nothing to all, and asks for no further frame', () => {
    const shares: number[] = [];
    const { frames, pass } = someFrames();
    playOnce(2, (share) => shares.push(share), frames);
    const goesOn = [1000, 1600, 2600, 3600, 9000].map(pass);
    expect(shares).toEqual([0, 0, 0, 0.5, 1]);
    expect(goesOn).toEqual([true, true, true, false, false]);
  });

  it('ends where it is when the talk goes on', () => {
    const shares: number[] = [];
    const { frames, pass } = someFrames();
    const stop = playOnce(2, (share) => shares.push(share), frames);
    pass(0);
    stop();
    expect(pass(5000)).toBe(false);
    expect(shares).toEqual([0, 0]);
  });
});
