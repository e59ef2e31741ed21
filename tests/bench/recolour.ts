import type { Page } from '@playwright/test';
import type { AreaCode } from '../../src/lib/domain/ids';
import type { LiveStage } from '../../src/lib/map/stage/live-stage.svelte';
import { MAP, withBrowser } from './browser';
import type { Place } from './place';
import { median, toRow, type Row } from './table';

/** All counties of a country. */
const MANY = 2850;
const RUNS = 9;

/** `/explore/`: from a choice of the reader to the new colours, with the city's divisions and with a country's. */
export const benchRecolour = (place: Place): Promise<Row[]> =>
  withBrowser(async (browser) => {
    const few = await openExplore(await browser.newPage({ viewport: { width: 1440, height: 900 } }), place);
    const choice = await chooseByHand(few);
    const codes = await codesOf(few);
    const own = await repaint(few, codes);
    await few.close();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const invented = Array.from({ length: MANY - codes.length }, (_, i) => `c${i}`);
    const all = [...codes, ...invented];
    await page.route('**/geo/2021/districts.json', (route) => route.fulfill({ json: grid(all) }));
    const many = await openExplore(page, place);
    const country = await repaint(many, all);
    return [
      toRow('explorer: choice → page and 13 divisions in new colours (script)', choice, {
        max: 50,
        unit: 'ms'
      }),
      toRow('explorer: recolour 13 divisions (script)', own.script, { max: 16, unit: 'ms', digits: 1 }),
      toRow('explorer: recolour 13 divisions → drawn (software WebGL)', own.drawn, { unit: 'ms' }),
      toRow(`explorer: recolour ${MANY} polygons (script)`, country.script, {
        max: 120,
        unit: 'ms',
        digits: 1
      }),
      toRow(`explorer: recolour ${MANY} polygons → drawn (software WebGL)`, country.drawn, { unit: 'ms' })
    ];
  });

async function openExplore(page: Page, { storyUrl }: Place): Promise<Page> {
  await page.goto(new URL('/explore/?indicator=gdp&period=2022&boundary=2021', storyUrl).href);
  await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
  await page.mouse.move(700, 400);
  await page.waitForSelector(`${MAP}[data-state=ready]`, { timeout: 60_000, state: 'attached' });
  return page;
}

/** Another class method and back: the same divisions, other colours. Milliseconds of script until the page has changed. */
async function chooseByHand(page: Page): Promise<number[]> {
  await page.getByText('画面和分级').click();
  return page.evaluate(async (runs) => {
    const select = [...document.querySelectorAll('select')].find(({ options }) =>
      [...options].some(({ value }) => value === 'quantile')
    )!;
    const times: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      select.value = run % 2 ? 'quantile' : 'equal';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await Promise.resolve();
      times.push(performance.now() - start);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
    }
    return times;
  }, RUNS);
}

/** What the measurement uses of the page's map (src/lib/map/stage/live-stage.svelte.ts). */
interface BenchStage {
  readonly liveStage: Pick<LiveStage, 'scene' | 'settled' | 'show'>;
}

interface Repaint {
  readonly script: number;
  readonly drawn: number;
}

/** The divisions that the page itself shows. */
const codesOf = (page: Page): Promise<string[]> =>
  page.$$eval('[data-map] a[data-area]', (links) =>
    links.map((link) => link.getAttribute('data-area') ?? '')
  );

/** New colours for every polygon, straight to the live map. */
async function repaint(page: Page, codes: readonly string[]): Promise<Repaint> {
  const runs = await page.evaluate(
    async ([codes, runs]) => {
      const { liveStage } = document.querySelector('[data-map]') as unknown as BenchStage;
      const { picture } = liveStage.scene;
      const ramp = ['#f6e7cc', '#ecc48f', '#d99658', '#b3602f', '#78351b'];
      const times: Repaint[] = [];
      for (let run = 0; run < runs; run += 1) {
        const fills = codes.map((code, i) => ({
          code: code as AreaCode,
          name: code,
          fill: ramp[(i * 7 + run) % 5]!
        }));
        const id = `bench-${run}`;
        const start = performance.now();
        liveStage.show({ id, picture: { ...picture, fills, highlight: [], hatched: [] } }, false);
        const script = performance.now() - start;
        while (liveStage.settled !== id) await new Promise((done) => requestAnimationFrame(done));
        times.push({ script, drawn: performance.now() - start });
      }
      return times;
    },
    [codes, RUNS] as const
  );
  return { script: median(runs.map(({ script }) => script)), drawn: median(runs.map(({ drawn }) => drawn)) };
}

/** A TopoJSON of squares over the city, one a code. */
function grid(codes: readonly string[]): object {
  const columns = Math.ceil(Math.sqrt(codes.length));
  const [dx, dy] = [2.4 / columns, 1.6 / columns];
  const arcs: number[][][] = [];
  const geometries = codes.map((code, i) => {
    const [x, y] = [118.3 + (i % columns) * dx, 29.1 + Math.floor(i / columns) * dy];
    arcs.push([[x, y], [x, y + dy], [x + dx, y + dy], [x + dx, y], [x, y]]); // prettier-ignore
    const properties = { code, name: code, anchor: [x, y], areaKm2: 1 };
    return { type: 'Polygon', properties, arcs: [[i]] };
  });
  return {
    type: 'Topology',
    arcs,
    objects: { districts: { type: 'GeometryCollection', geometries } }
  };
}
