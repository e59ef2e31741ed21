import { expect, it } from 'vitest';
import { drawn, once, painted, type PaintHost } from '../../src/boot/paint';
import { FakeWindow } from './fake-window';

/** An observer whose paints the test makes. */
function fakePaints(supported: readonly string[] = ['paint']) {
  const observers: ((names: readonly string[]) => void)[] = [];
  class FakeObserver {
    static readonly supportedEntryTypes = supported;
    constructor(seen: PerformanceObserverCallback) {
      const list = (names: readonly string[]) =>
        ({ getEntriesByName: (name: string) => names.filter((each) => each === name) }) as never;
      observers.push((names) => seen(list(names), this as never));
    }
    readonly observe = (): void => undefined;
    readonly disconnect = (): void => undefined;
  }
  const host = { PerformanceObserver: FakeObserver } as unknown as PaintHost;
  return { host, paint: (...names: string[]) => observers.forEach((seen) => seen(names)) };
}

const isDone = async (promise: Promise<void>): Promise<boolean> =>
  Promise.race([promise.then(() => true), Promise.resolve().then(() => Promise.resolve(false))]);

it('a page is painted when something of it is on the screen, not at its first empty frame', async () => {
  const { host, paint } = fakePaints();
  const seen = painted(host);
  paint('first-paint');
  expect(await isDone(seen)).toBe(false);
  paint('first-contentful-paint');
  expect(await isDone(seen)).toBe(true);
});

it('a browser that tells of no paints keeps nobody waiting', async () => {
  expect(await isDone(painted(fakePaints([]).host))).toBe(true);
});

it('what is in the page is on the screen after the next frame, not in it', async () => {
  const frames: (() => void)[] = [];
  const tasks: (() => void)[] = [];
  const seen = drawn({
    requestAnimationFrame: (run) => frames.push(run),
    setTimeout: (run) => tasks.push(run)
  });
  frames.forEach((run) => run());
  expect(await isDone(seen)).toBe(false);
  tasks.forEach((run) => run());
  expect(await isDone(seen)).toBe(true);
});

it('an event that comes once is waited for', async () => {
  const window = new FakeWindow();
  const loaded = once(window, 'load');
  window.byHand('DOMContentLoaded');
  expect(await isDone(loaded)).toBe(false);
  window.byHand('load');
  expect(await isDone(loaded)).toBe(true);
});
