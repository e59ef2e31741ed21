import { describe, expect, test } from 'vitest';
import {
  add,
  countExit,
  countChecks,
  countPlaywright,
  countVitest,
  formatCounts,
  formatFlaky,
  NOTHING
} from './counts';

const vitest = (more: object) =>
  JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [],
    ...more
  });
const playwright = (stats: object, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe('a runner that left no report', () => {
  test.each([undefined, '', '{"stats":', 'null', '{}'])('counts as one failed, not as none: %s', (report) => {
    for (const count of [countVitest, countPlaywright])
      expect(count({ code: 0, output: '', report })).toEqual({ ...NOTHING, failed: 1 });
  });
});

describe('a command', () => {
  test('passes or fails by its exit code; a killed one has none and fails', () => {
    expect(countExit({ code: 0, output: '' }).passed).toBe(1);
    expect(countExit({ code: 2, output: '' }).failed).toBe(1);
    expect(countExit({ code: null, output: '' }).failed).toBe(1);
  });
});

describe('checks', () => {
  test('count by the last line of its form, whoever made them', () => {
    const output = 'geo: 1 checks passed, 1 failed\nagain\ngeo: 40 checks passed, 2 failed\n';
    expect(countChecks({ code: 1, output })).toEqual({ ...NOTHING, passed: 40, failed: 2 });
    const others = `${output}tiny sites: 8 checks passed, 0 failed\n`;
    expect(countChecks({ code: 0, output: others })).toEqual({ ...NOTHING, passed: 8 });
  });

  test('fall back to the exit code', () => {
    expect(countChecks({ code: 1, output: 'Error: no such file' }).failed).toBe(1);
  });

  test('fail where the line says all is well and the exit code does not', () => {
    expect(countChecks({ code: 1, output: 'geo: 40 checks passed, 0 failed' }).failed).toBe(1);
  });
});

describe('vitest', () => {
  test('a file that does not load counts as one failed', () => {
    const report = vitest({ testResults: [{ status: 'failed', assertionResults: [] }] });
    expect(countVitest({ code: 1, output: '', report })).toEqual({
      ...NOTHING,
      passed: 5,
      failed: 1,
      skipped: 1
    });
  });

  test('an error outside of tests shows only in the exit code, and fails', () => {
    expect(countVitest({ code: 1, output: '', report: vitest({}) }).failed).toBe(1);
  });

  test('running nothing fails', () => {
    expect(countVitest({ code: 0, output: '', report: vitest({ numPassedTests: 0 }) }).failed).toBe(1);
  });
});

describe('playwright', () => {
  test('a test that passes on its second try has passed, and is flaky', () => {
    const report = playwright({ flaky: 1, unexpected: 1, skipped: 2 });
    expect(countPlaywright({ code: 1, output: '', report })).toEqual({
      passed: 6,
      failed: 1,
      skipped: 2,
      flaky: 1
    });
  });

  test('errors outside of tests count', () => {
    const report = playwright({ expected: 0 }, [{ message: 'no server' }]);
    expect(countPlaywright({ code: 1, output: '', report }).failed).toBe(1);
  });
});

describe('the closing line', () => {
  test('names skipped tests only where there are any', () => {
    expect(formatCounts({ ...NOTHING, passed: 3 })).toBe('3 passed, 0 failed');
    expect(
      formatCounts(add({ ...NOTHING, passed: 1 }, { ...NOTHING, passed: 2, failed: 1, skipped: 2 }))
    ).toBe('3 passed, 1 failed, 2 skipped');
  });

  test('says beside it what passed on a second try only', () => {
    expect(formatFlaky({ ...NOTHING, passed: 9 })).toBeNull();
    expect(formatFlaky({ ...NOTHING, passed: 9, flaky: 2 })).toBe('flaky: 2 passed on the second try only');
  });
});
