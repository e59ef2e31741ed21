import { latestBoundary } from '../../domain/boundary';
import type { Library } from '../library/library';

/** How much of everything the site has: the one place that counts, so that no two pages say different numbers. */
export interface SiteCounts {
  /** Published ones, each a row of figures.csv. */
  readonly figures: number;
  /** What the site works out of them. */
  readonly computed: number;
  readonly indicators: number;
  readonly sources: number;
  readonly boundaries: number;
  /** Today's divisions. */
  readonly areas: number;
}

export function siteCounts({ site }: Pick<Library, 'site'>): SiteCounts {
  return {
    figures: site.figures.length,
    computed: site.computed.figures.length + site.grounds.figures.length,
    indicators: site.indicators.length,
    sources: site.sources.length,
    boundaries: site.boundaries.length,
    areas: latestBoundary(site.boundaries).areas.length
  };
}
