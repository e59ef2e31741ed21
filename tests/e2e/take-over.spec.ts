import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import { apart, areasOfLive, areasOfSvg, labelsOf } from './support/measure';
import { bestShift, pictureOf } from './support/pixels';
import { DESK, mapOf, openStory, PHONE, STORY, touch, wake } from './support/story';
import { expect, test } from './support/test';

const TOLERANCE_PX = 1.5;

/** A plain map, a choropleth, parts, a diagram, a ghost: each on one of the two devices, which frame them alike. */
const DEVICES = { 'a desk': { device: DESK, first: 0 }, 'a phone': { device: PHONE, first: 1 } };

for (const [name, { device, first }] of Object.entries(DEVICES)) {
  test.describe(`on ${name}, the live map takes over without a jump`, () => {
    test.use(device);

    // A page a step, but the browser keeps what it has fetched and compiled.
    const ids = STEP_IDS.filter((_id, i) => i % 4 === first);

    test(`at #${ids.join(', #')}`, async ({ page }) => {
      for (const id of ids) await expectNoJump(page, id);
    });
  });
}

async function expectNoJump(page: Page, id: string): Promise<void> {
  await openStory(page, id);
  await expect(mapOf(page), id).toHaveAttribute('data-renderer', 'svg');
  const [areas, labels] = [await areasOfSvg(page), await labelsOf(page)];

  await wake(page);
  await expect(mapOf(page), id).toHaveAttribute('data-renderer', 'maplibre');
  await expect(mapOf(page)).toHaveAttribute('data-step', id);

  expect(Object.keys(areas).length, id).toBeGreaterThan(10);
  const live = await areasOfLive(page, Object.keys(areas));
  expect(apart(areas, live, TOLERANCE_PX), `areas at #${id}`).toEqual([]);
  expect(apart(labels, await labelsOf(page), TOLERANCE_PX), `labels at #${id}`).toEqual([]);
}

test.describe('the pixels of both maps lie on each other', () => {
  test.use(DESK);

  for (const id of ['where', 'census', 'liangzhu', 'contrast']) {
    test(`at #${id}`, async ({ page }) => {
      await openStory(page, id);
      const svg = await pictureOf(page);
      await wake(page);
      await expect(page.locator('[data-map] .svg')).toBeHidden();
      expect(await bestShift(page, svg, await pictureOf(page))).toEqual({ x: 0, y: 0 });
    });
  }
});

test.describe('before a reader touches the page', () => {
  test.use(DESK);

  for (const hash of ['', '#contrast']) {
    test(`nothing of the live map is fetched at ${hash || 'the top'}`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(STORY + hash, { waitUntil: 'networkidle' });
      await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
      expect(asked.filter(isOfLiveMap)).toEqual([]);
      await touch(page);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      expect(asked.filter(isOfLiveMap).length).toBeGreaterThan(5);
    });
  }

  const isOfLiveMap = (path: string): boolean => /\/geo\/|overlays\.json|maplibre/.test(path);
});
