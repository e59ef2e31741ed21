import { LANGUAGES, TONGUES, type Language } from '../edition';
import type { SaidName } from '../lib/map/labels/said-names';
import type { Picture } from '../lib/map/picture';
import type { PrintPage } from '../lib/pages/paper/page';
import type { TalkStep } from '../lib/pages/talk/page';
import { m } from '../lib/paraglide/messages';
import { DESIGN, TYPE } from './design';
import { toOpeningSlide, toSourceSlides } from './ends';
import type { MapDrawingOptions } from './map-drawing';
import { writePptx } from './ooxml/package';
import type { Slide } from './ooxml/presentation';
import type { Said } from './prose';
import type { Chart } from './step-form';
import { toStepSlide } from './step-slide';

/** What slides are made of: the story as it is printed, with what its speaker says. */
export interface DeckStory {
  /** With every number of the speaker's too. */
  readonly page: PrintPage;
  /** One for each step of the story, in its order. */
  readonly steps: readonly Pick<TalkStep, 'notes' | 'minutes'>[];
  /** What the words of each step speak of, for the names that its map has no room for. */
  readonly named: readonly (readonly SaidName[])[];
  /** The map beside its title. */
  readonly cover: Picture;
}

/** A map as PNG, and as SVG where whoever draws has outlines of its words. */
export interface DrawnMap {
  readonly png: Uint8Array;
  readonly svg?: string;
}

/** Draws a step's map with its legend in a room of points. */
export type DrawMap = (picture: Picture, options: Omit<MapDrawingOptions, 'shapeOf'>) => Promise<DrawnMap>;

/** What every slide of a story is made from. */
export interface Deck extends DeckStory {
  readonly said: Said;
  readonly type: (typeof TYPE)[Language];
  readonly draw: DrawMap;
}

/** Pixels of a picture for a point of the slide: sharp on a wall of four thousand pixels across half of it. */
export const ZOOM = 3;

/** Of the edition that is made, or read. */
const typeOf = (): Deck['type'] => TYPE[LANGUAGES.find((each) => TONGUES[each].tag === m.site_language())!];

function toDeck(story: DeckStory, draw: DrawMap): Deck {
  const { page } = story;
  const marks = new Map(
    page.papers.flatMap(({ notes }) => notes.map(({ key, mark }) => [key, mark] as const))
  );
  return {
    ...story,
    said: { numberAt: (id) => page.numbers[id]!, markOf: (key) => marks.get(key) },
    type: typeOf(),
    draw
  };
}

export interface DeckOptions {
  /** By step: its charts as pictures. A step without its charts says them in words. */
  readonly charts: readonly (readonly Chart[])[];
  /** When it is made, ISO 8601 in UTC. */
  readonly made: string;
  readonly draw: DrawMap;
}

/** A slide with title and date, one a step, its sources at the end. */
export async function toSlides(
  story: DeckStory,
  { charts, draw }: Omit<DeckOptions, 'made'>
): Promise<Slide[]> {
  const deck = toDeck(story, draw);
  const slides: Slide[] = [await toOpeningSlide(deck)];
  for (const at of deck.page.steps.keys()) slides.push(await toStepSlide(deck, at, charts[at] ?? []));
  return [...slides, ...toSourceSlides(deck, slides.length + 1)];
}

/** A story as a PowerPoint file. */
export async function toPptx(story: DeckStory, { made, ...options }: DeckOptions): Promise<Uint8Array> {
  const { siteTitle, story: told } = story.page;
  return writePptx(
    {
      title: told.title,
      subject: told.dek,
      author: siteTitle,
      language: m.site_language(),
      faces: typeOf().faces,
      made,
      slides: await toSlides(story, options)
    },
    DESIGN
  );
}
