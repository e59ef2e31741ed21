import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Autoplay, RESUME_MS } from '../../../src/lib/pages/talk/autoplay';

let shown = 0;
const seconds = [10, 20, 15];
const make = (): Autoplay =>
  new Autoplay({
    seconds: () => seconds[shown % 3]!,
    advance: () => {
      shown += 1;
    }
  });

beforeEach(() => {
  vi.useFakeTimers();
  shown = 0;
});
afterEach(() => vi.useRealTimers());

it('gives every step its own time, for ever', () => {
  make().start();
  vi.advanceTimersByTime(9_999);
  expect(shown).toBe(0);
  vi.advanceTimersByTime(1);
  expect(shown).toBe(1);
  vi.advanceTimersByTime(20_000);
  expect(shown).toBe(2);
  vi.advanceTimersByTime(15_000 + 10_000);
  expect(shown).toBe(4);
});

it('waits for whoever touches it, and goes on when they have gone', () => {
  const autoplay = make();
  autoplay.start();
  for (let i = 0; i < 5; i += 1) {
    vi.advanceTimersByTime(9_000);
    autoplay.touch();
  }
  expect(shown).toBe(0);
  vi.advanceTimersByTime(RESUME_MS);
  expect(shown).toBe(1);
});

it('stops, and a touch does not start it', () => {
  const autoplay = make();
  autoplay.start();
  autoplay.stop();
  autoplay.touch();
  autoplay.arrive();
  vi.advanceTimersByTime(1_000_000);
  expect(shown).toBe(0);
});
