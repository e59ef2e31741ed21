import { spawnSync } from 'node:child_process';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** How the catalogues in messages/ become typed functions in src/lib/paraglide. */
export const MESSAGES = {
  project: './project.inlang',
  outdir: './src/lib/paraglide',
  // A page is made in one language and says so; nothing is guessed from cookie, header or address.
  strategy: ['globalVariable', 'baseLocale'] as ('globalVariable' | 'baseLocale')[],
  emitReadme: false
};

/** Written when everything is compiled: the compiler leaves alone the files that did not change. */
const STAMP = join(MESSAGES.outdir, '.compiled');

export function stampMessages(): void {
  writeFileSync(STAMP, '');
}

/** Whether a catalogue is newer than what was compiled from it. */
function areStale(): boolean {
  const catalogues = readdirSync('messages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const newest = [...catalogues, `${MESSAGES.project}/settings.json`].map((path) => statSync(path).mtimeMs);
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
