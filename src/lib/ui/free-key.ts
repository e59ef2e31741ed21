import { usesCharacterKeys } from './character-keys';

/** What is read of a pressed key. */
export interface Press {
  readonly key: string;
  readonly isComposing: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Sent again because the key is held. */
  readonly repeat: boolean;
  readonly target: EventTarget | null;
}

/** Keys that a focused control wants for itself. */
const TAKEN: readonly (readonly [selector: string, keys: RegExp])[] = [
  ['input:not([type=range]):not([type=checkbox]), textarea, select, [contenteditable]', /./],
  ['input', /^( |Enter|Arrow.*|Home|End|PageUp|PageDown)$/],
  ['[role=slider]', /^(Arrow.*|Home|End|PageUp|PageDown)$/],
  ['button, [role="button"], a[href], summary', /^( |Enter)$/]
];

/** Whether a page may use a key: not the browser's shortcuts, not while someone types, composes or works a control, no characters where they are off. */
export function isFreeKey(press: Press): boolean {
  if (press.isComposing || press.ctrlKey || press.metaKey || press.altKey) return false;
  if (press.key !== ' ' && [...press.key].length === 1 && !usesCharacterKeys()) return false;
  const target = press.target as Partial<Element> | null;
  return !TAKEN.some(([selector, keys]) => target?.matches?.(selector) && keys.test(press.key));
}
