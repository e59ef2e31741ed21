/**
 * Every path of the site, in one place: from its root, with a slash in front. A page resolves them against its own base
 * (`useLinks` in ui/links.ts); files and pages that a story consists of hang below the story.
 */

const at = (id: string | null | undefined): string => (id ? `#${id}` : '');

export const HOME_PATH = '/';
/** Below it the stories. */
export const STORIES_PATH = '/stories/';
export const AREAS_PATH = '/districts/';
export const PLANS_PATH = '/plans/';
export const SOURCES_PATH = '/sources/';
export const DATA_PATH = '/data/';
export const ABOUT_PATH = '/about/';
export const EXPLORE_PATH = '/explore/';
/** What is new, for feed readers. */
export const FEED_PATH = '/feed.xml';

/** A story, or one of its steps. */
export function storyPath(slug: string, step?: string | null): string {
  return `${STORIES_PATH}${slug}/${at(step)}`;
}
export function storyTextPath(slug: string): string {
  return `${STORIES_PATH}${slug}.txt`;
}
/** All that a story's maps, cards and sheets are drawn from. */
export function wholeStoryPath(slug: string): string {
  return `${storyPath(slug)}story.json`;
}
/** The plan parts that a story's live map draws. */
export function overlaysPath(slug: string): string {
  return `${storyPath(slug)}overlays.json`;
}
/** The values that colour a story's maps, by step. */
export function valuesPath(slug: string): string {
  return `${storyPath(slug)}values.json`;
}
export function wallPath(slug: string, step?: string | null): string {
  return `${storyPath(slug)}present/${at(step)}`;
}
export function speakerPath(slug: string, step?: string | null): string {
  return `${wallPath(slug)}speaker/${at(step)}`;
}
/** The indicators that a speaker may colour the wall by. */
export function recolouringsPath(slug: string): string {
  return `${wallPath(slug)}indicators.json`;
}
export function handoutPath(slug: string): string {
  return `${storyPath(slug)}print/`;
}
export function slidesPath(slug: string): string {
  return `${handoutPath(slug)}slides/`;
}

/** Below it the reels, and what they share. */
export const REELS_PATH = '/reel/';
/** Scenes that run by themselves on a screen that nobody attends. */
export function reelPath(id: string): string {
  return `${REELS_PATH}${id}/`;
}

export function areaPath(code: string): string {
  return `${AREAS_PATH}${code}/`;
}
/** What a story's panel says of an area of one boundary. */
export function areaPanelPath(code: string, boundary: string): string {
  return `${areaPath(code)}${boundary}.json`;
}
export function planPath(id: string): string {
  return `${PLANS_PATH}${id}/`;
}
/** A source, or one of its paragraphs. */
export function sourcePath(id: string, para?: number | null): string {
  return `${SOURCES_PATH}${id}/${para ? `#p${para}` : ''}`;
}
/** Every published version of the site, and what the state of it was. */
export const VERSIONS_PATH = '/v/';
export const VERSION_INDEX_PATH = `${VERSIONS_PATH}index.json`;
export function versionPath(version: string): string {
  return `${VERSIONS_PATH}${version}/`;
}
/** All that a version holds. */
export function manifestPath(version: string): string {
  return `${versionPath(version)}manifest.json`;
}
/** What is no longer as a version has it (domain/since.ts). */
export function sincePath(version: string): string {
  return `${versionPath(version)}since.json`;
}
/** What was changed between a version and a later one, or the site as it is now; `key`: the thing that it is asked of. */
export function changesPath(from: string, to: string | 'now', key?: string): string {
  return `${versionPath(from)}${to}/${at(key)}`;
}
/** The address of something as a version has it; `figure`: the number that is meant on that page. */
export function pathAtVersion(path: string, version: string, figure?: string): string {
  const [page = '', hash] = path.split('#');
  return `${page}?v=${version}${figure ? `&figure=${figure}` : ''}${at(hash)}`;
}
/** What the card of a figure says. */
export function cardPath(figure: string): string {
  return `/figures/${figure}.json`;
}
/** The ids of the figures whose cards every offline copy holds, and what the others come to. */
export const KEPT_CARDS_PATH = '/kept-cards.json';
/** What every term says, by its id (ui/terms.ts). */
export const DEFINITIONS_PATH = '/definitions.json';
/** Everything that the site's search finds (search/search-index.ts). */
export const SEARCH_PATH = '/search.json';
/** All that the explorer can show beyond what it opens on. */
export const EXPLORE_REST_PATH = `${EXPLORE_PATH}figures.json`;
/** The explorer; `query` is empty or begins with a question mark. */
export function explorePath(query = ''): string {
  return `${EXPLORE_PATH}${query}`;
}

/** Below it the pages that other sites show in a frame; a host may let these alone be framed (src/hosting). */
const EMBED_PATH = '/embed';
/** A story in a frame: all of it, one step, or its map alone, led by the page around it. */
export function embeddedStoryPath(slug: string, only?: { readonly step: string } | 'map'): string {
  const query = only === undefined ? '' : only === 'map' ? '?map' : `?step=${only.step}`;
  return `${EMBED_PATH}${storyPath(slug)}${query}`;
}
export function embeddedAreaPath(code: string): string {
  return `${EMBED_PATH}/areas/${code}/`;
}
/** `query` as the explorer's own. */
export function embeddedExplorePath(query = ''): string {
  return `${EMBED_PATH}${explorePath(query)}`;
}
/** What sets frames to their height, for the pages around them. */
export const EMBED_SCRIPT_PATH = '/embed.js';
/** The page of which a path is the frame; the path itself where it is none. */
export function pageOfFrame(path: string): string {
  if (!path.startsWith(`${EMBED_PATH}/`)) return path;
  return path.slice(EMBED_PATH.length).replace(/^\/areas\//, AREAS_PATH);
}

/** Below it the pictures of pages. */
export const CARDS_PATH = '/cards/';
/** The picture of a page as other sites show it: `/cards/stories/yuhang.png`, `/cards/home.png`. */
export function cardImagePath(page: string): string {
  return `${CARDS_PATH}${page === HOME_PATH ? 'home' : page.slice(1, -1)}.png`;
}

/** A file of the geometry. */
export function geoPath(file: string): string {
  return `/geo/${file}`;
}
/** The site's own base map: the path says whether the offline copy keeps it (offline/precache-list.ts). */
export function basemapPath(file: string, isKept: boolean): string {
  return `/basemap/${isKept ? 'kept' : 'online'}/${file}`;
}
/** The areas of a boundary as a file of vector tiles. */
export function areaTilesPath(file: string): string {
  return `/tiles/${file}`;
}
/** A picture, a video or captions that stand beside a story. */
export function mediaPath(file: string): string {
  return `/media/${file}`;
}
/** Below it shapes, where a page has none of its own. */
const SHAPES_PATH = '/shapes/';
/** The shapes of a boundary, for small maps. */
export function shapesPath(boundary: string): string {
  return `${SHAPES_PATH}${boundary}.svg`;
}
/** The shapes of a kind of ground, where pages do not carry them. */
export function groundShapesPath(name: string): string {
  return `${SHAPES_PATH}ground/${name}.svg`;
}
/** The headline face for what only scripts print, as rules around its parts. */
export const LATE_FACE_PATH = '/late-face/serif.css';
/** The headline face cut for the pages at and below a path. */
export function facePath(path: string): string {
  return `${path}serif.woff2`;
}

/**
 * A path as a link of one document that holds the whole site: its hash. Shapes stand in that document itself, so that a
 * small map refers to no file.
 */
export function pathAsHash(path: string): string {
  return path.startsWith(SHAPES_PATH) ? '' : `#${path}`;
}
