import type { Page } from '@playwright/test';
import { STEP_IDS } from '../support/county';
import { blockedLabels, coveredPoints } from '../support/covered';
import { DESK, goToStep, mapOf, openStory, PHONE, sectionOf, settled, wake } from '../support/story';
import { expect, test } from '../support/test';

for (const [name, device] of Object.entries({ 'a desk': DESK, 'a phone': PHONE })) {
  test.describe(`on ${name}`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('no card covers what its step is about, and every label can be pressed', async ({ page }) => {
      await openStory(page);
      for (const id of STEP_IDS) {
        if (id !== STEP_IDS[0]) await goToStep(page, id, 'link');
        await settled(page, id);
        expect.soft(await coveredPoints(page), `#${id}: points under the card`).toEqual([]);
        expect.soft(await blockedLabels(page), `#${id}: labels under something else`).toEqual([]);
      }
    });

    test('nothing is wider than the window', async ({ page }) => {
      await openStory(page);
      const { scrollWidth, clientWidth } = await page
        .locator('html')
        .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
      expect(scrollWidth).toBe(clientWidth);
    });
  });
}

test.describe('when the window changes its size', () => {
  test.use(DESK);

  for (const isLive of [false, true]) {
    test(`the ${isLive ? 'live' : 'static'} map keeps the step in the new room`, async ({ page }) => {
      await openStory(page, 'contrast');
      if (isLive) await wake(page);
      for (const size of [PHONE.viewport, { width: 1100, height: 700 }]) {
        await page.setViewportSize(size);
        await expect.poll(() => frameOutsideRoom(page)).toBeLessThan(1.5);
        await settled(page, 'contrast');
      }
    });
  }
});

test('two numbers that must not be compared stand apart, with the reason', async ({ page }) => {
  await openStory(page, 'contrast');
  const pair = sectionOf(page, 'contrast').getByRole('figure');
  await expect(pair.getByText('不可比。')).toBeVisible();
  await expect(pair.getByRole('img')).toHaveCount(2);
  for (const id of ['d-gdp-old', 'd-gdp-new'])
    await expect(pair.locator(`[data-figure="${id}"]`)).toBeVisible();
});

test('both maps of two numbers that must not be compared have one scale', async ({ page }) => {
  await openStory(page, 'contrast');
  const widths = await page
    .locator('.contrast svg')
    .evaluateAll((maps) => maps.map((map) => map.getBoundingClientRect().width));
  expect(widths).toHaveLength(2);
  expect(Math.abs(widths[0]! - widths[1]!)).toBeLessThan(0.1);
});

/** By how many pixels the frame reaches out of its room, or falls short of filling it one way. */
function frameOutsideRoom(page: Page): Promise<number> {
  return mapOf(page).evaluate((map) => {
    const frame = map.querySelector('.frame')!.getBoundingClientRect();
    const room = map.querySelector('.room')!.getBoundingClientRect();
    const slack = [room.width - frame.width, room.height - frame.height];
    return Math.max(Math.abs(Math.min(...slack)), ...slack.map((each) => -each));
  });
}
