import { isRedrawn } from '$lib/domain/boundary';
import { openLibrary } from '$lib/server/library';
import { toMapNote } from '$lib/map/map-note';
import type { PageServerLoad } from './$types';

/** What the page says of numbers and boundaries is read from the content, so that it cannot grow old. */
export const load: PageServerLoad = () => {
  const { site } = openLibrary();
  const names = (id: string): string[] =>
    (site.boundaries.find((each) => each.id === id)?.areas ?? [])
      .filter(({ code }) => isRedrawn(site.boundaries, code))
      .map(({ name, code }) => `${name}（${code}）`);
  return {
    note: toMapNote(site.settings),
    reviewNumber: site.settings.reviewNumber,
    boundaries: site.boundaries.map(({ id, name, notice, areas }) => ({
      id,
      name,
      notice,
      count: areas.length
    })),
    twoPlaces: names(site.boundaries.at(-1)?.id ?? ''),
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
};
