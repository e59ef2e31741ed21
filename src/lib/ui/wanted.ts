import { isTouched, TOUCHED } from './page-marks';

/** Links and what unfolds work without scripts. */
const WORKS_ALONE = 'a[href], summary';

/** How far beyond the window, in its heights, a part is near. */
const NEAR = 0.5;

/**
 * Runs once, when the part is near the window or the reader's hand has been on the page; at once where it is so already.
 * Returns what ends the wait.
 */
export function whenWanted(part: Element, run: () => void): () => void {
  // The part itself may have no box (`display: contents`).
  const box = part.parentElement ?? part;
  if (isTouched(document.documentElement) || isNear(box)) {
    run();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (seen) => seen.some(({ isIntersecting }) => isIntersecting) && want(),
    {
      rootMargin: `${NEAR * 100}% 0px`
    }
  );
  const end = (): void => {
    observer.disconnect();
    removeEventListener(TOUCHED, want);
  };
  const want = (): void => {
    end();
    run();
  };
  observer.observe(box);
  addEventListener(TOUCHED, want);
  return end;
}

function isNear(box: Element): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}

/** A click that comes before the part answers is done when it does. Returns what ends it. */
export function keepClicks(part: Element, started: Promise<void>): () => void {
  const keep = (event: Event): void => {
    const target = event.target as Element;
    if (target.closest(WORKS_ALONE)) return;
    event.stopPropagation();
    void started.then(() =>
      target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
    );
  };
  const end = (): void => part.removeEventListener('click', keep, true);
  part.addEventListener('click', keep, true);
  void started.then(end);
  return end;
}
