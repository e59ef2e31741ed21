import { latestBoundary } from '../../domain/boundary';
import type { BoundaryId } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
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
  readonly text: string;
}

export interface HomePage {
  readonly title: string;
  readonly tagline: string;
  readonly promise: string;
  readonly stories: readonly HomeStory[];
  readonly news: readonly News[];
  readonly picture: Picture;
  readonly boundaryName: string;
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
    note: toMapNote(site.settings),
    shapes: shapesOf([boundary.id]),
    counts: {
      figures: library.figures.length,
      sources: site.sources.length,
      areas: boundary.areas.length
    }
  };
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
    choropleth: null,
    overlays: [],
    highlight: [],
    labels: { areas: 'all', places: [], water: true }
  };
}

/** Publications, revisions and corrections of stories, the newest first. */
function newsOf({ site }: Library): News[] {
  return site.stories
    .flatMap(({ slug, title, date, updated, corrections }): News[] => [
      { date, slug, title, text: '发表' },
      ...(updated === date ? [] : [{ date: updated, slug, title, text: '更新' }]),
      ...corrections.map((each) => ({ date: each.date, slug, title, text: `更正：${each.text}` }))
    ])
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .slice(0, NEWS);
}
