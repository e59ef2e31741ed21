import { spawnSync } from 'node:child_process';
import { COMMANDS, TOOL_ENV } from './commands';

/** Builds the site and prints Vite's output, which names content problems by file and line; false where it failed. */
export function buildSite(): boolean {
  const env = { ...process.env, ...TOOL_ENV };
  const { status } = spawnSync(process.execPath, [...COMMANDS.vite, 'build'], { stdio: 'inherit', env });
  return status === 0;
}
