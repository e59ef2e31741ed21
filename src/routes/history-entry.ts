import { replaceState } from '$app/navigation';
import { page } from '$app/state';

/** What Kit keeps in an entry of the history: the page's state, and the entry's number. */
const STATES = 'sveltekit:states';
const NUMBER = 'sveltekit:history';

type Entry = Readonly<Record<typeof STATES, App.PageState> & Record<typeof NUMBER, number>>;
const entry = (): Partial<Entry> => (history.state as Partial<Entry> | null) ?? {};

/** Where the reader left each of the entries that have one number between them. */
const left = new Map<string, number>();
const nameOf = (number: number | undefined, state: App.PageState): string => `${number} ${state.typed ?? ''}`;

/** The number that an entry without one has been lent: that of the entry before it. */
let lent: number | undefined;

/**
 * Kit numbers the entries that it makes, and scrolls where the number changes. A `#step` that is typed, pasted or set by a
 * script makes one without, and the next `replaceState` lends it its neighbour's: Back between the two would change the
 * address alone. To be called as the entry is entered, before anything scrolls or writes.
 */
export function enterEntry(): void {
  if (entry()[NUMBER] !== undefined) return;
  const before = page.state;
  replaceState(location.href, {});
  lent = entry()[NUMBER];
  left.set(nameOf(lent, before), scrollY);
}

/** Once the address has changed: Kit has given a followed link's entry a number of its own by now. */
export function markTyped(): void {
  if (lent !== undefined && entry()[NUMBER] === lent) {
    replaceState(location.href, { typed: Date.now() });
    land();
  }
  lent = undefined;
}

/**
 * What lies over a page is what its history entry says, whoever made the entry, and the page stands where it stood there.
 * Kit passes over an entry that has its neighbour's number: the step back that closes a card would arrive at one, and the
 * card stay for good.
 */
export function followEntry(): void {
  if (!isForeign()) return;
  const { [NUMBER]: number, [STATES]: state = {} } = entry();
  // Nobody has scrolled: where the page stands is where the entry before was left.
  left.set(nameOf(number, page.state), scrollY);
  replaceState(location.href, state);
  const top = left.get(nameOf(number, state));
  if (top === undefined) land();
  else scrollTo({ top, behavior: 'instant' });
}

/** To what the address names, as the browser does by itself where it, and not the page, restores. */
function land(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id) scrollTo({ top: 0, behavior: 'instant' });
  else document.getElementById(id)?.scrollIntoView({ behavior: 'instant' });
}

/** A page that loads anew has nothing over it, and its entry forgets what there was: Back would bring it back. */
export function forgetEntry(): void {
  const { typed } = stateOf(entry());
  const state = typed === undefined ? {} : { typed };
  if (isForeign()) replaceState(location.href, state);
}

const stateOf = (of: Partial<Entry>): App.PageState => of[STATES] ?? {};

/** Whether the entry says something else than the page: Kit has not followed. */
const isForeign = (): boolean => JSON.stringify(stateOf(entry())) !== JSON.stringify(page.state);
