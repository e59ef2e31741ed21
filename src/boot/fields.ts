import { HYDRATED, isHydrated, type Root } from '../lib/ui/page-marks';

export interface FieldHost {
  readonly window: EventTarget;
  readonly root: Root;
}

/**
 * What a reader ticks, chooses, types or pastes before the scripts run is there and told again when they do: else they
 * would put back what the page was made with.
 */
export function keepFields({ window, root }: FieldHost): void {
  const kept = new Map<EventTarget, () => void>();
  const keep = ({ target, isTrusted }: Event): void => {
    if (!isTrusted || isHydrated(root)) return;
    const field = target as HTMLInputElement;
    const { value, checked } = field;
    kept.set(field, () => {
      Object.assign(field, { value, checked });
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  window.addEventListener('input', keep, true);
  window.addEventListener(HYDRATED, () => kept.forEach((tell) => tell()), { once: true });
}
