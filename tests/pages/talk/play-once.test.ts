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
    const times = Array.from({ length: 30 }, (_, i) => 1000 + i * 100);
    const goesOn = times.map(pass);
    const at = (ms: number): number | undefined => shares[1 + times.indexOf(1000 + ms)];
    expect([at(0), at(600), at(1600), at(2600)]).toEqual([0, 0, 0.5, 1]);
    expect(goesOn.lastIndexOf(true)).toBe(times.indexOf(3500));
  });

  it('is slower where frames are slow, and never jumps to its end', () => {
    const shares: number[] = [];
    const { frames, pass } = someFrames();
    playOnce(2, (share) => shares.push(share), frames);
    for (let i = 0; i < 8; i += 1) pass(i * 5000);
    expect(Math.max(...shares)).toBeLessThan(0.2);
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
