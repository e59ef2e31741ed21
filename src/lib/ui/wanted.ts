import {
  hasMapCome,
  isMapStarting,
  isMapTime,
  isTouched,
  MAP_COME,
  MAP_STARTED,
  MAP_TIME,
  TOUCHED,
  type Root
} from './page-marks';

/** Runs once, at the moment of a part of the page; at once where that has been. Returns what ends the wait. */
export type When = (part: Element, run: () => void) => () => void;

/** Links and what unfolds work without scripts. */
const WORKS_ALONE = 'a[href], summary';

/** How far beyond the window, in its heights, a part is near. */
const NEAR = 0.5;

/** When the files of the page's live map are asked for (src/boot/map-files.ts). */
export const whenMapTime: When = (_part, run) => whenMarked(isMapTime, MAP_TIME, run);

const whenTouched: When = (_part, run) => whenMarked(isTouched, TOUCHED, run);
const whenFilesCome: When = (_part, run) => whenMarked(hasMapCome, MAP_COME, run);
const whenMapAtRest: When = (_part, run) => whenMarked(() => !isMapStarting(document), MAP_STARTED, run);

/** When a hand has been on the page, and none of its map's files is on its way any more. */
export const whenMapCome: When = inTurn(whenTouched, whenFilesCome);

/**
 * When a hand has been on the page and the part is near the window, since nobody can ask anything of it before; behind the
 * live map, which the reader sees.
 */
export const whenWanted: When = inTurn(whenTouched, whenFilesCome, whenMapAtRest, whenNear);

/** What parts say has changed before any hand was on the page: those that are near the window are wanted. */
export const wantNear = (): void => void dispatchEvent(new Event(TOUCHED));

/** Each wait begins when that before it has ended. */
function inTurn(...waits: readonly When[]): When {
  return (part, run) => {
    const stops: (() => void)[] = [];
    const begin = (index: number): void => {
      const wait = waits[index];
      if (wait) stops.push(wait(part, () => begin(index + 1)));
      else run();
    };
    begin(0);
    return () => stops.forEach((stop) => stop());
  };
}

function whenMarked(isMarked: (root: Root) => boolean, type: string, run: () => void): () => void {
  if (isMarked(document.documentElement)) {
    run();
    return () => undefined;
  }
  addEventListener(type, run, { once: true });
  return () => removeEventListener(type, run);
}

function whenNear(part: Element, run: () => void): () => void {
  const observer = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    },
    { rootMargin: `${NEAR * 100}% 0px` }
  );
  // The part itself may have no box (`display: contents`).
  observer.observe(part.parentElement ?? part);
  return () => observer.disconnect();
}

/** Pointer or focus is on something in the part, or comes to it: what it says to them is wanted. Returns what ends the wait. */
export function whenPointedAt(part: Element, run: () => void): () => void {
  if (part.querySelector(':hover, :focus')) run();
  const types = ['pointerover', 'focusin'] as const;
  for (const type of types) part.addEventListener(type, run, { once: true });
  return () => types.forEach((type) => part.removeEventListener(type, run));
}

/** A click that comes before the part answers wakes it, and is done when it has started. Returns what ends it. */
export function keepClicks(part: Element, started: Promise<void>, wake: () => void): () => void {
  const keep = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest(WORKS_ALONE)) return;
    event.stopPropagation();
    wake();
    void started.then(() =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    );
  };
  const end = (): void => part.removeEventListener('click', keep, true);
  part.addEventListener('click', keep, true);
  void started.then(end);
  return end;
}
