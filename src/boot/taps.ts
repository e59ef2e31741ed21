import { HYDRATED, isHydrated, type Root } from '../lib/ui/page-marks';

/** What does something else than a link does, as soon as the scripts run; paper is printed without any (print-button.ts). */
const TAPPED = 'a[data-figure], button:not([data-print]), [role="button"], [data-area], use[data-part]';
/** So long may a tap wait for scripts before the link beneath it is followed. */
const PATIENCE_MS = 5000;

export interface TapHost {
  readonly window: EventTarget;
  readonly root: Root;
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  /** A click like the reader's, which a link follows where no script takes it. */
  readonly click: (target: Element) => void;
}

/** A tap that comes before the scripts is kept and done again when they run; if they do not, it is followed. */
export function keepTaps({ window, root, setTimeout, click }: TapHost): void {
  const keep = (event: MouseEvent): void => {
    const target = (event.target as Element).closest(TAPPED);
    if (!event.isTrusted || isHydrated(root) || !target) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Parts of the page hear it already while others are still being made: it would be done now, and again.
    event.stopPropagation();
    window.addEventListener(HYDRATED, () => click(target), { once: true });
    setTimeout(() => isHydrated(root) || click(target), PATIENCE_MS);
  };
  window.addEventListener('click', (event) => keep(event as MouseEvent), true);
}

/** Like the reader's, but for `isTrusted`. */
export const click = (target: Element): void =>
  void target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
