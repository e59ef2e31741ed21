import { zipSync, type Zippable } from 'fflate';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { filesIn } from '../../lib/server/library/files-in';
import {
  ARCHIVE_FOLDER,
  archiveName,
  type BuiltSite,
  type MadeFailure,
  type MakeAsked,
  type StoryAsked
} from '../../editor/protocol';
import { isHidden } from '../../lib/content/site/content-paths';
import { COMMANDS } from '../commands';
import { makeSite } from './make-site';
import { runTool } from './run-tool';

/** A file to be handed on, as a browser saves it. */
export interface MadeFile {
  readonly kind: 'made';
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes what is asked, of the content as it lies in the folder; stops where `signal` says so. */
export type Maker = (asked: MakeAsked, signal: AbortSignal) => Promise<MadeFile | BuiltSite | MadeFailure>;

/** Of the content in one folder, the site into another. */
export function toMaker(content: string, out: string, today: () => string): Maker {
  return (asked, signal) => {
    if (asked.what === 'site') return makeSite(out, signal);
    if (asked.what !== 'content') return makeStory(asked, signal);
    return Promise.resolve({ kind: 'made', name: archiveName(today()), bytes: zipOf(content) });
  };
}

/** Every file of a folder but those that systems and half-written saves leave there; links are not followed. */
export function zipOf(folder: string): Uint8Array {
  const files = filesIn(folder)
    .map((path) => relative(folder, path).split(sep).join('/'))
    .filter((file) => !isHidden(file) && !file.endsWith('.new'))
    .sort();
  const entries = files.map((file): [string, Zippable[string]] => [
    ARCHIVE_FOLDER + file,
    [readFileSync(join(folder, file)), { mtime: statSync(join(folder, file)).mtime }]
  ]);
  return zipSync(Object.fromEntries(entries));
}

const MAKERS: Readonly<Record<StoryAsked['what'], readonly string[]>> = {
  story: ['src/cli/pack.ts'],
  slides: ['src/cli/pptx.ts'],
  handout: ['src/cli/pdf.ts', '--only', 'handout']
};

/** A command of ours in a process of its own: the editor's server goes on answering meanwhile. */
async function makeStory(
  { what, slug, language }: StoryAsked,
  signal: AbortSignal
): Promise<MadeFile | MadeFailure> {
  const folder = mkdtempSync(join(tmpdir(), 'story-'));
  try {
    const args = [...COMMANDS.tsx, ...MAKERS[what], slug, '--lang', language, '--to', folder];
    const { code, told } = await runTool(args, signal);
    const [name] = readdirSync(folder);
    if (code !== 0 || name === undefined) return { kind: 'failed', told };
    return { kind: 'made', name, bytes: readFileSync(join(folder, name)) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
