const KEY = 'atlas-character-keys';

/** Of this page, where the browser keeps nothing. */
let used: boolean | undefined;

/**
 * Whether the site listens to single characters (j, b, ? …). Who speaks to the machine, or types past a field, may
 * switch them off for all pages (WCAG 2.1.4); keys such as PageDown and Esc are no characters.
 */
export function usesCharacterKeys(): boolean {
  used ??= read() !== 'off';
  return used;
}

/** False where the browser does not keep it beyond this page. */
export function keepCharacterKeys(uses: boolean): boolean {
  used = uses;
  try {
    localStorage.setItem(KEY, uses ? 'on' : 'off');
    return true;
  } catch {
    return false;
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
