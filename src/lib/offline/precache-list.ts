/**
 * What is kept from the start: every page, and everything that a story and its presentation can ask for. Which cards of
 * numbers are among it stands in a list of its own (kept-cards.ts).
 */
const WANTED: readonly RegExp[] = [
  /^\/(about\/)?$/,
  /^\/stories\//,
  /^\/reel\//,
  /^\/sources\//,
  /^\/explore\//,
  /^\/districts\//,
  /^\/plans\//,
  /^\/data\//,
  // What a link that carries a version asks, and the pages that answer; its manifest is for programs.
  /^\/v\/(?!.*\/manifest\.json$)/,
  /^\/(definitions|search)\.json$/,
  /^\/shapes\//,
  // Whatever a live map draws: it asks for every file but these (src/lib/server/views/geometry-paths.ts).
  /^\/geo\/(?!manifest\.json$|.*townships)/,
  // A base map of the site's own, unless its settings leave it out (src/lib/paths.ts).
  /^\/basemap\/kept\//,
  // Areas as tiles: a live map draws from them what it else takes from the geometry.
  /^\/tiles\//,
  // Pictures and captions of stories; a video is asked for when it is played.
  /^\/media\/.+\.(png|jpe?g|webp|vtt)$/,
  /\/serif\.(woff2|css)$/,
  /^\/icon/,
  /^\/manifest\.webmanifest$/
];
/** What is kept besides where the reader asks for all: the cards of all numbers, and videos. */
const REST: readonly RegExp[] = [/^\/figures\/[^/]+\.json$/, /^\/media\//];

/** Whether the site's path (`/stories/yuhang/`, below whatever base) is kept before anyone asks for it. */
export function isWanted(path: string): boolean {
  // Kit's own page data: every page is loaded whole (CONTRIBUTING, D6).
  return !path.endsWith('/__data.json') && WANTED.some((pattern) => pattern.test(path));
}

/** Whether the site's path is kept only where the reader asks for all; a card that is kept anyway is among them. */
export function isRest(path: string): boolean {
  return !isWanted(path) && REST.some((pattern) => pattern.test(path));
}

/** Named by their content: the same in every version, whoever sends them. */
export const isHashed = (path: string): boolean => path.includes('/_app/immutable/');
