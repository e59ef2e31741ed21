import type { Page } from '@playwright/test';
import type { Camera } from '../../src/lib/map/stage/camera';
import { recordCameras, whole } from './support/live';
import { goToStep, openStory, settled, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1024, height: 720 } });

const distinct = (cameras: readonly Camera[]): number =>
  new Set(cameras.map((camera) => JSON.stringify(camera))).size;

/** A story opened at a step with its live map, and the cameras of the way to the next. */
async function camerasToNext(page: Page): Promise<Camera[]> {
  await openStory(page, 'ground');
  await wake(page);
  await whole(page);
  const cameras = await recordCameras(page);
  await goToStep(page, 'formula', 'link');
  await settled(page, 'formula');
  return cameras();
}

test.describe('a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('sees the map cut from step to step, gets the step back at once after exploring, and is not scrolled smoothly by keys', async ({
    page
  }) => {
    await test.step('sees the map cut from step to step', async () => {
      expect(distinct(await camerasToNext(page))).toBe(2);
    });
    await test.step('is not scrolled smoothly by keys', async () => {
      await goToStep(page, 'ground', 'link');
      await settled(page, 'ground');
      await page.keyboard.press('j');
      const top = await page.locator('#formula').evaluate((step) => step.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(1);
    });
    await test.step('gets the step back at once after exploring', async () => {
      await goToStep(page, 'ground', 'link');
      await settled(page, 'ground');
      await page.getByRole('button', { name: '自由看地图' }).click();
      await page.mouse.move(700, 300);
      await page.mouse.down();
      await page.mouse.move(820, 380, { steps: 4 });
      await page.mouse.up();
      await expect(page.getByRole('button', { name: /^返回第/ })).toBeVisible();
      const cameras = await recordCameras(page);
      await page.keyboard.press('Escape');
      await settled(page, 'ground');
      expect(distinct(await cameras())).toBeLessThanOrEqual(2);
    });
  });
});

test('a reader who did not sees it fly', async ({ page }) => {
  // A cut has two, where it was and where it is; how many more are drawn is the machine's affair.
  expect(distinct(await camerasToNext(page))).toBeGreaterThan(2);
});
