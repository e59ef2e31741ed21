import { HYDRATED, isHydrated, type Root } from '../lib/ui/page-marks';

export interface FieldHost {
  readonly window: EventTarget;
  readonly root: Root;
}

type Field = Pick<HTMLInputElement, 'value' | 'dispatchEvent'> &
  Partial<Pick<HTMLInputElement, 'checked' | 'type'>>;

/**
 * What a reader ticks, chooses, types or pastes before the scripts run is there and told again when they do: else they
 * would put back what the page was made with.
 */
export function keepFields({ window, root }: FieldHost): void {
  const kept = new Map<Field, () => void>();
  const keep = ({ target, isTrusted, type }: Event): void => {
    const field = target as unknown as Field;
    if (!isTrusted || isHydrated(root) || typeof field.value !== 'string') return;
    const { value, checked } = field;
    kept.set(field, () => {
      if (isTicked(field)) field.checked = checked ?? false;
      else field.value = value;
      field.dispatchEvent(new Event(type, { bubbles: true }));
    });
  };
  // A field that is typed into tells every character; it says that it has changed when it is left.
  for (const type of ['input', 'change']) window.addEventListener(type, keep, true);
  window.addEventListener(HYDRATED, () => kept.forEach((tell) => tell()), { once: true });
}

const isTicked = ({ type }: Field): boolean => type === 'checkbox' || type === 'radio';
