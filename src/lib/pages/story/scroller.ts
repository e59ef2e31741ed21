/**
 * Which step the reader is at: the last one whose top has passed the line. Measured from where things are, not
 * from what was scrolled past, so that a jump, a fast fling and a scroll back all give the same answer.
 */
export function stepAt(tops: readonly number[], line: number): number {
  const passed = tops.filter((top) => top <= line).length;
  return Math.max(0, passed - 1);
}

/** The stretch of scroll, in shares of the window, over which a step draws itself. It ends before any place to rest. */
const DRAWING_SHARE = 0.2;

/** How much of a step's plan is drawn when its top stands there: nothing at the line, all of it a stretch above. */
export function progressAt(top: number, line: number, height: number): number {
  return Math.min(1, Math.max(0, (line - top) / (height * DRAWING_SHARE)));
}

export interface ScrollerOptions {
  readonly steps: () => readonly HTMLElement[];
  /** Viewport y of the line, in pixels. */
  readonly line: () => number;
  readonly onstep: (index: number) => void;
  /** How far the current step's first stretch has been scrolled, 0–1. */
  readonly onprogress?: (progress: number) => void;
}

/** Watches scrolling and resizing until the returned function is called. */
export function watchSteps({ steps, line, onstep, onprogress }: ScrollerOptions): () => void {
  let frame = 0;
  let last = -1;
  const look = (): void => {
    frame = 0;
    const tops = steps().map((step) => step.getBoundingClientRect().top);
    const index = stepAt(tops, line());
    onprogress?.(progressAt(tops[index] ?? 0, line(), innerHeight));
    if (index === last) return;
    last = index;
    onstep(index);
  };
  const schedule = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  let width = innerWidth;
  /** A page of another width is laid out anew (a turned phone): the reader stays at the step, not at the pixel. */
  const resize = (): void => {
    if (innerWidth !== width) steps()[last]?.scrollIntoView({ behavior: 'instant' });
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
