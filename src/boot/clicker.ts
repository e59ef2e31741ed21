import { HYDRATED, isHydrated, type Root } from '../lib/ui/page-marks';

export interface ClickerHost {
  readonly window: EventTarget;
  readonly root: Root;
  /** A press like the clicker's. */
  readonly press: (key: string) => void;
}

/** A press of the clicker before a wall's scripts run is done when they do. */
export function keepPresses({ window, root, press }: ClickerHost): void {
  const keep = (event: KeyboardEvent): void => {
    const { key, isTrusted, ctrlKey, metaKey, altKey } = event;
    if (!isTrusted || isHydrated(root) || ctrlKey || metaKey || altKey) return;
    // As in taps.ts: a wall that is half made would hear it too.
    event.stopPropagation();
    window.addEventListener(HYDRATED, () => press(key), { once: true });
  };
  window.addEventListener('keydown', (event) => keep(event as KeyboardEvent), true);
}

export const isWall = (pathname: string): boolean => /\/stories\/[^/]+\/present\//.test(pathname);

/** At the body: nothing has the focus yet. */
export const press = (key: string): void =>
  void document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
