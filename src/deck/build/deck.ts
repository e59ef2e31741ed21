import { alone } from '../../lib/domain/scene-beside';
import { saidNames } from '../../lib/map/labels/lost-names';
import { toPicture } from '../../lib/map/to-picture';
import { cardStepOf } from '../../lib/pages/home/covers.server';
import { toPrintPage } from '../../lib/pages/paper/page.server';
import { toTalkPage } from '../../lib/pages/talk/page.server';
import { toPng } from '../../lib/server/cards/png';
import { toOutlines, toPixels } from '../../lib/server/cards/raster';
import { shapeFinder } from '../../lib/server/html/shapes';
import type { Library } from '../../lib/server/library/library';
import type { Story } from '../../lib/story/story';
import { toPptx, ZOOM, type DeckOptions, type DeckStory, type DrawMap } from '../deck';
import { toMapDrawing } from '../map-drawing';

function toDeckStory(story: Story, library: Library): DeckStory {
  const { steps, story: told } = toTalkPage(story, library);
  return {
    page: { ...toPrintPage(story, library), numbers: told.numbers },
    steps,
    named: namedIn(story, library),
    cover: coverPicture(story, library)
  };
}

/** What the words of each step speak of. */
export const namedIn = (story: Story, { atlas }: Library) => story.steps.map(({ scene }) => saidNames(scene, atlas));

/** The map that stands for a story beside its title. */
export const coverPicture = (story: Story, library: Library) =>
  toPicture(alone(cardStepOf(story, library).scene), library.atlas);

/** Without a browser: resvg has the face, and turns words into outlines. */
function drawer(library: Library, zoom: number): DrawMap {
  const shapeOf = shapeFinder(library);
  return async (picture, options) => {
    const svg = toMapDrawing(picture, { ...options, shapeOf });
    return { png: toPng(await toPixels(svg, zoom)), svg: await toOutlines(svg) };
  };
}

interface BuildOptions extends Pick<DeckOptions, 'charts' | 'made'> {
  /** Pixels of a map for a point of the slide; absent: enough for a wall. */
  readonly zoom?: number;
}

/** A story of the content as a PowerPoint file. */
export function buildPptx(
  story: Story,
  library: Library,
  { zoom = ZOOM, ...options }: BuildOptions
): Promise<Uint8Array> {
  return toPptx(toDeckStory(story, library), { ...options, draw: drawer(library, zoom) });
}
