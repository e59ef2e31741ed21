import type { Browser, CDPSession, Page } from '@playwright/test';
import { withBrowser } from './browser';
import { heapBytes } from './memory';
import type { Place } from './place';
import { processesKb } from './processes';
import { toRow, type Row } from './table';

/** What a screen that nobody attends holds at one moment, always on the first scene of a round. */
export interface FoyerSample {
  readonly minute: number;
  readonly heapKb: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly pageKb: number;
  readonly gpuKb: number;
  readonly contexts: number;
  readonly textures: number;
}

const MINUTE_MS = 60_000;
/** A screen on a wall. */
const SCREEN = { viewport: { width: 1920, height: 1080 }, locale: 'zh-CN', serviceWorkers: 'block' } as const;
/** A day of ten hours may cost the page 6 MB, and its processes 60: below that a screen runs for weeks. */
const HEAP_KB_PER_MINUTE = 10;
const PROCESS_KB_PER_MINUTE = 100;

/** Counts graphics contexts and textures that are alive, whoever makes them, workers' aside. */
const COUNT_GRAPHICS = `
  window.graphicsAlive = { contexts: 0, textures: 0 };
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
    const context = getContext.call(this, kind, ...rest);
    if (context && /^webgl/.test(kind)) window.graphicsAlive.contexts += 1;
    return context;
  };
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext])
    for (const [name, change] of [['createTexture', 1], ['deleteTexture', -1]]) {
      const call = prototype[name];
      prototype[name] = function (...given) {
        window.graphicsAlive.textures += change;
        return call.apply(this, given);
      };
    }
`;

/** The foyer's screen, left alone for so many minutes. */
export async function benchFoyer(place: Place, minutes: number): Promise<Row[]> {
  const samples = await withBrowser((browser) => watchFoyer(browser, place, minutes));
  return toFoyerRows(samples);
}

async function watchFoyer(browser: Browser, { storyUrl }: Place, minutes: number): Promise<FoyerSample[]> {
  const page = await (await browser.newContext(SCREEN)).newPage();
  await page.addInitScript(COUNT_GRAPHICS);
  await page.goto(new URL('/reel/foyer/', storyUrl).href);
  const sessions = [await page.context().newCDPSession(page), await browser.newBrowserCDPSession()] as const;
  await page.waitForSelector('[data-shot="1"]', { timeout: 2 * MINUTE_MS, state: 'attached' });
  const start = performance.now();
  const samples: FoyerSample[] = [];
  for (let minute = 0; minute <= minutes; minute = (performance.now() - start) / MINUTE_MS) {
    await page.waitForSelector('[data-shot="0"]', { timeout: 10 * MINUTE_MS, state: 'attached' });
    const sample = await takeSample(page, sessions, (performance.now() - start) / MINUTE_MS);
    console.error(JSON.stringify(sample));
    samples.push(sample);
    // Past the scene that was just looked at: each sample is of another round.
    await page.waitForSelector('[data-shot="1"]', { timeout: 10 * MINUTE_MS, state: 'attached' });
  }
  return samples;
}

async function takeSample(
  page: Page,
  [session, all]: readonly [CDPSession, CDPSession],
  minute: number
): Promise<FoyerSample> {
  const usedSize = await heapBytes(session);
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const graphics = (await page.evaluate('window.graphicsAlive')) as { contexts: number; textures: number };
  const memory = await processesKb(all);
  return {
    minute: Number(minute.toFixed(2)),
    heapKb: Math.round(usedSize / 1000),
    nodes,
    listeners: jsEventListeners,
    pageKb: memory('renderer'),
    gpuKb: memory('GPU'),
    ...graphics
  };
}

/** Median of the slopes between all pairs (Theil and Sen): one odd sample moves it little. Per minute. */
export function slopeOf(samples: readonly FoyerSample[], key: keyof FoyerSample): number {
  const slopes = samples.flatMap((a, i) =>
    samples.slice(i + 1).map((b) => (b[key] - a[key]) / (b.minute - a.minute))
  );
  const sorted = slopes.toSorted((a, b) => a - b);
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)];
  return ((sorted[low] ?? NaN) + (sorted[high] ?? NaN)) / 2;
}

/** What the first rounds fill once, caches and compiled code, is no leak: the first fifth is not judged. */
export function toFoyerRows(samples: readonly FoyerSample[]): Row[] {
  const judged = samples.slice(Math.floor(samples.length / 5));
  const [first, last] = [judged[0], judged.at(-1)];
  if (!first || !last || judged.length < 2) throw new Error('too short for two rounds: give it more minutes');
  const over = `foyer, minute ${first.minute.toFixed(0)} to ${last.minute.toFixed(0)}`;
  const slope = (what: string, key: keyof FoyerSample, max: number): Row =>
    toRow(`${over}: ${what}, growth a minute`, slopeOf(judged, key), { max, unit: 'kB', digits: 1 });
  const kept = (what: string, key: keyof FoyerSample): Row =>
    toRow(`${over}: ${what} at the end (first: ${first[key]})`, last[key], { max: first[key] });
  return [
    slope(`JS heap (${(last.heapKb / 1000).toFixed(1)} MB)`, 'heapKb', HEAP_KB_PER_MINUTE),
    slope(`page's process (${(last.pageKb / 1000).toFixed(0)} MB)`, 'pageKb', PROCESS_KB_PER_MINUTE),
    slope(`graphics process (${(last.gpuKb / 1000).toFixed(0)} MB)`, 'gpuKb', PROCESS_KB_PER_MINUTE),
    kept('DOM nodes', 'nodes'),
    kept('listeners', 'listeners'),
    kept('graphics contexts', 'contexts'),
    kept('textures', 'textures')
  ];
}
