import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import { latestBoundary, type Boundary } from '../../domain/boundary';
import type { BoundaryId } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { NO_FIGURES } from '../../domain/scene-figures';
import { toMapNote, type MapNoteText } from '../../map/stage/map-note';
import type { Picture } from '../../map/picture';
import { toPicture } from '../../map/to-picture';
import { byId, type Library } from '../../server/library/library';
import { shapesOf } from '../../server/html/shapes';

export interface HomeStory {
  readonly slug: string;
  readonly title: string;
  readonly dek: string;
  readonly date: string;
  readonly updated: string;
  readonly steps: number;
}

/** What is new: the day, and what happened to which story. */
export interface News {
  readonly date: string;
  readonly slug: string;
  readonly title: string;
  /** What happened, in words. */
  readonly event: string;
}

export interface HomePage {
  readonly title: string;
  readonly tagline: string;
  readonly promise: string;
  readonly stories: readonly HomeStory[];
  readonly news: readonly News[];
  readonly picture: Picture;
  readonly boundaryName: string;
  /** The year of the newest redraw in words; empty where none is known. */
  readonly redrawn: string;
  readonly note: MapNoteText;
  readonly shapes: string;
  readonly counts: { readonly figures: number; readonly sources: number; readonly areas: number };
}

const NEWS = 5;

/** The first page: today's divisions on a map, the stories, and what changed last. */
export function toHomePage(library: Library): HomePage {
  const { site } = library;
  const { title, tagline, promise } = site.settings;
  const boundary = latestBoundary(site.boundaries);
  return {
    title,
    tagline,
    promise,
    stories: site.stories.map(({ slug, title: name, dek, date, updated, steps }) => ({
      slug,
      title: name,
      dek,
      date,
      updated,
      steps: steps.length
    })),
    news: newsOf(library),
    picture: toPicture(plainScene(library, boundary.id), library.atlas),
    boundaryName: boundary.name,
    redrawn: redrawnIn(boundary, library),
    note: toMapNote(site.settings),
    shapes: shapesOf([boundary.id]),
    counts: {
      figures: library.figures.length,
      sources: site.sources.length,
      areas: boundary.areas.length
    }
  };
}

/** A year in words; empty for a city of one boundary, which has no redraw to tell of. */
function redrawnIn({ validFrom }: Boundary, { site }: Library): string {
  return site.boundaries.length > 1 && validFrom ? words().period(validFrom.slice(0, 4)) : '';
}

function plainScene({ site }: Library, boundary: BoundaryId): Scene {
  const [name] = site.settings.exploreViews;
  const view = byId(
    site.views.map((each) => ({ ...each, id: each.name })),
    name ?? ''
  );
  return {
    view: { ...view, id: view.id as Scene['view']['id'] },
    boundary,
    ghost: null,
    figures: NO_FIGURES,
    overlays: [],
    highlight: [],
    labels: { areas: 'all', places: [], water: true }
  };
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
