import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../src/cli/serve';
import { isMapFile, mapLibraryFiles } from '../bench/map-library';
import { apart, areasOfLive, areasOfSvg, labelsOf } from './support/measure';
import { bestShift, pictureOf } from './support/pixels';
import { DESK, mapOf, openStory, PHONE, saveData, STORY, touch, wake } from './support/story';
import { expect, test } from './support/test';

const TOLERANCE_PX = 1.5;

/** A choropleth, the ground, parts, a ghost, a diagram, circles: each on one of the two devices, which frame them alike. */
const STEPS = {
  'a desk': { device: DESK, ids: ['growth', 'ground', 'liangzhu', 'who'] },
  'a phone': { device: PHONE, ids: ['formula', 'corridor', 'degrees', 'revenue'] }
};

for (const [name, { device, ids }] of Object.entries(STEPS)) {
  test.describe(`on ${name}, the live map takes over without a jump`, () => {
    test.use({ ...device, map: device === DESK ? 'painted' : 'live' });

    // A page a step, but the browser keeps what it has fetched and compiled.
    test(`at #${ids.join(', #')}`, async ({ page }) => {
      for (const id of ids) await expectNoJump(page, id, device === DESK);
    });
  });
}

/** Areas and labels by their measures; where asked, the pixels of both maps too. */
async function expectNoJump(page: Page, id: string, comparesPixels: boolean): Promise<void> {
  await openStory(page, id);
  await expect(mapOf(page), id).toHaveAttribute('data-renderer', 'svg');
  const [areas, labels] = [await areasOfSvg(page), await labelsOf(page)];
  const svg = comparesPixels ? await pictureOf(page) : null;

  await wake(page);
  await expect(mapOf(page), id).toHaveAttribute('data-renderer', 'maplibre');
  await expect(mapOf(page)).toHaveAttribute('data-step', id);

  expect(Object.keys(areas).length, id).toBeGreaterThan(10);
  const live = await areasOfLive(page, Object.keys(areas));
  expect(apart(areas, live, TOLERANCE_PX), `areas at #${id}`).toEqual([]);
  expect(apart(labels, await labelsOf(page), TOLERANCE_PX), `labels at #${id}`).toEqual([]);
  if (!svg) return;
  await expect(page.locator('[data-map] .svg')).toBeHidden();
  expect(await bestShift(page, svg, await pictureOf(page)), `pixels at #${id}`).toEqual({ x: 0, y: 0 });
}

test.describe('before a reader touches the page', () => {
  // A server of the test's own counts what it sends.
  test.use({ ...DESK, allowedOrigins: /^http:\/\/localhost:/ });

  const library = mapLibraryFiles('build');
  const isOfLiveMap = (path: string): boolean => isMapFile(path, library);
  const askedBy = (page: Page): string[] => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    return asked;
  };

  for (const hash of ['', '#who']) {
    test(`the live map is fetched after the page, and sleeps, at ${hash || 'the top'}`, async ({ page }) => {
      const asked = askedBy(page);
      const sent: string[] = [];
      const served = await serve({ folder: 'build', onAnswer: ({ path }) => sent.push(path) });
      await page.goto(served.url + STORY + hash);
      await expect.poll(() => asked.filter(isOfLiveMap).length).toBeGreaterThan(2);
      const first = asked.findIndex(isOfLiveMap);
      expect(asked.slice(0, first).filter((path) => path.endsWith('.js')).length).toBeGreaterThan(4);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
      await touch(page);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      const [shapes] = asked.filter((path) => path.endsWith('/geo/2021/districts.json'));
      expect(asked.filter((path) => path === shapes)).toHaveLength(1);
      // The worker asks again for its own part and for what it shares with the page: the browser has both.
      const parts = sent.map((path) => basename(path)).filter((name) => library.has(name));
      expect(parts.toSorted()).toEqual([...library].toSorted());
      await served.close();
    });
  }

  for (const [name, device] of Object.entries({ 'a desk': DESK, 'a phone': PHONE }))
    test.describe(`on ${name}`, () => {
      test.use(device);
      test('nothing of it is fetched for a reader who saves data', ({ page }) => expectSaved(page));
    });

  async function expectSaved(page: Page): Promise<void> {
    const asked = askedBy(page);
    await saveData(page);
    await page.goto(`${STORY}#who`, { waitUntil: 'networkidle' });
    expect(asked.filter(isOfLiveMap)).toEqual([]);
    await touch(page);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  }
});
