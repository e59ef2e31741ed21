import { findChromium } from '../src/cli/chromium';
import { COMMANDS } from '../src/cli/commands';
import {
  add,
  countExit,
  countChecks,
  countPlaywright,
  countVitest,
  formatCounts,
  formatFlaky,
  NOTHING
} from './runner/counts';
import { failedInPlaywright, failedInVitest } from './runner/failed-names';
import { formatFailed, formatTable, runLanes } from './runner/lanes';
import type { Step } from './runner/run-step';

/** What types, rules and tests all read: the catalogue's functions and Kit's types. */
const PREPARE: Step = {
  name: 'prepare',
  commands: [
    [...COMMANDS.tsx, 'src/cli/compile-messages.ts'],
    [...COMMANDS.svelteKit, 'sync']
  ],
  count: countExit
};

/** What can be told without running the site, cheapest first. */
const READING: readonly Step[] = [
  { name: 'content', commands: [[...COMMANDS.tsx, 'src/cli/content-check.ts']], count: countExit },
  { name: 'types', commands: [[...COMMANDS.svelteCheck]], count: countExit },
  { name: 'lint', commands: [[...COMMANDS.eslint, '.']], count: countExit },
  { name: 'format', commands: [[...COMMANDS.prettier, '--check', '.']], count: countExit },
  { name: 'unused', commands: [[...COMMANDS.knip]], count: countExit },
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
    count: countVitest,
    failedNames: failedInVitest
  }
];

/** The sites as they are published, and what a browser makes of them. */
const RUNNING: readonly Step[] = [
  {
    name: 'build',
    commands: [
      [...COMMANDS.tsx, 'src/cli/build.ts'],
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
    needs: ['build', 'tiny'],
    prepare: () => (process.env['CHROME_PATH'] = findChromium()),
    commands: [[...COMMANDS.playwright, 'test']],
    report: 'test-results/browser.json',
    count: countPlaywright,
    failedNames: failedInPlaywright
  }
];

// Compressing two editions takes a minute that no test has a use for.
process.env['ATLAS_TEST'] = '1';

const finished = await runLanes(PREPARE, [READING, RUNNING]);
const total = finished.map(({ counts }) => counts).reduce(add, NOTHING);
console.log(`\n${formatTable(finished)}\n`);
const failed = formatFailed(finished);
if (failed) console.log(failed);
const flaky = formatFlaky(total);
if (flaky) console.log(flaky);
console.log(formatCounts(total));
process.exitCode = total.failed > 0 ? 1 : 0;
