import { storyIn } from '../support/open-editor';
import { expect, openCounty, test } from '../support/editor-test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

test('in a narrow window steps, page and fields take turns, by keys alone', async ({ page, editor }) => {
  await openCounty(page, editor);
  const rooms = page.getByRole('group', { name: '看哪一边' });
  await expect(rooms).toBeHidden();
  await page.setViewportSize({ width: 600, height: 800 });
  const heading = storyIn(page).locator('section[data-step="plan"] h2');
  const steps = page.getByRole('navigation', { name: '步骤' });
  const fields = page.getByRole('complementary', { name: '正在改的东西' });
  await expect(fields).toBeHidden();

  await rooms.getByRole('button', { name: '步骤' }).press('Enter');
  await expect(page.locator('iframe')).toBeHidden();
  await steps.locator('ol button').nth(1).press('Enter');
  await expect(steps).toBeHidden();
  await expect(heading).toBeInViewport({ timeout: 60_000 });
  await rooms.getByRole('button', { name: '修改' }).press('Enter');
  await expect(fields.getByLabel('小标题')).toHaveValue('「1466」');

  // What is pressed on the page is at hand in the fields; the page is still where it was.
  await rooms.getByRole('button', { name: '页面' }).press('Enter');
  await expect(heading).toBeInViewport();
  await storyIn(page).locator('section[data-step="plan"] li').first().click();
  await expect(fields.getByLabel('第 2 段')).toBeFocused();

  // The map in the hand is seen beside what is done with it.
  await page.getByRole('button', { name: '取景', exact: true }).press('Enter');
  await expect(fields).toBeVisible();
  await expect(page.locator('iframe')).toBeVisible();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(600);
});
