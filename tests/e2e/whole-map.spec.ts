import type { Page } from '@playwright/test';
import { differingShare } from './support/pixels';
import { mapOf, openStory, PHONE, settled, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' }, map: 'painted' });

/** The window with the legend on paper of this colour, when two looks in a row agree: a hole has the legend's size. */
async function onPaper(page: Page, color: string): Promise<Buffer> {
  await mapOf(page)
    .locator('.foot')
    .evaluate((legend, value) => legend.style.setProperty('background', value), color);
  let last = await page.screenshot();
  await expect
    .poll(async () => {
      const next = await page.screenshot();
      const isSame = next.equals(last);
      last = next;
      return isSame;
    })
    .toBe(true);
  return last;
}

/** What a legend hides it hides where it is: a paper that hides nothing, and looks the same, makes no other map. */
async function expectWholeMap(page: Page): Promise<void> {
  const difference = async (): Promise<number> => {
    const opaque = await onPaper(page, 'rgb(250 246 236)');
    const clear = await onPaper(page, 'rgb(250 246 236 / 0.999)');
    return differingShare(page, opaque, clear, 3);
  };
  // Names and parts may still come.
  await expect.poll(difference).toBeLessThan(0.001);
}

test.describe('a legend takes nothing from the map elsewhere, where software draws the canvas', () => {
  test.describe('on a phone', () => {
    test.use(PHONE);
    test('in a story', async ({ page }) => {
      await openStory(page, 'growth');
      await wake(page);
      await settled(page, 'growth');
      await expectWholeMap(page);
    });
  });

  test('on a wall', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto('stories/redraw/present/#jianggan');
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    await settled(page, 'jianggan');
    await expectWholeMap(page);
  });
});
