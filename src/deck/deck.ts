import { editionOf, TONGUES } from '../edition';
import { alone } from '../lib/domain/scene-beside';
import { toNumberView } from '../lib/domain/number-view';
import type { FigureId } from '../lib/domain/ids';
import type { Atlas } from '../lib/map/atlas';
import type { Picture } from '../lib/map/picture';
import { toPicture } from '../lib/map/to-picture';
import { cardStepOf } from '../lib/pages/home/covers.server';
import type { PrintPage } from '../lib/pages/paper/page';
import { toPrintPage } from '../lib/pages/paper/page.server';
import { toPng } from '../lib/server/cards/png';
import { toOutlines, toPixels } from '../lib/server/cards/raster';
import { shapeFinder } from '../lib/server/html/shapes';
import type { Library } from '../lib/server/library/library';
import type { Story } from '../lib/story/story';
import { DESIGN, TYPE } from './design';
import { toOpeningSlide, toSourceSlides } from './ends';
import { toMapDrawing, type MapDrawingOptions } from './map-drawing';
import { writePptx } from './ooxml/package';
import type { Slide } from './ooxml/presentation';
import type { Said } from './prose';
import type { Chart } from './step-form';
import { toStepSlide } from './step-slide';

/** What every slide of a story is made from. */
export interface Deck {
  readonly page: PrintPage;
  readonly atlas: Atlas;
  readonly said: Said;
  readonly type: (typeof TYPE)[keyof typeof TYPE];
  readonly draw: (
    picture: Picture,
    options: Omit<MapDrawingOptions, 'shapeOf'>
  ) => Promise<{ readonly png: Uint8Array; readonly svg: string }>;
}

/** Pixels of a picture for a point of the slide: sharp on a wall of four thousand pixels across half of it. */
const ZOOM = 3;

function toDeck(story: Story, library: Library, zoom: number): Deck {
  const page = toPrintPage(story, library);
  const marks = new Map(
    page.papers.flatMap(({ notes }) => notes.map(({ key, mark }) => [key, mark] as const))
  );
  const shapeOf = shapeFinder(library);
  return {
    page,
    atlas: library.atlas,
    said: {
      numberAt: (id) => toNumberView(library.figureAt(id as FigureId)),
      markOf: (key) => marks.get(key)
    },
    type: TYPE[editionOf(process.env)],
    draw: async (picture, options) => {
      const svg = toMapDrawing(picture, { ...options, shapeOf });
      return { png: toPng(await toPixels(svg, zoom)), svg: await toOutlines(svg) };
    }
  };
}

export interface DeckOptions {
  /** By step: its charts as pictures. A step without its charts says them in words. */
  readonly charts: readonly (readonly Chart[])[];
  /** When it is made, ISO 8601 in UTC. */
  readonly made: string;
  /** Pixels of a map for a point of the slide; absent: enough for a wall. */
  readonly zoom?: number;
}

/** A story as a PowerPoint file: a slide with title and date, one a step, its sources at the end. */
export async function toPptx(
  story: Story,
  library: Library,
  { charts, made, zoom = ZOOM }: DeckOptions
): Promise<Uint8Array> {
  const deck = toDeck(story, library, zoom);
  const cover = toPicture(alone(cardStepOf(story, library).scene), library.atlas);
  const slides: Slide[] = [await toOpeningSlide(deck, cover)];
  for (const [at, step] of story.steps.entries())
    slides.push(await toStepSlide(deck, step, at, charts[at] ?? []));
  slides.push(...toSourceSlides(deck, slides.length + 1));
  const { siteTitle } = deck.page;
  return writePptx(
    {
      title: story.title,
      subject: story.dek,
      author: siteTitle,
      language: TONGUES[editionOf(process.env)].tag,
      faces: deck.type.faces,
      made,
      slides
    },
    DESIGN
  );
}
