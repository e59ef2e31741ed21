import type { Page } from '@playwright/test';
import { cameraOf } from '../support/live';
import {
  atRest,
  expectCurrent,
  goToStep,
  mapOf,
  openStory,
  PHONE,
  sectionOf,
  settled,
  wake
} from '../support/story';
import { STEP_IDS, STORY, TILE_HOSTS } from '../support/county';
import { expect, test } from '../support/test';
import { serveTiles } from '../support/tile-server';

test.use(PHONE);

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Fingers that go down at the first frame of the film, move through the others, and go up. */
async function move(page: Page, film: readonly (readonly Finger[])[]): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touches: readonly Finger[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: touches.map((at, id) => ({ ...at, id })) });
  for (const [i, fingers] of film.entries()) await send(i === 0 ? 'touchStart' : 'touchMove', fingers);
  await send('touchEnd', []);
}

const FRAMES = Array.from({ length: 13 }, (_, i) => i);
/** One finger up over the map, by 240 pixels. */
const SWIPE = FRAMES.map((i) => [{ x: 195, y: 420 - 20 * i }]);
/** Two fingers apart over the map, to more than three times their distance. */
const SPREAD = FRAMES.map((i) => [
  { x: 165 - 6 * i, y: 300 },
  { x: 225 + 6 * i, y: 300 }
]);

test('one finger scrolls the page on the static map and on the live one, and two enlarge it', async ({
  page
}) => {
  await test.step('one finger on the static map scrolls the page', async () => {
    await page.goto(STORY);
    await move(page, SWIPE);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
  });
  await test.step('the page allows the reader to enlarge it', async () => {
    const content = await page.locator('meta[name=viewport]').getAttribute('content');
    expect(content).toContain('width=device-width');
    expect(content).not.toMatch(/user-scalable\s*=\s*(no|0)|maximum-scale/);
  });
  await test.step('one finger on the live map scrolls the page', async () => {
    await openStory(page);
    await wake(page);
    await move(page, SWIPE);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(150);
  });
  await test.step('two fingers enlarge the page, also over the live map', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await settled(page, STEP_IDS[0]!);
    const { zoom } = await cameraOf(page);
    await move(page, SPREAD);
    await expect.poll(() => page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.5);
    expect((await cameraOf(page)).zoom).toBe(zoom);
  });
});

test('the first touch wakes the map', async ({ page }) => {
  await page.goto(STORY);
  await page.touchscreen.tap(12, 700);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
});

test.describe('on the drawn map', () => {
  test.use({ map: 'drawn' });

  test('the folded list leads to every step and folds again, and a number opens its card as a sheet at the foot', async ({
    page
  }) => {
    await test.step('the folded list leads to every step and folds again', async () => {
      await openStory(page);
      await goToStep(page, 'plan', 'link');
      await settled(page, 'plan');
      await expect(page.getByRole('group').filter({ hasText: /^\s*\d+\/\d+/ })).not.toHaveAttribute('open');
      await expect(sectionOf(page, 'plan').getByRole('heading')).toBeInViewport();
    });
    await test.step('a number opens its card as a sheet at the foot, and Back closes it', async () => {
      await sectionOf(page, 'plan').locator('a[data-figure]').first().tap();
      const card = page.getByRole('dialog');
      await expect(card.getByText('出处', { exact: true })).toBeVisible();
      const box = (await card.boundingBox())!;
      expect(Math.round(box.y + box.height)).toBe(PHONE.viewport.height);
      expect(box.height).toBeLessThan(PHONE.viewport.height * 0.75);
      await page.goBack();
      await expect(card).toHaveCount(0);
      await expectCurrent(page, 'plan');
    });
  });
});

test.describe('over a base map', () => {
  test.use({ allowedOrigins: TILE_HOSTS });

  test('exploring fills the window, and Back returns to the step', async ({ page }) => {
    const tiles = await serveTiles(page, TILE_HOSTS);
    await openStory(page, 'plan');
    await wake(page);
    await page.getByRole('button', { name: '自由看地图' }).tap();
    await expect.poll(async () => (await mapOf(page).boundingBox())?.height).toBe(PHONE.viewport.height);
    await page.goBack();
    await expect
      .poll(async () => (await mapOf(page).boundingBox())?.height)
      .toBeLessThan(PHONE.viewport.height);
    await atRest(page);
    await expectCurrent(page, 'plan');
    await settled(page, 'plan');
    await tiles.close();
  });
});
