import { spawn, type ChildProcess } from 'node:child_process';
import { TOOL_ENV } from '../commands';

/** As much of what a process says as helps somebody who is asked for help. */
const MOST_TOLD = 4000;

export interface ToolEnd {
  /** Null where it was stopped, or never began. */
  readonly code: number | null;
  readonly told: string;
}

/** A command of ours in a process of its own, which gives up where `signal` says so. */
export function runTool(
  args: readonly string[],
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {}
): Promise<ToolEnd> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...TOOL_ENV, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe']
  });
  const giveUp = (): void => stop(child);
  signal.addEventListener('abort', giveUp, { once: true });
  if (signal.aborted) giveUp();
  let told = '';
  const hear = (chunk: Buffer): void => void (told = (told + chunk.toString('utf8')).slice(-MOST_TOLD));
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  return new Promise((done) => {
    child.once('error', (error) => done({ code: null, told: told || error.message }));
    child.once('close', (code) => {
      signal.removeEventListener('abort', giveUp);
      done({ code: signal.aborted ? null : code, told });
    });
  });
}

/** Elsewhere a process hands the signal on to those that it started; on Windows there is none to hand on. */
function stop(child: ChildProcess): void {
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else child.kill();
}
