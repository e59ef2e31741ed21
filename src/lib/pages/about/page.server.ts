import { isRedrawn, latestBoundary } from '../../domain/boundary';
import { toMapNote } from '../../map/stage/map-note';
import type { Library } from '../../server/library/library';

/** Prose writes small numbers in words. */
const numeral = (count: number): string => ['', ...'一二三四五六七八九十'][count] ?? String(count);

export type AboutPage = ReturnType<typeof toAboutPage>;

/** What the page says of numbers and boundaries is read from the content, so that it cannot grow old. */
export function toAboutPage({ site, geo }: Library) {
  const { redrawExample } = site.settings;
  return {
    /** How many of the sources are cited by paragraph, in a numeral; empty for none. */
    articles: numeral(site.sources.filter(({ paragraphs }) => paragraphs).length),
    redrawExample: redrawExample ? `、${redrawExample}` : '',
    /** Whether the maps show what was simplified: townships and water. */
    hasDetail: geo.townships.length > 0 && geo.waterAreas.length > 0,
    note: toMapNote(site.settings),
    reviewNumber: site.settings.reviewNumber,
    boundaries: site.boundaries.map(({ id, name, notice, areas }) => ({
      id,
      name,
      notice,
      count: areas.length
    })),
    twoPlaces: latestBoundary(site.boundaries)
      .areas.filter(({ code }) => isRedrawn(site.boundaries, code))
      .map(({ name, code }) => `${name}（${code}）`),
    computed: site.computed.indicators.map(({ id, name, definition, refusals }) => ({
      id,
      name,
      definition,
      refusals: refusals.map(({ reason }) => reason)
    })),
    newest:
      site.stories
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? ''
  };
}
