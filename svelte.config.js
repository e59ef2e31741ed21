import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { precompress } from './src/cli/precompress.js';
import { SITE } from './src/site.js';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** Everything that the built site is made from. */
const INPUTS = [
  ...new Set(['src', 'messages', 'static', SITE.content, SITE.geo]),
  ...['package-lock.json', 'svelte.config.js', 'vite.config.ts']
];

/** Made from `messages`, by the build itself: a build that counted it would have one version before and one after. */
const COMPILED = join(ROOT, 'src/lib/paraglide/');

/** Of the site in this repository alone: its geometry, and the README's picture of it. */
const OURS = [join('static', 'geo'), join('static', 'preview.png')];

/**
 * Kit serves one folder of files as they lie. Another site's is ours, with its own geometry in place of ours; what an earlier
 * build left there, of a site of the same name too, goes.
 */
function gatherAssets() {
  if (SITE.assets === 'static') return;
  const from = new Map([
    ...filesAt('static')
      .filter((file) => !OURS.some((ours) => file.startsWith(resolve(ROOT, ours))))
      .map((file) => /** @type {const} */ ([relative(resolve(ROOT, 'static'), file), file])),
    ...filesAt(SITE.geo).map(
      (file) => /** @type {const} */ ([join('geo', relative(resolve(ROOT, SITE.geo), file)), file])
    )
  ]);
  mkdirSync(SITE.assets, { recursive: true });
  for (const file of filesAt(SITE.assets))
    if (!from.has(relative(resolve(ROOT, SITE.assets), file))) rmSync(file);
  for (const [path, file] of from) cpSync(file, join(SITE.assets, path));
}
/** @param {string} path @returns {string[]} the files at and below a path, always in the same order */
function filesAt(path) {
  const entries = readdirSync(resolve(ROOT, path), { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.filter((file) => !file.startsWith(COMPILED)).sort();
}

gatherAssets();

/** Another version where anything is different, the same where nothing is: offline copies are kept by it. */
function contentVersion() {
  const hash = createHash('sha256');
  const paths = INPUTS.flatMap((input) => (/\.\w+$/.test(input) ? [resolve(ROOT, input)] : filesAt(input)));
  for (const path of paths) hash.update(relative(ROOT, path)).update('\0').update(readFileSync(path));
  return hash.digest('hex').slice(0, 12);
}

/** Routes that a site may do without, and whether it has what they are made from. */
const OPTIONAL_ROUTES = {
  '/plans/[id]': existsSync(resolve(ROOT, SITE.content, 'plans')),
  '/v/[version]': filesAt(SITE.content).some((file) => /[\\/]versions[\\/][^\\/]+\.json$/.test(file)),
  '/media/[file]': filesAt(join(SITE.content, 'stories')).some((file) => !file.endsWith('.md')),
  '/reel/': existsSync(resolve(ROOT, SITE.content, 'reels')),
  '/shapes/ground/[name].svg': existsSync(resolve(ROOT, SITE.geo, 'ground', 'relief.json')),
  '/basemap/[kept]/[file]': /^[^#]*\bpmtiles:/m.test(
    readFileSync(resolve(ROOT, SITE.content, 'site.yml'), 'utf8')
  ),
  '/cards/[...page]': /^address: *["']?http/m.test(
    readFileSync(resolve(ROOT, SITE.content, 'site.yml'), 'utf8')
  ),
  // Without an address only robots.txt is made, and that by the first edition.
  '/[file=found]': SITE.kit === '.svelte-kit',
  '/tiles/[file]': /^tiles:/m.test(readFileSync(resolve(ROOT, SITE.content, 'site.yml'), 'utf8'))
};

const MISSING = Object.entries(OPTIONAL_ROUTES).flatMap(([route, isThere]) => (isThere ? [] : [route]));
const isMissing = (/** @type {string} */ path) => MISSING.some((route) => path.startsWith(route));

/** Whatever else no page leads to is a mistake. @type {import('@sveltejs/kit').PrerenderUnseenRoutesHandler} */
function refuseUnseen({ routes, message }) {
  if (!routes.every(isMissing)) throw new Error(message);
}

/**
 * Pages name their address in the other editions, which builds of their own put there; Kit asks for a route without its
 * optional parameter where the site has nothing for it. @type {import('@sveltejs/kit').PrerenderHttpErrorHandler}
 */
function refuseErrors({ path, status, referrer, message }) {
  const isEdition = path.startsWith('/en/') && SITE.kit === '.svelte-kit';
  if (status === 404 && (isEdition || isMissing(path))) return;
  throw new Error(`${message}${referrer ? ` (${referrer})` : ''}`);
}

const staticAdapter = adapter({ pages: SITE.out, assets: SITE.out, strict: true });

/** Kit's adapter of static sites, and `.br` and `.gz` beside its files. @type {import('@sveltejs/kit').Adapter} */
const compressedAdapter = {
  ...staticAdapter,
  async adapt(builder) {
    await staticAdapter.adapt(builder);
    // Half a minute that a test has no use for.
    if (!process.env.ATLAS_TEST) await precompress(SITE.out);
  }
};

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    // No fallback page: 404.html is a prerendered route, so that it works from any sub-path.
    adapter: compressedAdapter,
    outDir: SITE.kit,
    files: { assets: SITE.assets },
    paths: { relative: true },
    // The first paint must not wait for a second request; every page's CSS is small.
    inlineStyleThreshold: 40_000,
    output: { preloadStrategy: 'modulepreload' },
    prerender: { handleHttpError: refuseErrors, handleMissingId: 'fail', handleUnseenRoutes: refuseUnseen },
    // Registered by src/routes/+layout.svelte, when the page has nothing else to do.
    serviceWorker: { register: false },
    version: { name: contentVersion() }
  }
};
