import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { countExit } from './counts';
import { formatFailed, formatTable, runLanes } from './lanes';
import type { Step } from './run-step';

const step = (name: string, code: string, more: Partial<Step> = {}): Step => ({
  name,
  commands: [['-e', code]],
  count: countExit,
  ...more
});

describe('two lanes of steps', () => {
  test('wait for what both need, and then do not wait for each other', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const flag = join(mkdtempSync(join(tmpdir(), 'lanes-')), 'flag');
    const read = `require('node:fs').existsSync(${JSON.stringify(flag)})`;
    const waits = step('waits', `setInterval(() => ${read} && process.exit(0), 20)`);
    const lets = step('b', `require('node:fs').writeFileSync(${JSON.stringify(flag)}, '')`);
    await runLanes(step('first', ''), [[waits], [step('a', ''), lets]]);
    const heads = log.mock.calls.map(([line]) => String(line).trim().split('\n')[0]);
    log.mockRestore();
    // `waits` ends only once `b` of the other lane has run: one lane after the other would never end.
    expect(heads[0]).toBe('·· first begins');
    expect(heads).toEqual(expect.arrayContaining(['━━ b ━━', '━━ waits ━━']));
  });

  test('a step whose need failed is not run, and fails; the other lane goes on', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const finished = await runLanes(step('first', ''), [
      [step('build', 'process.exit(1)'), step('browser', '', { needs: ['build'] })],
      [step('lint', '')]
    ]);
    const said = log.mock.calls.flat().join('\n');
    error.mockRestore();
    log.mockRestore();
    expect(finished.map(({ name, counts }) => [name, counts.passed, counts.failed])).toEqual([
      ['first', 1, 0],
      ['build', 0, 1],
      ['browser', 0, 1],
      ['lint', 1, 0]
    ]);
    expect(said).not.toContain('browser begins');
    expect(formatFailed(finished)).toBe('failed:\n  build\n  browser');
    expect(formatTable(finished)).toMatch(/^browser +0 +1 +0 +0 +0\.0$/m);
  });

  test('a step with a report names what failed, all with nothing failed nothing', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const failedNames = () => ['a.test.ts › adds'];
    const [failing, passing] = await runLanes(step('unit', 'process.exit(1)', { failedNames }), [
      [step('lint', '')]
    ]);
    log.mockRestore();
    expect(formatFailed([failing!, passing!])).toBe('failed:\n  unit: a.test.ts › adds');
    expect(formatFailed([passing!])).toBeNull();
  });

  test('what a step says comes in one piece', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    await runLanes(step('first', 'console.log("one"); console.error("two")'), []);
    const said = log.mock.calls.flat().find((line) => String(line).includes('━━ first ━━'));
    log.mockRestore();
    expect(said).toMatch(/one\n[^]*two\n|two\n[^]*one\n/);
  });
});
