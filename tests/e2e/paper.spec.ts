import { STEP_IDS } from './support/content';
import { drawingIn, mapOf, openStory, sectionOf } from './support/story';
import { expect, test } from './support/test';

test('on paper every step has its text and its own map', async ({ page }) => {
  await openStory(page, 'census');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(mapOf(page)).toBeHidden();
  for (const id of STEP_IDS) {
    await expect(sectionOf(page, id).getByRole('heading').first()).toBeVisible();
    await expect(drawingIn(sectionOf(page, id)), id).toBeVisible();
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(mapOf(page)).toBeVisible();
  await expect(drawingIn(sectionOf(page, 'where'))).toHaveCount(0);
});
