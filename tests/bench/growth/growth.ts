import type { Browser, CDPSession, Page } from '@playwright/test';
import { VERTICES_PER_AREA } from '../../fixtures/wiggly-areas';
import { withBrowser } from '../browser';
import { heapBytes } from '../memory';
import { openPlace } from '../place';
import { processesKb } from '../processes';
import { median } from '../table';
import type { Growth } from './page';
import { buildGrowthSite, type LayerSizes } from './site';

/** A city's divisions, its townships, a country's counties, its townships. */
const COUNTS = [13, 190, 2850, 40_000];
const KINDS = ['svg', 'topojson', 'pmtiles'] as const;
type Kind = (typeof KINDS)[number];
const RUNS = 3;
const RECOLOURS = 5;
const LIMIT_MS = 120_000;
const WINDOW = { viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' } as const;

interface Run {
  readonly loadMs: number;
  /** The median of several in this run. */
  readonly recolourMs: number;
  readonly heapMb: number;
  readonly pageMb: number;
  readonly graphicsMb: number;
  readonly fetchedKb: number;
}

/** What as many areas cost: one table, each cell the median of all runs with every run behind it. */
export async function benchGrowth(counts: readonly number[] = COUNTS, runs = RUNS): Promise<string> {
  const site = await buildGrowthSite(counts);
  const place = await openPlace(site.folder, '');
  const lines: string[] = [];
  try {
    for (const count of counts)
      for (const kind of KINDS) {
        const url = `${place.storyUrl}${count}/`;
        const fetched = (): number =>
          place.answers.reduce((sum, { path, bytes }) => sum + (/areas\./.test(path) ? bytes : 0), 0);
        const measured: (Run | string)[] = [];
        for (let run = 0; run < runs; run += 1) measured.push(await measure(url, kind, fetched));
        lines.push(toLine(count, kind, site.sizes.get(count)!, measured));
        console.error(lines.at(-1));
      }
  } finally {
    await place.close();
    site.remove();
  }
  return [HEADING, ...lines].join('\n');
}

/** In a browser of its own, so that nothing of the run before is in its memory; the reason where it fails. */
const measure = (url: string, kind: Kind, fetched: () => number): Promise<Run | string> =>
  withBrowser(async (browser) => {
    try {
      return await measureIn(browser, url, kind, fetched);
    } catch (error) {
      return String(error instanceof Error ? error.message : error).split('\n')[0]!;
    }
  });

async function measureIn(browser: Browser, url: string, kind: Kind, fetched: () => number): Promise<Run> {
  const page = await (await browser.newContext(WINDOW)).newPage();
  page.setDefaultTimeout(LIMIT_MS);
  const before = fetched();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'growth' in window);
  const loadMs = await inPage(page, `open('${kind}')`);
  const fetchedKb = (fetched() - before) / 1000;
  const times: number[] = [];
  for (let run = 1; run <= RECOLOURS; run += 1) times.push(await inPage(page, `recolour(${run})`));
  const session = await page.context().newCDPSession(page);
  const heapMb = (await heapBytes(session)) / 1e6;
  const memory = await processesKb((await browser.newBrowserCDPSession()) as CDPSession);
  return {
    ...{ loadMs, fetchedKb, heapMb, recolourMs: median(times) },
    pageMb: memory('renderer') / 1000,
    graphicsMb: memory('GPU') / 1000
  };
}

const inPage = (page: Page, call: `${keyof Growth}(${string})`): Promise<number> =>
  page.evaluate(`window.growth.${call}`);

const COLUMNS = [
  ['load, ms', 'loadMs', 0],
  ['recolour, ms', 'recolourMs', 0],
  ['JS heap, MB', 'heapMb', 1],
  ['page, MB', 'pageMb', 0],
  ['graphics, MB', 'graphicsMb', 0],
  ['fetched, kB', 'fetchedKb', 0]
] as const satisfies readonly (readonly [string, keyof Run, number])[];

const NAMES: Readonly<Record<Kind, string>> = {
  svg: 'SVG',
  topojson: 'live, TopoJSON',
  pmtiles: 'live, PMTiles'
};

const HEADING = [
  `| areas (${VERTICES_PER_AREA} vertices each) | drawn | whole file, kB | ${COLUMNS.map(([title]) => title).join(' | ')} |`,
  `| ${Array.from({ length: COLUMNS.length + 3 }, () => '---').join(' | ')} |`
].join('\n');

function toLine(count: number, kind: Kind, sizes: LayerSizes, measured: readonly (Run | string)[]): string {
  const whole = kind === 'pmtiles' ? sizes.pmtiles : sizes.topojson;
  const file = kind === 'svg' ? `${kb(whole)} (GeoJSON ${kb(sizes.geojson)})` : kb(whole);
  return `| ${[count.toLocaleString('en'), NAMES[kind], file, ...cellsOf(measured)].join(' | ')} |`;
}

const kb = (bytes: number): string => (bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 });

function cellsOf(measured: readonly (Run | string)[]): string[] {
  const runs = measured.flatMap((each) => (typeof each === 'string' ? [] : [each]));
  const fault = measured.find((each) => typeof each === 'string');
  if (runs.length === 0) return COLUMNS.map((_column, i) => (i === 0 ? `**${fault ?? '–'}**` : '–'));
  return COLUMNS.map(([, key, digits]) => {
    const all = runs.map((run) => run[key]);
    const values = all.map((each) => each.toFixed(digits));
    const failed = fault ? `; **${measured.length - runs.length} failed: ${fault}**` : '';
    return `${median(all).toFixed(digits)} (${values.join(', ')})${failed}`;
  });
}
