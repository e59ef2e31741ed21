import { HYDRATED, isHydrated, MAPS_MISSING, type Root } from '../lib/ui/page-marks';

/** So long a reader who scrolls has one map for every step; then each step gets its own. */
const PATIENCE_MS = 15_000;

export interface MissingHost {
  readonly window: EventTarget;
  readonly root: Root & Pick<HTMLElement, 'classList'>;
  readonly setTimeout: (run: () => void, ms: number) => unknown;
  /** Puts the maps that stand in `<noscript>` into the page. */
  readonly openMaps: () => void;
}

/**
 * A page whose scripts, or the code of whose maps, do not arrive (blocked, a line that fails, another version on the host)
 * becomes what it is without scripts: every step with its own map. Where scripts come after all, it is again the page that
 * they move. Call it when they have been asked for.
 */
export function missScripts({ window, root, setTimeout, openMaps }: MissingHost): void {
  const isScrolled = (): boolean => root.classList.contains('js');
  const openAll = (): void => {
    if (!isScrolled()) return;
    openMaps();
    root.classList.remove('js');
  };
  const giveUp = (): void => {
    if (isHydrated(root) || !isScrolled()) return;
    openAll();
    window.addEventListener(HYDRATED, () => root.classList.add('js'), { once: true });
  };
  window.addEventListener(MAPS_MISSING, openAll);
  // Kit's start has no other word for a file that it could not fetch.
  window.addEventListener('unhandledrejection', giveUp, { once: true });
  setTimeout(giveUp, PATIENCE_MS);
}
