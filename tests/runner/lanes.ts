import { NOTHING } from './counts';
import { runStep, type Finished, type Step } from './run-step';

/**
 * Runs each lane's steps one after the other, the lanes beside each other, after what all of them need. A step whose
 * `needs` failed in its lane is not run and counts as failed.
 */
export async function runLanes(
  first: Step,
  lanes: readonly (readonly Step[])[]
): Promise<readonly Finished[]> {
  const ready = await runStep(first);
  const done = await Promise.all(lanes.map((steps) => runLane(steps)));
  return [ready, ...done.flat()];
}

async function runLane(steps: readonly Step[]): Promise<readonly Finished[]> {
  const finished: Finished[] = [];
  for (const step of steps) {
    const failed = finished.filter(({ counts }) => counts.failed > 0).map(({ name }) => name);
    const missing = (step.needs ?? []).filter((name) => failed.includes(name));
    finished.push(missing.length > 0 ? notRun(step, missing) : await runStep(step));
  }
  return finished;
}

function notRun({ name }: Step, missing: readonly string[]): Finished {
  console.error(`\n━━ ${name} ━━\nnot run, because ${missing.join(' and ')} failed; counted as 1 failed`);
  return { name, counts: { ...NOTHING, failed: 1 }, seconds: 0, failed: [] };
}

/** What each step counted and how long it took, as lines of text. */
export function formatTable(finished: readonly Finished[]): string {
  const row = (name: string, cells: readonly string[]): string =>
    name.padEnd(10) + cells.map((cell) => cell.padStart(9)).join('');
  const rows = finished.map(({ name, counts: { passed, failed, skipped, flaky }, seconds }) =>
    row(name, [...[passed, failed, skipped, flaky].map(String), seconds.toFixed(1)])
  );
  return [row('step', ['passed', 'failed', 'skipped', 'flaky', 'seconds']), ...rows].join('\n');
}

/** Each failed test on a line with its step, a step without names by its own; null where nothing failed. */
export function formatFailed(finished: readonly Finished[]): string | null {
  const lines = finished
    .filter(({ counts }) => counts.failed > 0)
    .flatMap(({ name, failed }) => (failed.length > 0 ? failed.map((each) => `${name}: ${each}`) : [name]));
  return lines.length > 0 ? `failed:\n${lines.map((line) => `  ${line}`).join('\n')}` : null;
}
