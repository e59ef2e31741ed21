export interface Arrival {
  readonly location: Pick<Location, 'hash' | 'search'>;
  readonly performance: Pick<Performance, 'getEntriesByType'>;
}

/**
 * Whether the reader comes for a certain place or state of the page: by an address that names it, by Back, by a reload.
 * The page as it was made does not show it, and the browser scrolls by itself.
 */
export function asksForPlace({ location, performance }: Arrival): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return location.hash !== '' || location.search !== '' || (entry?.type ?? 'navigate') !== 'navigate';
}
