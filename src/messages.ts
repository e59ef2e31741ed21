import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** After the compiler. */
export function finishMessages(): void {
  const folder = join(MESSAGES.outdir, 'messages');
  for (const name of readdirSync(folder).filter((each) => /^[a-z].*\.js$/.test(each))) {
    const code = readFileSync(join(folder, name), 'utf8');
    const made = cuttable(code, name);
    if (made !== code) writeFileSync(join(folder, name), made);
  }
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
 * ran in alive for half a minute.
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
    config: compile,
    configureServer({ watcher }) {
      watcher.add('messages').on('change', (path) => path.includes('messages') && compile());
    }
  };
}
