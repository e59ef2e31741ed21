import type { Locator, Page } from '@playwright/test';
import { mapOf, openStory, settled, wake } from '../support/story';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 1280, height: 800 } });

const ON = /(^|\s)on(\s|$)/;
const litOn = (page: Page): Locator => mapOf(page).locator('[data-pointed]');
const classOf = (page: Page, text: string): Locator =>
  mapOf(page).locator('.foot').getByRole('button', { name: text });

test('legend, text and table light their divisions, and say whose numbers they are', async ({ page }) => {
  await openStory(page, 'all');
  await wake(page);
  await settled(page, 'all');
  await test.step('a class of the legend lights its divisions and a division its class, by pointer and by focus', async () => {
    const classes = mapOf(page).locator('.foot ol button');
    await classes.last().hover();
    await expect(litOn(page)).toHaveCount(1);
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900001');
    await page.mouse.move(1279, 2);
    await expect(litOn(page)).toHaveCount(0);
    await classes.first().focus();
    await expect(litOn(page)).not.toHaveCount(0);

    await mapOf(page).locator('[data-label="area:900001"] a').focus();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900001');
    await expect(classes.last()).toHaveClass(ON);
    await expect(classes.first()).not.toHaveClass(ON);
    await page.locator(':focus').blur();
    await expect(litOn(page)).toHaveCount(0);
    await mapOf(page).locator('[data-label="area:900001"] a').focus();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900001');
  });
  await test.step('a number in the text lights its division, also while its card is open, though a name had the focus', async () => {
    const number = page.locator('section[data-step="all"] a[data-figure="b-people"]').first();
    await number.hover();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900002');
    await number.click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900002');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.mouse.move(1279, 2);
    await page.locator('section[data-step="all"] a[data-figure="a-people"]').first().focus();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900001');
  });
  await test.step('the map says whose numbers it shows, and gives them as a table whose rows light it', async () => {
    await expect(mapOf(page).locator('.sources')).toContainText('来源：');
    await mapOf(page).getByRole('button', { name: '列成表' }).click();
    const sheet = page.getByRole('dialog', { name: '图上的数' });
    await expect(sheet.getByRole('row').nth(1)).toHaveText(/A\s*400/);
    await expect(sheet.getByRole('row').last()).toHaveText(/E\s*未见公布/);
    await sheet.getByRole('row').nth(2).hover();
    await expect(litOn(page)).toHaveAttribute('data-pointed', '900002');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
    await expect(classOf(page, '以上')).toBeVisible();
  });
});
