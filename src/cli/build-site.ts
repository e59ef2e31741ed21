import { spawn, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TONGUES, type Language } from '../edition';
import { languagesOf } from '../lib/server/library/editions';
import { SITE } from '../site.js';
import { COMMANDS, TOOL_ENV } from './commands';

const env = { ...process.env, ...TOOL_ENV };

/** An edition that lies below the first one waits beside it, because a build empties its folder. */
const folderOf = (language: Language): string =>
  TONGUES[language].folder ? join('.svelte-kit', `edition-${language}`) : SITE.out;

/** What all builds read and none may write while another reads it. */
function prepare(): boolean {
  const steps = [
    [...COMMANDS.tsx, 'src/cli/compile-messages.ts'],
    [...COMMANDS.svelteKit, 'sync']
  ];
  return steps.every((step) => spawnSync(process.execPath, step, { stdio: 'inherit', env }).status === 0);
}

/** The first tells how it goes. The others say the same again, and Kit, that it works in a folder of its own: only a failure is heard. */
function buildEdition(language: Language, isFirst: boolean): Promise<boolean> {
  const made = { ...env, ATLAS_LANG: language, ATLAS_OUT: folderOf(language) };
  const build = spawn(process.execPath, [...COMMANDS.vite, 'build'], {
    stdio: isFirst ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: made
  });
  const said: Buffer[] = [];
  for (const stream of [build.stdout, build.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
  // Whoever stops this stops what it has started.
  const stop = (): boolean => build.kill();
  process.once('SIGTERM', stop);
  return new Promise((done) => {
    build.on('close', (code) => {
      process.off('SIGTERM', stop);
      if (code !== 0 && !isFirst) process.stderr.write(Buffer.concat(said));
      done(code === 0);
    });
  });
}

/**
 * Builds the site in each of its languages, at the same time, and puts the others below the first. Prints Vite's output,
 * which names content problems by file and line; false where a build failed.
 */
export async function buildSite(): Promise<boolean> {
  const languages = languagesOf(SITE.content);
  if (languages.length > 1 && !prepare()) return false;
  const built = await Promise.all(languages.map((language, index) => buildEdition(language, index === 0)));
  if (!built.every(Boolean)) return false;
  for (const language of languages.slice(1)) {
    cpSync(folderOf(language), join(SITE.out, TONGUES[language].folder), { recursive: true });
    rmSync(folderOf(language), { recursive: true });
  }
  return true;
}
