import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../../src/cli/build-site';
import { benchFoyer } from './foyer';
import { benchFirstPaint, benchOtherStories } from './first-paint';
import { benchGrowth } from './growth/growth';
import { benchLoad } from './load/load';
import { benchLongScripts } from './long-scripts';
import { benchMemory } from './memory';
import { benchOffline } from './offline';
import { openPlace, type Place } from './place';
import { benchRecolour } from './recolour';
import { benchSizes } from './sizes';
import { benchSlowPhone } from './slow-phone';
import { putBetweenMarkers, toMarkdown, type Row } from './table';
import { benchTakeOver } from './take-over';

const { values: options } = parseArgs({
  options: {
    story: { type: 'string', default: 'yuhang' },
    folder: { type: 'string', default: 'build' },
    /** One measurement by its name, for work on what it measures. */
    only: { type: 'string' },
    /** How long the foyer's screen is watched; an exhibition's question is an hour, 60. */
    minutes: { type: 'string', default: '5' },
    'no-build': { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
});

/** In this order: what is measured last may be slow without delaying the rest. */
const MEASUREMENTS: Readonly<Record<string, (place: Place) => Row[] | Promise<Row[]>>> = {
  sizes: ({ folder }) => benchSizes(folder),
  offline: ({ folder }) => benchOffline(folder),
  'first paint': benchFirstPaint,
  'take-over': benchTakeOver,
  'slow phone': (place) => benchSlowPhone(place),
  explorer: benchRecolour,
  'long scripts': benchLongScripts,
  memory: benchMemory,
  load: benchLoad,
  'other stories': benchOtherStories,
  foyer: (place) => benchFoyer(place, Number(options.minutes))
};

/** What as many areas cost is a table of its own. */
const GROWTH = 'growth';

/** One measurement that fails leaves its reason in the table and does not cost the others. */
async function runAll(place: Place): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(MEASUREMENTS)) {
    if (options.only && options.only !== name) continue;
    console.error(`measuring: ${name}`);
    try {
      rows.push(...(await measure(place)));
    } catch (error) {
      const reason = String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
      rows.push({ what: name, budget: '–', measured: `**not measured: ${reason.replaceAll('|', '/')}**` });
    }
  }
  return rows;
}

/** Lighthouse multiplies the processor time that it sees by four: beside other work every time is too long. */
function warnIfBusy(): void {
  const load = loadavg()[0] ?? 0;
  if (load > cpus().length / 2)
    console.error(`other work is running (load ${load.toFixed(1)}): times will be too long`);
}

function writeReadme(table: string, name: string): void {
  const date = new Date().toISOString().slice(0, 10);
  const block = `Measured ${date} by \`npm run bench\` on ${cpus().length} cores, WebGL by software.\n\n${table}`;
  const readme = existsSync('README.md')
    ? putBetweenMarkers(readFileSync('README.md', 'utf8'), block, name)
    : undefined;
  if (readme === undefined)
    console.error(`README.md has no <!-- ${name}:start --> and <!-- ${name}:end -->; not written`);
  else writeFileSync('README.md', readme);
}

const names = [...Object.keys(MEASUREMENTS), GROWTH];
if (options.only && !names.includes(options.only)) {
  console.error(`--only ${options.only}: there are ${names.join(', ')}`);
  process.exit(1);
}
if (!(Number(options.minutes) > 0)) {
  console.error(`--minutes ${options.minutes}: how many minutes the foyer is watched, as a number`);
  process.exit(1);
}

async function tellGrowth(): Promise<void> {
  console.error(`measuring: ${GROWTH}`);
  const table = await benchGrowth();
  console.log(table);
  if (options.write) writeReadme(table, GROWTH);
}

// Its page is built from the map's own modules: no built site is needed.
if (options.only === GROWTH) {
  warnIfBusy();
  await tellGrowth();
  process.exit(0);
}
// Before the build, which is work too.
warnIfBusy();
if (!options['no-build'] && !(await buildSite())) process.exit(1);
const storyPath = `stories/${options.story}/`;
if (!existsSync(join(options.folder, storyPath, 'index.html'))) {
  console.error(
    `${options.folder}/${storyPath} is not there: build the site first, or name a story with --story`
  );
  process.exit(1);
}
const place = await openPlace(options.folder, storyPath);
const table = toMarkdown(await runAll(place));
await place.close();
console.log(table);
if (options.write) writeReadme(table, 'bench');
if (!options.only) await tellGrowth();
