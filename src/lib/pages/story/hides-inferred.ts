const KEY = 'atlas:hides-inferred';

/** Whether this reader hid inferred parts before, in this tab; no where the browser keeps nothing. */
export function readHidesInferred(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'yes';
  } catch {
    return false;
  }
}

/** Keeps the choice for the next story in this tab; a browser that keeps nothing forgets it with the page. */
export function keepHidesInferred(hides: boolean): void {
  try {
    if (hides) sessionStorage.setItem(KEY, 'yes');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is switched off or full: the choice still holds on this page.
  }
}
