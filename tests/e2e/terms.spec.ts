import { PHONE, touch } from './support/story';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

const TERM = '[data-term]';

test('a term shows its definition to pointer and focus, and Esc puts that away', async ({ page }) => {
  await page.goto('districts/330110/');
  await touch(page);
  await expectHydrated(page);
  const term = page.locator(`main ${TERM}:visible`).first();
  const tip = page.getByRole('tooltip');
  await term.hover();
  await expect(tip).toBeVisible();
  await expect(term).toHaveAccessibleDescription(/.{6,}/);
  // It can be pointed at itself.
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(tip).toHaveCount(0);
  await term.focus();
  await expect(tip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await expect(term).toBeFocused();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a tap shows it inside the window, and a tap elsewhere puts it away', async ({ page }) => {
    await page.goto('sources/');
    await touch(page);
    await expectHydrated(page);
    await page.locator(`main ${TERM}:visible`).first().tap();
    const tip = page.getByRole('tooltip');
    await expect(tip).toBeVisible();
    const box = (await tip.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(tip).toHaveCount(0);
  });
});
