import { LATE_MAP, OF_PICTURE } from '../../../boot/late';
import { clientManifest, MANIFEST, type Manifest } from './client-build';

/** The maps of a story, which come with what they are drawn from. */
const STORY_MAPS = 'src/lib/pages/story/map/index.ts';
/** The large files first: over few connections the small ones would keep the line from them, and leave it empty. */
const CODE = ['node_modules/maplibre-gl/src/index.ts', 'src/lib/map/renderers/gl/index.ts'];
const WORKER = 'node_modules/maplibre-gl/src/source/worker.ts';

/** What only a page with a live map has (MapStage.svelte). */
const STAGE = / data-shapes=/;
/** What only a story has: the file that its maps are drawn from (StoryStage.svelte). */
const DRAWN_FROM = / data-drawn-from="([^"]*)"/;

/**
 * Names in a page with a live map the files of its code, which only the build knows, so that they can be asked for together
 * (src/boot/map-files.ts). `linkTo`: from a site path to the page's address for it. Throws where the build made none.
 */
export function withMapFiles(
  html: string,
  linkTo: (path: string) => string,
  manifest: Manifest = clientManifest()
): string {
  if (!STAGE.test(html)) return html;
  const { stories, code, worker } = mapFiles(manifest);
  const toLink = (as: 'script' | 'fetch', href: string, mark = ''): string =>
    `<link rel="${LATE_MAP}" as="${as}" href="${href}"${mark} />`;
  const toScripts = (paths: readonly string[], mark = ''): string[] =>
    paths.map((path) => toLink('script', linkTo(`/${path}`), mark));
  const [, story] = DRAWN_FROM.exec(html) ?? [];
  const links = [
    ...toScripts(code),
    toLink('fetch', linkTo(`/${worker}`)),
    ...(story ? [toLink('fetch', story, ` ${OF_PICTURE}`), ...toScripts(stories, ` ${OF_PICTURE}`)] : [])
  ];
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

interface MapFiles {
  /** What of its scripts only stories ask for. */
  readonly stories: readonly string[];
  readonly code: readonly string[];
  readonly worker: string;
}

/** The scripts of the live map, each once, and its worker, as paths below the site. */
export function mapFiles(manifest: Manifest): MapFiles {
  const made = (name: string): Manifest[string] => {
    const found = manifest[name];
    if (!found) throw new Error(`${MANIFEST}: has no ${name}`);
    return found;
  };
  const take = (name: string, taken: Set<string>): void => {
    const { file, imports = [] } = made(name);
    if (taken.has(file)) return;
    taken.add(file);
    for (const each of imports) take(each, taken);
  };
  const [stories, code] = [new Set<string>(), new Set<string>()];
  take(STORY_MAPS, stories);
  for (const each of CODE) take(each, code);
  return {
    stories: [...stories].filter((file) => !code.has(file)),
    code: [...code],
    worker: made(WORKER).file
  };
}
