import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../../lib/server/library/files-in';
import type { BuiltSite, MadeFailure } from '../../editor/protocol';
import { COMMANDS } from '../commands';
import { runTool } from './run-tool';

/** What builds a site into the folder that `ATLAS_OUT` names. */
const BUILD: readonly string[] = [...COMMANDS.tsx, 'src/cli/build.ts'];

/**
 * The whole site, in all its languages, into `out`. It is built beside that folder and put in its place when it is whole: whatever stops
 * the build, what was there before stays.
 */
export async function makeSite(
  out: string,
  signal: AbortSignal,
  build = BUILD
): Promise<BuiltSite | MadeFailure> {
  const fresh = `${out}-new`;
  const before = `${out}-old`;
  rmSync(fresh, { recursive: true, force: true });
  // Ended between the two moves, an earlier build left the site there.
  if (!existsSync(out) && existsSync(before)) renameSync(before, out);
  try {
    const { code, told } = await runTool(build, signal, { ATLAS_OUT: fresh });
    if (code !== 0 || !existsSync(join(fresh, 'index.html'))) return { kind: 'failed', told };
    rmSync(before, { recursive: true, force: true });
    if (existsSync(out)) renameSync(out, before);
    renameSync(fresh, out);
    rmSync(before, { recursive: true, force: true });
    return { kind: 'built', folder: resolve(out), ...sizeOf(out) };
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function sizeOf(folder: string): Pick<BuiltSite, 'files' | 'bytes'> {
  const sizes = filesIn(folder).map((file) => statSync(file).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, each) => sum + each, 0) };
}
