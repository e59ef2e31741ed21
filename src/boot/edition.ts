const KEY = 'atlas-language';

interface Keeper {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
}

type Place = Pick<Location, 'search' | 'hash'>;
type Tapped = Pick<Event, 'target'>;

/**
 * A link to another edition leads to where the reader is by now: the same step, indicator or paragraph stands in the
 * address. What is followed is kept as the reader's language; a browser that keeps nothing asks again.
 */
export function followEditions(page: EventTarget, window: Keeper & { readonly location: Place }): void {
  const linkOf = ({ target }: Tapped): HTMLAnchorElement | null =>
    (target as Partial<Element> | null)?.closest?.('a[data-edition]') ?? null;
  const lead = (link: HTMLAnchorElement): void => {
    const { search, hash } = window.location;
    link.href = link.href.replace(/[?#].*$/, '') + search + hash;
  };
  const onPress = (event: Tapped): void => {
    const link = linkOf(event);
    if (link) lead(link);
  };
  page.addEventListener('pointerdown', onPress);
  page.addEventListener('click', (event) => {
    const link = linkOf(event);
    if (!link) return;
    lead(link);
    keep(window, link.dataset['edition'] ?? '');
  });
}

function keep(window: Keeper, tag: string): void {
  try {
    window.localStorage.setItem(KEY, tag);
  } catch {
    // Switched off or full: the link leads there all the same.
  }
}

interface Door extends Keeper {
  readonly document: Pick<Document, 'referrer' | 'querySelector'>;
  readonly location: Pick<Location, 'origin' | 'replace' | 'hash'>;
  readonly performance: Pick<Performance, 'getEntriesByType'>;
}

/**
 * Who chose a language before and comes in by the front door is shown in; whoever goes back to it, or comes from a page
 * of the site, meant this one. The browser's own languages decide nothing.
 */
export function openDoor(window: Door): void {
  const { document, location, performance } = window;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'navigate' || document.referrer.startsWith(`${location.origin}/`)) return;
  const chosen = readChoice(window);
  const door = chosen && document.querySelector<HTMLLinkElement>(`link[data-door][hreflang="${chosen}"]`);
  if (door) location.replace(door.href);
}

/** Asking for the storage may fail as well as reading it. */
function readChoice(window: Keeper): string {
  try {
    return (window.localStorage.getItem(KEY) ?? '').replace(/[^\w-]/g, '');
  } catch {
    return '';
  }
}
