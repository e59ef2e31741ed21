import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { MAP, openFresh, withBrowser } from './browser';
import { buildMapPage, DRAWN } from './map-page';
import { openPlace, type Place } from './place';
import { toRow, type Row } from './table';

const RUNS = 7;
const LIMIT_MS = 60_000;

/** A middle phone on a middling line: 1.6 Mbit/s, 150 ms a request, a processor four times slower than this one. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const SLOWER = 4;

/** Notes in the page when it was first painted, and when its map took over. */
const WATCH = `
  new PerformanceObserver((paints) => {
    const [paint] = paints.getEntriesByName('first-contentful-paint');
    if (paint) window.paintedMs ??= paint.startTime;
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(() => {
    if (document.querySelector('${MAP}[data-state=ready]')) window.${DRAWN} ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-state'] });
`;

/** The live map on a slow phone, beside the least page that draws the same divisions: in turn, from the page's start. */
export async function benchSlowPhone({ folder, storyUrl }: Place, times = RUNS): Promise<Row[]> {
  const yardstick = await buildMapPage(join(folder, 'data/boundaries/2021.geojson'));
  const bare = await openPlace(yardstick.folder, '');
  const site = new URL('../../', storyUrl).href;
  const pages = {
    'story, scrolled at first paint': { url: storyUrl, isScrolled: true },
    // Open, without a move: the map is what one came for.
    explorer: { url: `${site}explore/`, isScrolled: false },
    wall: { url: `${storyUrl}present/`, isScrolled: false }
  };
  const runs: Record<string, number[]> = {};
  const note = (what: string, ms: number): unknown => (runs[what] ??= []).push(ms);
  try {
    for (let run = 0; run < times; run += 1) {
      note('', await drawnMs(bare.storyUrl, false));
      for (const [name, { url, isScrolled }] of Object.entries(pages))
        note(name, await drawnMs(url, isScrolled));
    }
  } finally {
    await bare.close();
    yardstick.remove();
  }
  const base = runs['']!;
  const waits = Object.keys(pages).map((name) =>
    toRow(`slow phone: ${name} → live map`, runs[name]!, { unit: 'ms' })
  );
  const ratios = Object.keys(pages).map((name) =>
    toRow(`slow phone: ${name}, times the least map page`, ratio(runs[name]!, base), {
      unit: '×',
      digits: 2,
      max: name === 'explorer' ? 1.5 : 1.3
    })
  );
  return [toRow('slow phone: the least page that draws a map', base, { unit: 'ms' }), ...waits, ...ratios];
}

const ratio = (runs: readonly number[], base: readonly number[]): number[] =>
  runs.map((ms, i) => ms / base[i]!);

const drawnMs = (url: string, isScrolled: boolean): Promise<number> =>
  withBrowser(async (browser) => {
    const page = await openFresh(browser, WATCH);
    await slowDown(page);
    await page.goto(url, { waitUntil: 'commit' });
    if (isScrolled) await scrollAtFirstPaint(page);
    const drawn = await page.waitForFunction((name) => Reflect.get(window, name) as number, DRAWN, {
      timeout: LIMIT_MS
    });
    return drawn.jsonValue();
  });

async function scrollAtFirstPaint(page: Page): Promise<void> {
  await page.waitForFunction(() => 'paintedMs' in window, undefined, { timeout: LIMIT_MS, polling: 'raf' });
  await page.mouse.wheel(0, 200);
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}
