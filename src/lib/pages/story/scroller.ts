/**
 * Which step the reader is at: the last one whose top has passed the line. Measured from where things are, not
 * from what was scrolled past, so that a jump, a fast fling and a scroll back all give the same answer.
 */
export function stepAt(tops: readonly number[], line: number): number {
  const passed = tops.filter((top) => top <= line).length;
  return Math.max(0, passed - 1);
}

/** Scroll that motions are measured in: a window's height, of which a phone's map takes the upper half. */
export interface Reach {
  /** Viewport y of the line, in pixels. */
  readonly line: number;
  readonly heightPx: number;
}

/** How far above the line a step's top stands, in such heights. */
export function heightsPast(top: number, { line, heightPx }: Reach): number {
  return Math.max(0, (line - top) / heightPx);
}

/** The stretch at which a step that a link or a key brings has its top: what is longer needs a taller step. */
const LANDING = 0.36;

/** How much taller a step must be for motions over so many heights to have ended where the reader rests. */
export function extraHeights(run: number): number {
  return Number(Math.max(0, run - LANDING).toFixed(2));
}

/** How much of a run is done. */
export function doneOf(past: number, run: number): number {
  return run === 0 ? 1 : Math.min(1, past / run);
}

/** Scrolls this window to where a link to the step lands: `scrollIntoView` may scroll a page around it, too. */
export function bringUp(step: Element, behavior: ScrollBehavior): void {
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const { scrollPaddingTop } = getComputedStyle(document.documentElement);
  const clear = px(getComputedStyle(step).scrollMarginTop) + px(scrollPaddingTop);
  scrollTo({ top: scrollY + step.getBoundingClientRect().top - clear, behavior });
}

export interface ScrollerOptions {
  readonly steps: () => readonly HTMLElement[];
  readonly reach: () => Reach;
  readonly onstep: (index: number) => void;
  /** How far the current step's top has passed the line, in heights. After `onstep`. */
  readonly onprogress?: (past: number) => void;
}

/** Watches scrolling and resizing until the returned function is called. */
export function watchSteps({ steps, reach, onstep, onprogress }: ScrollerOptions): () => void {
  let frame = 0;
  let last = -1;
  const look = (): void => {
    frame = 0;
    const tops = steps().map((step) => step.getBoundingClientRect().top);
    const { line, heightPx } = reach();
    const index = stepAt(tops, line);
    if (index !== last) onstep(index);
    last = index;
    onprogress?.(heightsPast(tops[index] ?? 0, { line, heightPx }));
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  let width = innerWidth;
  /** A page of another width is laid out anew (a turned phone): the reader stays at the step, not at the pixel. */
  const resize = (): void => {
    const step = steps()[last];
    if (innerWidth !== width && step) bringUp(step, 'instant');
    width = innerWidth;
    schedule();
  };
  look();
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', resize);
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', schedule);
    removeEventListener('resize', resize);
  };
}
