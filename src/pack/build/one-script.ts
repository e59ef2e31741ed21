import { svelte } from '@sveltejs/vite-plugin-svelte';
import { resolve } from 'node:path';
import { build, defaultClientConditions, type Plugin } from 'vite';
import { mapSources, WORKER, WORKER_ADDRESS } from '../../map-library/sources';

export interface OneScript {
  readonly script: string;
  /** '' where it shows nothing. */
  readonly css: string;
  /** Of every library inside, in Markdown: a file that is handed on must carry them. */
  readonly licences: string;
}

interface Entry {
  readonly input: string;
  readonly define?: Readonly<Record<string, string>>;
  /** Of packages that have another file for a worker. */
  readonly conditions?: readonly string[];
}

/** Builds an entry as one classic script, since a file may not import another, and its style. */
export async function buildOneScript({ input, define = {}, conditions = [] }: Entry): Promise<OneScript> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { ...define },
    resolve: { alias: { $lib: resolve('src/lib') }, conditions: [...conditions, ...defaultClientConditions] },
    plugins: [mapSources(), workerInside(), svelte({ configFile: false })],
    build: {
      write: false,
      cssCodeSplit: false,
      modulePreload: false,
      license: true,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: {
        input,
        output: { format: 'iife', codeSplitting: false },
        // Asked only for addresses of other files, which there are none of.
        checks: { emptyImportMeta: false }
      }
    }
  });
  const files = filesOf(built);
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const assetsNamed = (ending: string): string[] =>
    files.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith(ending) ? [String(file.source)] : []
    );
  const [script, css = '', licences] = [scripts[0], assetsNamed('.css')[0], assetsNamed('license.md')[0]];
  if (!script || !licences || files.length !== (css ? 3 : 2))
    throw new Error(
      `one file: the build has other parts: ${files.map(({ fileName }) => fileName).join(', ')}`
    );
  return { script, css, licences };
}

const filesOf = (built: Awaited<ReturnType<typeof build>>) =>
  [built].flat().flatMap((each) => ('output' in each ? each.output : []));

/** MapLibre's worker as text inside the script, started from a copy: a file may not start a worker from another. */
function workerInside(): Plugin {
  const id = '\0atlas:worker';
  return {
    name: 'atlas:worker-inside',
    enforce: 'pre',
    resolveId: (source) => (source === WORKER_ADDRESS ? id : null),
    async load(asked) {
      if (asked !== id) return null;
      const code = JSON.stringify(await buildWorker());
      return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }));`;
    }
  };
}

async function buildWorker(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [mapSources()],
    build: { write: false, rolldownOptions: { input: WORKER, output: { format: 'iife' } } }
  });
  const [script] = filesOf(built);
  if (script?.type !== 'chunk') throw new Error('one file: the map’s worker was not built');
  return script.code;
}
