import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { filesIn } from './lib/server/library/files-in';

/** How the catalogues in messages/ become typed functions in src/lib/paraglide. */
export const MESSAGES = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  // A build makes one edition (src/edition.ts); nothing is guessed from cookie, header or address.
  strategy: ['globalVariable', 'baseLocale'] as ('globalVariable' | 'baseLocale')[],
  emitReadme: false
};

/** Written when everything is compiled: the compiler leaves alone the files that did not change. */
const STAMP = join(MESSAGES.outdir, '.compiled');

/** What a compiled message asks when it is called, and how it asks once a build can answer (src/edition.ts). */
const ASKED = 'experimentalStaticLocale ?? options.locale ?? getLocale()';
const ANSWERED = `typeof __ATLAS_LANG__ === 'undefined' ? (options.locale ?? getLocale()) : __ATLAS_LANG__`;

/** Asked in every language of a message as soon as one has a plural; without effect where nobody uses the answer. */
const PLURAL = /(?<!@__PURE__ \*\/ )registry\.plural\(/g;

/**
 * A compiled message as a build may cut it down to one language. The compiler's own way leaves the others in, since it asks
 * a function. Throws where it has come to ask in yet another way.
 */
export function cuttable(code: string, name: string): string {
  if (!code.includes(ASKED) && !code.includes(ANSWERED))
    throw new Error(`${name}: the compiler asks for the language in a way that no build answers`);
  return code.replaceAll(ASKED, ANSWERED).replaceAll(PLURAL, '/* @__PURE__ */ registry.plural(');
}

/** The compiler's list of one module a message, and our one module of all of them, in the folder of messages. */
const EACH = '_index.js';
const ALL = '_all.js';

const IMPORT = /^import .* from '(.*)';?$/gm;

/** Compiled messages as one module: what they import is imported once. Throws where two of them import differently. */
export function inOneModule(codes: readonly string[]): string {
  const imports = new Map<string, string>();
  for (const [line, from = ''] of codes.flatMap((code) => [...code.matchAll(IMPORT)])) {
    if ((imports.get(from) ?? line) !== line)
      throw new Error(`messages import ${from} in two ways: ${imports.get(from)} and ${line}`);
    imports.set(from, line);
  }
  return [...imports.values(), ...codes.map((code) => code.replace(IMPORT, ''))].join('\n');
}

/**
 * After the compiler. Who loads the catalogue without a bundler gets it as one module: seventeen hundred cost every command
 * two seconds. A site's build takes one a message (`messageCatalogues`), so that no page fetches another's words.
 */
export function finishMessages(): void {
  const folder = join(MESSAGES.outdir, 'messages');
  const codes = readdirSync(folder)
    .filter((each) => /^[a-z].*\.js$/.test(each))
    .map((name) => {
      const code = readFileSync(join(folder, name), 'utf8');
      const made = cuttable(code, name);
      if (made !== code) writeFileSync(join(folder, name), made);
      return made;
    });
  writeFileSync(join(folder, ALL), inOneModule(codes));
  const entry = `${MESSAGES.outdir}/messages.js`;
  writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(EACH, ALL));
  writeFileSync(STAMP, '');
}

/** Whether a catalogue is newer than what was compiled from it. */
function areStale(): boolean {
  const sources = [...filesIn('messages'), `${MESSAGES.project}/settings.json`];
  const newest = sources.map((path) => statSync(path).mtimeMs);
  const compiled = statSync(STAMP, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return newest.some((each) => each > compiled);
}

/**
 * Vite plugin: compiles the catalogues where they are newer, in a process of its own, since the compiler keeps the one it
 * ran in alive for half a minute. What browsers are sent is made of one module a message.
 */
export function messageCatalogues(): Plugin {
  const compile = (): void => {
    if (!areStale()) return;
    const args = ['node_modules/tsx/dist/cli.mjs', 'src/cli/compile-messages.ts'];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) throw new Error('the message catalogues did not compile; the problems are above');
  };
  return {
    name: 'atlas:messages',
    // Before Vite's own resolving, which would find the file as it is asked for.
    enforce: 'pre',
    config: compile,
    resolveId(id, importer) {
      if (!id.endsWith(`/${ALL}`) || !importer) return null;
      if (this.environment.mode !== 'build' || this.environment.name !== 'client') return null;
      return join(dirname(importer), 'messages', EACH);
    },
    configureServer({ watcher }) {
      watcher.add('messages').on('change', (path) => path.includes('messages') && compile());
    }
  };
}
