import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
const ASKED = 'virtual:boot';
const ID = `\0${ASKED}`;

/**
 * `import boot from 'virtual:boot'`: the page's first script as text, for the page to carry inline. The text is the same for
 * every page, so that a content security policy could name it by one hash.
 */
export function bootScript(): Plugin {
  return {
    name: 'atlas:boot-script',
    resolveId: (asked) => (asked === ASKED ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      const { code, files } = await bundleBoot();
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(code)};`;
    }
  };
}

/** The script, and the files that it was made from. */
export async function bundleBoot(): Promise<{ code: string; files: readonly string[] }> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: MAIN, output: { format: 'iife' } }
    }
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const [script, ...others] = outputs;
  if (script?.type !== 'chunk' || others.length > 0) throw new Error('the first script is not one script');
  if (script.code.includes('</')) throw new Error('the first script would end its own element');
  return { code: script.code.trim(), files: script.moduleIds };
}
