import { afterEach, expect, it, vi } from 'vitest';
import { markTouched, TOUCHED } from '../../src/lib/ui/page-marks';
import { keepClicks, whenWanted } from '../../src/lib/ui/wanted';

afterEach(() => vi.unstubAllGlobals());

/** A window 1000 high, and a part whose box begins so far from its top. */
function openPart(top: number, { isTouched = false } = {}) {
  const window = new EventTarget();
  const root = { dataset: {} as DOMStringMap };
  if (isTouched) markTouched(root, window);
  const seen: ((isNear: boolean) => void)[] = [];
  class Observer {
    constructor(run: (entries: { isIntersecting: boolean }[]) => void) {
      seen.push((isIntersecting) => run([{ isIntersecting }]));
    }
    observe(): void {}
    disconnect(): void {}
  }
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('innerHeight', 1000);
  vi.stubGlobal('document', { documentElement: root });
  for (const name of ['addEventListener', 'removeEventListener'] as const)
    vi.stubGlobal(name, window[name].bind(window));
  const box = { getBoundingClientRect: () => ({ top, bottom: top + 300 }) };
  let runs = 0;
  const end = whenWanted({ parentElement: box } as unknown as Element, () => (runs += 1));
  return {
    runs: () => runs,
    ...{ end, comesNear: () => seen[0]?.(true), isSeenFar: () => seen[0]?.(false) },
    touch: () => window.dispatchEvent(new Event(TOUCHED))
  };
}

it('a part in the window is wanted at once, and so is any where a hand has been on the page', () => {
  expect(openPart(400).runs()).toBe(1);
  expect(openPart(1400).runs()).toBe(1);
  expect(openPart(9000).runs()).toBe(0);
  expect(openPart(9000, { isTouched: true }).runs()).toBe(1);
});

it('one further down is wanted when it comes near or when a hand comes, and only once', () => {
  const part = openPart(9000);
  part.isSeenFar();
  expect(part.runs()).toBe(0);
  part.comesNear();
  part.touch();
  expect(part.runs()).toBe(1);
  const touched = openPart(9000);
  touched.touch();
  expect(touched.runs()).toBe(1);
});

it('one that has left the page is not wanted any more', () => {
  const part = openPart(9000);
  part.end();
  part.touch();
  expect(part.runs()).toBe(0);
});

/** A click on something inside a part that does not answer yet; `alone`: a link, or what unfolds. */
async function click({ alone }: { alone: boolean }) {
  let keep: ((event: unknown) => void) | undefined;
  const part = {
    addEventListener: (_type: string, run: (event: unknown) => void) => (keep = run),
    removeEventListener: () => (keep = undefined)
  } as unknown as Element;
  let hasStarted = (): void => undefined;
  keepClicks(part, new Promise((done) => (hasStarted = done)));
  const again: Event[] = [];
  const target = { closest: () => (alone ? {} : null), dispatchEvent: (event: Event) => again.push(event) };
  let isStopped = false;
  keep?.({ target, stopPropagation: () => (isStopped = true) });
  const before = again.length;
  vi.stubGlobal('MouseEvent', Event);
  hasStarted();
  await new Promise((done) => setTimeout(done));
  return { isStopped, before, after: again.length, isKeeping: keep !== undefined };
}

it('a click that comes before a part answers is done once it does, but not on what works alone', async () => {
  expect(await click({ alone: false })).toEqual({ isStopped: true, before: 0, after: 1, isKeeping: false });
  expect(await click({ alone: true })).toEqual({ isStopped: false, before: 0, after: 0, isKeeping: false });
});
