/** Turning what a test runner left behind into numbers. A runner that died without a report is a failure, never nothing. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the passed: on a second try only. */
  readonly flaky: number;
}

/** What a finished command tells: exit code (null: killed), the end of its output, its report file if it wrote one. */
export interface Outcome {
  readonly code: number | null;
  readonly output: string;
  readonly report?: string | undefined;
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, flaky: 0 };
const ONE_PASSED: Counts = { ...NOTHING, passed: 1 };
const ONE_FAILED: Counts = { ...NOTHING, failed: 1 };

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    flaky: a.flaky + b.flaky
  };
}

/** What passed on a second try only; null where nothing did. */
export function formatFlaky({ flaky }: Counts): string | null {
  return flaky > 0 ? `flaky: ${flaky} passed on the second try only` : null;
}

/** The closing line that outside tools read; alone on its line. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export const countExit = ({ code }: Outcome): Counts => (code === 0 ? ONE_PASSED : ONE_FAILED);

/** Counts of the last `geo: N checks passed, M failed`, whoever checked; without such a line the exit code is all there is. */
export function countChecks(outcome: Outcome): Counts {
  const last = [...outcome.output.matchAll(/^[\w ]+: (\d+) checks passed, (\d+) failed$/gm)].at(-1);
  if (!last) return countExit(outcome);
  return settle({ ...NOTHING, passed: Number(last[1]), failed: Number(last[2]) }, outcome);
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that fails while it loads has no tests to count, so it counts as one that failed. */
export function countVitest(outcome: Outcome): Counts {
  const report = parseReport<VitestReport>(outcome.report, 'testResults');
  if (!report) return ONE_FAILED;
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.length
  );
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
    flaky: 0
  };
  return settle(counts, outcome);
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

/**
 * A test that passes on its second try has passed (machines are shared, and WebGL is drawn by software), and is counted as
 * flaky as well; errors outside of tests, such as a server that does not start, fail.
 */
export function countPlaywright(outcome: Outcome): Counts {
  const report = parseReport<PlaywrightReport>(outcome.report, 'stats');
  if (!report) return ONE_FAILED;
  const { expected, unexpected, flaky, skipped } = report.stats;
  const failed = unexpected + report.errors.length;
  return settle({ passed: expected + flaky, failed, skipped, flaky }, outcome);
}

function parseReport<Report>(text: string | undefined, key: keyof Report & string): Report | undefined {
  try {
    const parsed = JSON.parse(text ?? 'null') as Report | null;
    return parsed?.[key] ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** A runner that says "failed" by its exit code is believed, and so is one that ran nothing. */
function settle(counts: Counts, { code }: Outcome): Counts {
  const isSilent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return isSilent ? add(counts, ONE_FAILED) : counts;
}
