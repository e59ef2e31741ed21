import { findChromium } from '../src/cli/chromium';
import { COMMANDS } from '../src/cli/commands';
import {
  add,
  countExit,
  countChecks,
  countPlaywright,
  countVitest,
  formatCounts,
  NOTHING
} from './runner/counts';
import { runStep, type Finished, type Step } from './runner/run-step';

/** Everything that must hold before a change lands, cheapest first. */
const STEPS: readonly Step[] = [
  { name: 'types', commands: [[...COMMANDS.svelteKit, 'sync'], [...COMMANDS.svelteCheck]], count: countExit },
  { name: 'lint', commands: [[...COMMANDS.eslint, '.']], count: countExit },
  { name: 'format', commands: [[...COMMANDS.prettier, '--check', '.']], count: countExit },
  { name: 'content', commands: [[...COMMANDS.tsx, 'src/cli/content-check.ts']], count: countExit },
  { name: 'geo', commands: [[...COMMANDS.tsx, 'geo/check.ts']], count: countChecks },
  {
    name: 'unit',
    commands: [
      [
        ...COMMANDS.vitest,
        'run',
        '--reporter=default',
        '--reporter=json',
        '--outputFile.json=test-results/unit.json'
      ]
    ],
    report: 'test-results/unit.json',
    count: countVitest
  },
  {
    name: 'build',
    commands: [
      [...COMMANDS.vite, 'build'],
      [...COMMANDS.tsx, 'src/cli/pack.ts', 'yuhang']
    ],
    count: countExit
  },
  {
    name: 'tiny',
    commands: [[...COMMANDS.tsx, 'tests/runner/build-tiny-sites.ts']],
    count: countChecks
  },
  {
    name: 'browser',
    needs: 'build',
    prepare: () => (process.env['CHROME_PATH'] = findChromium()),
    commands: [[...COMMANDS.playwright, 'test']],
    report: 'test-results/browser.json',
    count: countPlaywright
  }
];

async function runAll(): Promise<readonly Finished[]> {
  const finished: Finished[] = [];
  for (const step of STEPS) {
    const isMissing = finished.some(({ name, counts }) => name === step.needs && counts.failed > 0);
    finished.push(isMissing ? notRun(step) : await runStep(step));
  }
  return finished;
}

function notRun({ name, needs }: Step): Finished {
  console.error(`\n━━ ${name} ━━\nnot run, because ${needs} failed; counted as 1 failed`);
  return { name, counts: { ...NOTHING, failed: 1 }, seconds: 0 };
}

function formatTable(finished: readonly Finished[]): string {
  const head = `${'step'.padEnd(10)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'skipped'.padStart(9)}${'seconds'.padStart(9)}`;
  const rows = finished.map(({ name, counts: { passed, failed, skipped }, seconds }) => {
    const numbers = `${String(passed).padStart(8)}${String(failed).padStart(8)}${String(skipped).padStart(9)}`;
    return `${name.padEnd(10)}${numbers}${seconds.toFixed(1).padStart(9)}`;
  });
  return [head, ...rows].join('\n');
}

const finished = await runAll();
const total = finished.map(({ counts }) => counts).reduce(add, NOTHING);
console.log(`\n${formatTable(finished)}\n`);
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;
