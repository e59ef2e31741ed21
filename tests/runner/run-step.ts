import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TOOL_ENV } from '../../src/cli/commands';
import type { Counts, Outcome } from './counts';
import type { FailedNames } from './failed-names';

export interface Step {
  readonly name: string;
  /** Arguments for `node`, run one after the other; the first that fails ends the step. */
  readonly commands: readonly (readonly string[])[];
  readonly count: (outcome: Outcome) => Counts;
  /** File that the runner writes; an old one is removed first, so that it is never counted twice. */
  readonly report?: string;
  /** Reads the same report. */
  readonly failedNames?: FailedNames;
  /** Steps of its lane without which this one has nothing to look at. */
  readonly needs?: readonly string[];
  /** Runs first and may throw, for what the step takes for granted. */
  readonly prepare?: () => void;
}

export interface Finished {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
  /** What failed, as far as the report names it. */
  readonly failed: readonly string[];
}

/** For a step that hangs, not for a busy machine: it must end within a CI run and be counted. */
const LIMIT_MS = 70 * 60_000;
const KEPT_CHARACTERS = 20_000;

/** Runs a step and then prints all that it said, in one piece: another lane's steps run beside it. */
export async function runStep(step: Step): Promise<Finished> {
  console.log(`·· ${step.name} begins`);
  const started = performance.now();
  const said: string[] = [];
  const outcome = await outcomeOf(step, (text) => said.push(text));
  const seconds = (performance.now() - started) / 1000;
  console.log(`\n━━ ${step.name} ━━\n${said.join('')}── ${step.name}: ${seconds.toFixed(1)} s`);
  return {
    name: step.name,
    counts: step.count(outcome),
    seconds,
    failed: step.failedNames?.(outcome.report) ?? []
  };
}

type Say = (text: string) => void;

async function outcomeOf({ commands, report, prepare }: Step, say: Say): Promise<Outcome> {
  try {
    if (report) await rm(report, { force: true });
    if (report) await mkdir(dirname(report), { recursive: true });
    prepare?.();
  } catch (error) {
    say(`${String(error)}\n`);
    return { code: 1, output: '' };
  }
  let ran: Outcome = { code: 0, output: '' };
  for (const args of commands) {
    ran = await runNode(args, say);
    if (ran.code !== 0) break;
  }
  return { ...ran, report: report && (await readFile(report, 'utf8').catch(() => undefined)) };
}

/** Runs `node ...args`, passing its output on as it comes and keeping the end of it. */
function runNode(args: readonly string[], say: Say): Promise<Outcome> {
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  const env = { ...process.env, ...TOOL_ENV, ...colour };
  // Playwright and Vitest clean up and report on an interrupt, not on a kill.
  const limit = { timeout: LIMIT_MS, killSignal: 'SIGINT' } as const;
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'], ...limit });
  const output = passOn(child, say);
  return new Promise((done) => {
    child.once('error', (error) => {
      say(`${String(error)}\n`);
      done({ code: 1, output: output() });
    });
    child.once('close', (code, signal) => {
      if (signal) say(`${args[0]}: ended by ${signal} (limit ${LIMIT_MS / 60_000} min)\n`);
      done({ code, output: output() });
    });
  });
}

function passOn(child: ChildProcess, say: Say): () => string {
  let kept = '';
  const keep = (chunk: Buffer) => (kept = (kept + chunk.toString()).slice(-KEPT_CHARACTERS));
  child.stdout?.on('data', (chunk: Buffer) => {
    say(chunk.toString());
    keep(chunk);
  });
  child.stderr?.on('data', (chunk: Buffer) => say(chunk.toString()));
  return () => kept;
}
