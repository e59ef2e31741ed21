import { replaceState } from '$app/navigation';
import { page } from '$app/state';

/** Where Kit keeps a page's state in the history's entry. */
const STATES = 'sveltekit:states';

/**
 * What lies over a page is what its history entry says, whoever made the entry. Kit passes over those that it did not make
 * (a typed or pasted `#step`, a link followed before the scripts ran): the step back that closes a card would arrive at
 * one, and the card stay for good.
 */
export function followEntry(): void {
  const state = stateOf(history.state);
  if (!isSame(state, page.state)) replaceState(location.href, state);
}

/** A page that loads anew has nothing over it, and its entry forgets what there was: Back would bring it back. */
export function forgetEntry(): void {
  if (!isSame(stateOf(history.state), page.state)) replaceState(location.href, page.state);
}

const stateOf = (entry: Readonly<Record<string, App.PageState>> | null): App.PageState =>
  entry?.[STATES] ?? {};

const isSame = (one: App.PageState, other: App.PageState): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
