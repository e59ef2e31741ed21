const KEY = 'atlas-over';

/** Asking for the storage may fail as well as using it. */
interface Box {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
}

/** What lies over a page, on its way to the same page in another language. */
interface Carried {
  /** Where it is meant for, without what follows the path. */
  readonly path: string;
  readonly state: App.PageState;
}

const pathOf = (href: string): string => new URL(href).pathname;

/**
 * Called when a link to another edition is followed: an open card or panel goes along. `href` is the link's whole address,
 * `base` where this edition lies. A browser that keeps nothing opens the page bare.
 */
export function carryEntry(box: Box, href: string, state: App.PageState, base: string): void {
  const figure = state.figure && { ...state.figure, href: state.figure.href.slice(base.length) };
  const over = { ...state, ...(figure && { figure }) };
  // That an address was typed is said of one entry.
  delete over.typed;
  const carried: Carried = { path: pathOf(href), state: over };
  try {
    box.sessionStorage.setItem(KEY, JSON.stringify(carried));
  } catch {
    // Switched off or full.
  }
}

/**
 * What lay over this page in the other edition, layer by layer, each an entry of the history: what lies beneath a number's
 * card first. None where nothing was carried here; asked once.
 */
export function takeCarried(box: Box, href: string, base: string): App.PageState[] {
  const carried = take(box);
  if (!carried || carried.path !== pathOf(href)) return [];
  const { figure, ...beneath } = carried.state;
  const layers: App.PageState[] = Object.keys(beneath).length > 0 ? [beneath] : [];
  if (figure) layers.push({ ...beneath, figure: { ...figure, href: base + figure.href, depth: 1 } });
  return layers;
}

function take(box: Box): Carried | null {
  try {
    const text = box.sessionStorage.getItem(KEY);
    box.sessionStorage.removeItem(KEY);
    return text ? (JSON.parse(text) as Carried) : null;
  } catch {
    return null;
  }
}
