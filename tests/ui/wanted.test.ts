import { afterEach, expect, it, vi } from 'vitest';
import { MAP_STARTED, markMapCome, markMapTime, markTouched } from '../../src/lib/ui/page-marks';
import {
  keepClicks,
  wantNear,
  whenMapCome,
  whenMapTime,
  whenPointedAt,
  whenWanted,
  type When
} from '../../src/lib/ui/wanted';

afterEach(() => vi.unstubAllGlobals());

/** A part of a page whose marks and observer are ours. */
function openPart(when: When = whenWanted, { isTouched = false, hasMap = true, isStarting = false } = {}) {
  let starting = isStarting;
  const window = new EventTarget();
  const root = { dataset: {} as DOMStringMap };
  if (isTouched) markTouched(root, window);
  if (hasMap) markMapCome(root, window);
  const seen: ((isNear: boolean) => void)[] = [];
  let watching = 0;
  class Observer {
    constructor(run: (entries: { isIntersecting: boolean }[]) => void) {
      seen.push((isIntersecting) => run([{ isIntersecting }]));
    }
    observe(): void {
      watching += 1;
    }
    disconnect(): void {
      watching -= 1;
    }
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('document', { documentElement: root, querySelector: () => (starting ? {} : null) });
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, window[name].bind(window));
  let runs = 0;
  const end = when({ parentElement: {} } as unknown as Element, () => (runs += 1));
  return {
    runs: () => runs,
    isWatching: () => watching > 0,
    ...{ end, comesNear: () => seen[0]?.(true), isSeenFar: () => seen[0]?.(false) },
    touch: () => markTouched(root, window),
    fetchMaps: () => markMapTime(root, window),
    bringMaps: () => markMapCome(root, window),
    startMap: () => {
      starting = false;
      window.dispatchEvent(new Event(MAP_STARTED));
    }
  };
}

it('a part is wanted once it is near and a hand has been on the page', () => {
  const part = openPart();
  expect(part.isWatching()).toBe(false);
  part.touch();
  part.isSeenFar();
  expect(part.runs()).toBe(0);
  part.comesNear();
  expect([part.runs(), part.isWatching()]).toEqual([1, false]);
});

it('it comes behind the live map, which the reader sees: its files and its start', () => {
  const part = openPart(whenWanted, { hasMap: false, isStarting: true });
  part.touch();
  expect(part.isWatching()).toBe(false);
  part.bringMaps();
  expect(part.isWatching()).toBe(false);
  part.startMap();
  part.comesNear();
  expect([part.runs(), part.isWatching()]).toEqual([1, false]);
});

it('where a hand has been on the page already, it is wanted as soon as it is near', () => {
  const part = openPart(whenWanted, { isTouched: true });
  part.comesNear();
  expect(part.runs()).toBe(1);
});

it('a part near the window is wanted without a hand where what it says has changed', () => {
  const part = openPart();
  wantNear();
  part.comesNear();
  expect(part.runs()).toBe(1);
});

it('one that has left the page is not wanted any more', () => {
  const left = openPart();
  left.end();
  left.touch();
  expect(left.isWatching()).toBe(false);
  const seen = openPart(whenWanted, { isTouched: true });
  seen.end();
  expect(seen.isWatching()).toBe(false);
});

it('what belongs to the map is wanted with the files of the map, once', () => {
  const part = openPart(whenMapTime);
  part.touch();
  expect(part.runs()).toBe(0);
  part.fetchMaps();
  part.fetchMaps();
  expect(part.runs()).toBe(1);
});

it('what a pointer or the focus is on, or comes to, is wanted, hand or not', () => {
  const partWith = (isOn: boolean) =>
    Object.assign(new EventTarget(), { querySelector: () => (isOn ? {} : null) }) as unknown as Element;
  let runs = 0;
  whenPointedAt(partWith(true), () => (runs += 1));
  expect(runs).toBe(1);
  for (const type of ['pointerover', 'focusin']) {
    const part = partWith(false);
    whenPointedAt(part, () => (runs += 1));
    part.dispatchEvent(new Event(type));
  }
  expect(runs).toBe(3);
  const left = partWith(false);
  whenPointedAt(left, () => (runs += 1))();
  left.dispatchEvent(new Event('focusin'));
  expect(runs).toBe(3);
});

/** A click on something inside a part that does not answer yet; `alone`: a link, or what unfolds. */
async function click({ alone }: { alone: boolean }) {
  let keep: ((event: unknown) => void) | undefined;
  const part = {
    addEventListener: (_type: string, run: (event: unknown) => void) => (keep = run),
    removeEventListener: () => (keep = undefined)
  } as unknown as Element;
  let hasStarted = (): void => undefined;
  let woken = 0;
  keepClicks(part, new Promise((done) => (hasStarted = done)), () => (woken += 1));
  const again: Event[] = [];
  const target = { closest: () => (alone ? {} : null), dispatchEvent: (event: Event) => again.push(event) };
  let isStopped = false;
  keep?.({ target, stopPropagation: () => (isStopped = true) });
  const before = again.length;
  vi.stubGlobal('MouseEvent', Event);
  hasStarted();
  await new Promise((done) => setTimeout(done));
  return { isStopped, woken, before, after: again.length, isKeeping: keep !== undefined };
}

it('a click that comes before a part answers wakes it and is done once it does, but not on what works alone', async () => {
  const done = { isKeeping: false, before: 0 };
  expect(await click({ alone: false })).toEqual({ ...done, isStopped: true, woken: 1, after: 1 });
  expect(await click({ alone: true })).toEqual({ ...done, isStopped: false, woken: 0, after: 0 });
});

it('what stands at a story’s end comes when the map’s files have', () => {
  const part = openPart(whenMapCome, { hasMap: false });
  part.fetchMaps();
  part.bringMaps();
  expect(part.runs(), 'nobody is there').toBe(0);
  part.touch();
  expect(part.runs()).toBe(1);
});
