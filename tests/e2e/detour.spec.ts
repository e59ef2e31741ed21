import type { Page } from '@playwright/test';
import type { Camera } from '../../src/lib/map/stage/camera';
import { meet, sidesOf } from './support/measure';
import { mapOf, openStory, settled, STORY, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A step with places, a part, waters, stations and a note. */
const STEP = 'axis';
const WALLS = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 1080, height: 1920 }
];

const namesOn = (page: Page): Promise<string[]> =>
  page.locator('[data-map] [data-label]').evaluateAll((labels) =>
    labels
      .filter((each) => each.checkVisibility())
      // A small map and a wide one may each have a place of their own for a name.
      .map((each) => each.getAttribute('data-label')!.replace(/:narrow$/, ''))
  );
const cameraOf = (page: Page): Promise<Camera> =>
  mapOf(page).evaluate((stage) =>
    (stage as unknown as { liveStage: { live: { camera(): Camera } } }).liveStage.live.camera()
  );
const back = (page: Page) => page.getByRole('button', { name: /^回到第/ });

async function openWall(page: Page): Promise<void> {
  await page.goto(`${STORY}present/#${STEP}`);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await settled(page, STEP);
}

async function dragMap(page: Page, by: readonly [number, number]): Promise<void> {
  const { left, top, right, bottom } = await sidesOf(page.locator('[data-map] .room'));
  const [fromX, fromY] = [left + (right - left) * 0.35, top + (bottom - top) * 0.62];
  await page.mouse.move(fromX, fromY);
  await page.mouse.down();
  await page.mouse.move(fromX + by[0], fromY + by[1], { steps: 8 });
  await page.mouse.up();
  await expect(back(page)).toBeVisible();
}

test('a wall of any size keeps its names on a detour, and its controls cover nothing; a key zooms it once, and the next one brings the step back', async ({
  page
}) => {
  for (const viewport of WALLS)
    await test.step(`${viewport.width}×${viewport.height}`, async () => {
      await page.setViewportSize(viewport);
      await page.goto('about:blank');
      await openWall(page);
      if (viewport.height > viewport.width) await expectLargeText(page);
      await expectDetourKeepsNames(page);
    });
  await test.step('a key zooms a wall once, and the next one brings the step back', async () => {
    await page.goto('about:blank');
    await page.setViewportSize(WALLS[0]!);
    await openWall(page);
    const [names, { zoom }] = [await namesOn(page), await cameraOf(page)];
    await dragMap(page, [24, -18]);
    await page.keyboard.press('+');
    await expect.poll(async () => Math.abs((await cameraOf(page)).zoom - zoom - 0.6) < 0.01).toBe(true);
    await page.keyboard.press('PageDown');
    await expect(back(page)).toHaveCount(0);
    await settled(page, STEP);
    expect(await namesOn(page)).toEqual(names);
  });
});

/** An upright wall sets its text as large as one that lies on its side. */
async function expectLargeText(page: Page): Promise<void> {
  const { px, share } = await page.evaluate(() => {
    const section = document.querySelector<HTMLElement>('section:not([hidden]) .content')!;
    const paragraph = section.querySelector('p')!;
    const zoom = Number(section.style.zoom) || 1;
    return {
      px: Number.parseFloat(getComputedStyle(paragraph).fontSize) * (zoom >= 1 ? 1 : zoom),
      share: document.querySelector('[data-map]')!.getBoundingClientRect().height / innerHeight
    };
  });
  expect(px).toBeGreaterThanOrEqual(28);
  expect(share).toBeGreaterThan(0.5);
}

async function expectDetourKeepsNames(page: Page): Promise<void> {
  const names = await namesOn(page);
  expect(names.filter((id) => /^(place|part|water|note)/.test(id)).length).toBeGreaterThan(4);
  const { center } = await cameraOf(page);
  await dragMap(page, [24, -18]);
  await expect
    .poll(async () => (await cameraOf(page)).center, 'the first drag moves the map')
    .not.toEqual(center);
  await expect
    .poll(async () => {
      const now = await namesOn(page);
      return names.filter((id) => /^(place|part|note)/.test(id) && !now.includes(id));
    })
    .toEqual([]);
  const card = await sidesOf(page.locator('.text'));
  const foot = await sidesOf(page.locator('[data-map] .foot'));
  for (const button of ['放大', '缩小'])
    expect(meet(await sidesOf(page.getByRole('button', { name: button })), card), button).toBe(false);
  expect(meet(await sidesOf(back(page)), foot), 'the way back over the note').toBe(false);
  expect(meet(await sidesOf(page.locator('[data-map] .scale-bar')), foot), 'the legend over the map').toBe(
    false
  );
}

test('a free map in a story keeps its names and has the whole window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openStory(page, STEP);
  await wake(page);
  await settled(page, STEP);
  const names = await namesOn(page);
  await page.getByRole('button', { name: '自由看地图' }).click();
  await expect.poll(async () => (await sidesOf(page.locator('[data-map] .room'))).left).toBeLessThan(60);
  const now = await namesOn(page);
  expect(names.filter((id) => /^(place|part|note|water)/.test(id) && !now.includes(id))).toEqual([]);
});
