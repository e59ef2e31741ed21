const HANDS = ['pointerdown', 'touchstart', 'keydown', 'wheel'];
/** Not of a hand for certain: a page that is laid out or scrolled beneath a resting pointer sends them as well. */
const PERHAPS = ['pointermove', 'scroll'];

/**
 * Resolves at the reader's first move, whether or not any other script can see it yet. Where the address or the history
 * asks for a place, the first scroll is the browser's.
 */
export function firstMove(
  host: EventTarget,
  { isScrolledByBrowser }: { isScrolledByBrowser: boolean }
): Promise<void> {
  const types = isScrolledByBrowser ? HANDS : [...HANDS, ...PERHAPS];
  return new Promise((done) => {
    const see = ({ isTrusted }: Event): void => void (isTrusted && done());
    for (const type of types) host.addEventListener(type, see, { passive: true, capture: true });
  });
}
