import { readFileSync } from 'node:fs';
import type { Story } from '../../lib/story/story';
import { toUnlimitedFont } from '../../lib/server/html/headline-font';
import type { Library } from '../../lib/server/library/library';
import { shapeFinder, shapesMarker, withShapes } from '../../lib/server/html/shapes';
import { toPlainText } from '../../lib/pages/paper/plain-text';
import { toSlides, type DrawMap } from '../../deck/deck';
import { toMapDrawing } from '../../deck/map-drawing';
import { withPlainMarks } from '../../lib/map/renderers/svg/plain-marks';
import { toDeckStory, toPrintPage, type Packed } from '../packed';
import svelteConfig from '../../../svelte.config.js';
import type { OneScript } from './one-script';
import { toPacked } from './data';
import { packedHeadlines } from './headlines';
import { toPackHtml } from './html';
import { mediaBytes } from '../../lib/server/views/inlined-media';

/** The stories asked for, in that order. Throws an Error that lists what there is where one is not known, or none named. */
export function chooseStories(asked: readonly string[], stories: readonly Story[]): Story[] {
  const known = stories.map(({ slug, title }) => `  ${slug}  ${title}`).join('\n');
  if (asked.length === 0)
    throw new Error(`要打包哪一篇？npm run pack -- 故事名，可以写几个。现有：\n${known}`);
  return asked.map((slug) => {
    const story = stories.find((each) => each.slug === slug);
    if (!story) throw new Error(`没有故事「${slug}」。现有：\n${known}`);
    return story;
  });
}

export interface PackedFile {
  readonly html: string;
  /** Of what it carries, pictures and videos. */
  readonly mediaBytes: number;
}

/** One story as the text of one HTML file; `made`: the day, `2026-11-24`. */
export async function packStory(
  story: Story,
  library: Library,
  code: OneScript,
  made: string
): Promise<PackedFile> {
  const packed = await toPacked(story, library, { version: String(svelteConfig.kit?.version?.name), made });
  const text = toPlainText(toPrintPage(packed));
  const html = toPackHtml({
    packed,
    code,
    font: {
      bytes: await toUnlimitedFont(packedHeadlines(text, library) + (await wordsOnMaps(packed, library))),
      licence: readFileSync('src/lib/server/html/fonts/OFL.txt', 'utf8')
    },
    shapes: shapesFor(packed, library),
    icon: readFileSync('static/icon.svg', 'utf8'),
    text
  });
  return { html, mediaBytes: mediaBytes(packed.talk.story) };
}

/** What the maps of its slides say: they are drawn in the file's own face. */
async function wordsOnMaps(packed: Packed, library: Library): Promise<string> {
  const shapeOf = shapeFinder(library);
  const drawings: string[] = [];
  const draw: DrawMap = (picture, options) => {
    drawings.push(withPlainMarks(toMapDrawing(picture, { ...options, shapeOf })));
    return Promise.resolve({ png: new Uint8Array() });
  };
  await toSlides(toDeckStory(packed), { charts: [], draw });
  return drawings.join('').replace(/<[^>]*>/g, '');
}

/** Every boundary's shapes: the small map of a card may need any. */
function shapesFor({ talk, cover }: Packed, library: Library): string {
  const pictures = [cover, ...talk.story.steps.map(({ picture }) => picture)];
  const boundaries = library.site.boundaries.map(({ id }) => id);
  return withShapes(shapesMarker(pictures, boundaries), library);
}
