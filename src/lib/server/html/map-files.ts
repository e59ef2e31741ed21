import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITE } from '../../../site.js';
import { LATE_MAP } from '../../../boot/late';

/** What Vite writes of each file that it made, by the path of what it was made from. */
interface Made {
  readonly file: string;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Made>>;

/** Where Kit's client build leaves it; the pages are made after that. */
const MANIFEST = join(SITE.kit, 'output/client/.vite/manifest.json');
const CODE = ['src/lib/map/renderers/gl/index.ts', 'node_modules/maplibre-gl/src/index.ts'];
const WORKER = 'node_modules/maplibre-gl/src/source/worker.ts';

/** What only a page with a live map has (MapStage.svelte). */
const STAGE = / data-shapes=/;

/**
 * Names in a page with a live map the files of its code, which only the build knows, so that they can be asked for together
 * (src/boot/map-files.ts). `linkTo`: from a site path to the page's address for it. Throws where the build made none.
 */
export function withMapFiles(html: string, linkTo: (path: string) => string): string {
  if (!STAGE.test(html)) return html;
  const { code, worker } = (files ??= mapFiles(JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest));
  const links = [
    ...code.map((file) => `<link rel="${LATE_MAP}" as="script" href="${linkTo(`/${file}`)}" />`),
    `<link rel="${LATE_MAP}" as="fetch" href="${linkTo(`/${worker}`)}" />`
  ];
  return html.replace('</head>', () => `${links.join('')}</head>`);
}

let files: ReturnType<typeof mapFiles> | undefined;

/** The scripts of the live map, each once, and its worker, as paths below the site. */
export function mapFiles(manifest: Manifest): { readonly code: readonly string[]; readonly worker: string } {
  const code = new Set<string>();
  const made = (name: string): Made => {
    const found = manifest[name];
    if (!found) throw new Error(`${MANIFEST}: has no ${name}`);
    return found;
  };
  const take = (name: string): void => {
    const { file, imports = [] } = made(name);
    if (code.has(file)) return;
    code.add(file);
    imports.forEach(take);
  };
  CODE.forEach(take);
  return { code: [...code], worker: made(WORKER).file };
}
