import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import { latestBoundary, type Boundary } from '../../domain/boundary';
import { toNumberView } from '../../domain/number-view';
import { figuresIn } from '../../domain/prose';
import { toMapNote } from '../../map/stage/map-note';
import type { Library } from '../../server/library/library';
import { shapesMarker } from '../../server/html/shapes';
import { siteCounts } from '../../server/views/site-counts';
import { toCovers } from './covers.server';
import { toLayers } from './layers.server';
import { toPlansPage } from '../plans/page.server';
import { toColours, toOutlines } from './outlines.server';
import type { HomePage, News } from './page';

const NEWS = 5;

/** The first page: the city in a few layers, the stories' covers, the ways into the figures, and what changed last. */
export function toHomePage(library: Library): HomePage {
  const { site } = library;
  const { title, tagline, promise } = site.settings;
  const boundary = latestBoundary(site.boundaries);
  const [layers, covers] = [toLayers(library), toCovers(library)];
  const question = site.home?.question ?? [];
  const figures = figuresIn([...question, ...covers.flatMap(({ line }) => line)]).map(library.figureAt);
  const pictures = [...layers, ...covers].map(({ picture }) => picture);
  return {
    ...{ title, tagline, promise, question, layers, covers },
    numbers: Object.fromEntries(figures.map((figure) => [figure.id, toNumberView(figure)])),
    outlines: toOutlines(library),
    colours: toColours(library),
    plans: toPlansPage(library).groups.flatMap(({ plans }) => plans),
    reels: site.reels.map(({ id, title: name }) => ({ id, title: name })),
    news: newsOf(library),
    redrawn: redrawnIn(boundary, library),
    note: toMapNote(site.settings, library.groundCredits),
    shapes: shapesMarker(pictures, [boundary.id]),
    counts: siteCounts(library)
  };
}

/** A year in words; empty for a city of one boundary, which has no redraw to tell of. */
function redrawnIn({ validFrom }: Boundary, { site }: Library): string {
  return site.boundaries.length > 1 && validFrom ? words().period(validFrom.slice(0, 4)) : '';
}

/** Publications, revisions and corrections of stories, the newest first. */
function newsOf({ site }: Library): News[] {
  return site.stories
    .flatMap(({ slug, title, date, updated, corrections }): News[] => [
      { date, slug, title, event: m.home_news_published() },
      ...(updated === date ? [] : [{ date: updated, slug, title, event: m.home_news_updated() }]),
      ...corrections.map(({ date: day, text }) => ({
        ...{ date: day, slug, title },
        event: m.home_news_corrected({ text })
      }))
    ])
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, NEWS);
}
