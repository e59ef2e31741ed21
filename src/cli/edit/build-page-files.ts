import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { build, defaultClientConditions, type Rolldown } from 'vite';
import { SCRIPTS, type PageFiles } from './page-files';

/** Builds src/editor in memory: nothing of it lies where a site is built to. */
export async function buildPageFiles(): Promise<PageFiles> {
  const pages = { [SCRIPTS.editor]: 'src/editor/main.ts', [SCRIPTS.preview]: 'src/editor/preview/main.ts' };
  const worker = { [SCRIPTS.judge]: 'src/editor/judge/worker.ts' };
  // What a worker imports must not look for a document: packages have another file for it.
  const built = [await bundle(pages, []), await bundle(worker, ['worker'])].flat();
  return new Map(built.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}

async function bundle(
  input: Readonly<Record<string, string>>,
  conditions: readonly string[]
): Promise<Rolldown.RolldownOutput['output'][number][]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    base: '/',
    resolve: { alias: { $lib: resolve('src/lib') }, conditions: [...conditions, ...defaultClientConditions] },
    plugins: [svelte({ configFile: false })],
    build: {
      write: false,
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: { ...input }, output: { entryFileNames: 'assets/[name].js' } }
    }
  });
  return [built].flat().flatMap((each) => ('output' in each ? each.output : []));
}
