import type { Page } from '@playwright/test';
import { STORY } from '../support/county';
import { mapOf, openStory, settled, wake } from '../support/story';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 800 } });

/** Somewhere on the band and off the line, the names and the card. */
async function spotOnBand(page: Page): Promise<{ x: number; y: number }> {
  return mapOf(page).evaluate((stage) => {
    const target = stage.querySelector('use[data-part="cross/一廊"]')!;
    const { left, right, top, bottom } = target.getBoundingClientRect();
    for (let x = right - 40; x > left; x -= 12)
      for (let y = top + 12; y < bottom; y += 12)
        if (document.elementFromPoint(x, y) === target) return { x, y };
    throw new Error('the band lies under something everywhere');
  });
}
const card = (page: Page) => page.getByRole('dialog', { name: '东西走廊' });

test('a tap on a band opens its evidence, on the first map and on the live one; a hover names it', async ({
  page
}) => {
  await openStory(page, 'plan');
  const spot = await spotOnBand(page);
  await page.evaluate(({ x, y }) => {
    const at = { bubbles: true, clientX: x, clientY: y };
    document.elementFromPoint(x, y)?.dispatchEvent(new MouseEvent('click', at));
  }, spot);
  await expect(card(page)).toContainText('只有这一条');
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);

  await wake(page);
  await settled(page, 'plan');
  await page.mouse.move(spot.x, spot.y);
  await page.mouse.move(spot.x + 1, spot.y);
  await expect(mapOf(page).locator('.hover')).toHaveText('东西走廊');
  await expect(mapOf(page).locator('[data-label="part:cross/一廊"]')).toHaveClass(/(^|\s)lit(\s|$)/);
  await page.mouse.click(spot.x, spot.y);
  await expect(card(page)).toContainText('只有这一条');
});

test('a tap on a band opens its evidence on the wall, and on its plan’s page goes to what is said of it', async ({
  page
}) => {
  await test.step('on the wall a tap on a band opens its evidence', async () => {
    await page.goto(`${STORY}present/#plan`);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    await settled(page, 'plan');
    const { x, y } = await mapOf(page).evaluate((stage) => {
      const label = stage.querySelector('[data-label="part:cross/一廊"]')!.getBoundingClientRect();
      return { x: label.left + label.width / 2, y: label.bottom + 14 };
    });
    await page.mouse.click(x, y);
    await expect(card(page)).toContainText('只有这一条');
  });
  await test.step('on its plan’s page a tap on a band goes to what is said of it, and Back to the map', async () => {
    await page.goto('plans/cross/');
    const spot = await page.evaluate(() => {
      const target = document.querySelector('use[data-part="cross/一廊"]')!;
      target.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = target.getBoundingClientRect();
      for (let x = left + 12; x < right; x += 12)
        for (let y = top + 12; y < bottom; y += 12)
          if (document.elementFromPoint(x, y) === target) return { x, y };
      throw new Error('the band lies under something everywhere');
    });
    await page.mouse.click(spot.x, spot.y);
    await expect(page.locator('article:target')).toHaveAttribute('data-part', 'cross/一廊');
    // The pointer rests on whatever has come beneath it.
    await page.mouse.move(2, 2);
    await expect(page.locator('article:target')).toHaveClass(/(^|\s)lit(\s|$)/);
    await page.goBack();
    await expect(page).toHaveURL(/plans\/cross\/$/);
  });
});
