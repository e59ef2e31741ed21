import { spawn } from 'node:child_process';
import { zipSync, type Zippable } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ARCHIVE_FOLDER, archiveName, type MadeFailure, type MakeAsked } from '../../editor/protocol';
import { isHidden } from '../../lib/content/site/content-paths';
import { COMMANDS, TOOL_ENV } from '../commands';

/** A file to be handed on, as a browser saves it. */
export interface MadeFile {
  readonly kind: 'made';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes what is asked, of the content as it lies in the folder; stops where `signal` says so. */
export type Maker = (asked: MakeAsked, signal: AbortSignal) => Promise<MadeFile | MadeFailure>;

export function toMaker(content: string, today: () => string): Maker {
  return (asked, signal) =>
    asked.what === 'content'
      ? Promise.resolve({ kind: 'made', name: archiveName(today()), bytes: zipOf(content) })
      : makeStory(asked, signal);
}

/** Every file of a folder but those that systems and half-written saves leave there; links are not followed. */
export function zipOf(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !isHidden(file) && !file.endsWith('.new'))
    .sort();
  const entries = files.map((file): [string, Zippable[string]] => [
    ARCHIVE_FOLDER + file,
    [readFileSync(join(folder, file)), { mtime: statSync(join(folder, file)).mtime }]
  ]);
  return zipSync(Object.fromEntries(entries));
}

type StoryAsked = Exclude<MakeAsked, { what: 'content' }>;
const MAKERS = { story: 'src/cli/pack.ts', slides: 'src/cli/pptx.ts' } as const;

/** `npm run pack` or `npm run pptx` in a process of its own: the editor's server goes on answering meanwhile. */
async function makeStory(
  { what, slug, language }: StoryAsked,
  signal: AbortSignal
): Promise<MadeFile | MadeFailure> {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    const args = [...COMMANDS.tsx, MAKERS[what], slug, '--lang', language, '--to', folder];
    const { code, told } = await run(args, signal);
    const [name] = readdirSync(folder);
    if (code !== 0 || name === undefined) return { kind: 'failed', told };
    return { kind: 'made', name, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As much of what a process says as helps somebody who is asked for help. */
const MOST_TOLD = 4000;

function run(args: readonly string[], signal: AbortSignal): Promise<{ code: number | null; told: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...TOOL_ENV, NO_COLOR: '1' },
    signal
  });
  let told = '';
  const hear = (chunk: Buffer): void => void (told = (told + chunk.toString('utf8')).slice(-MOST_TOLD));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => {
    child.once('error', (error) => done({ code: null, told: told || error.message }));
    child.once('close', (code) => done({ code, told }));
  });
}
