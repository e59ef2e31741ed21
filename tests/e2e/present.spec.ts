import { STEP_IDS, STEPS } from './support/content';
import { mapOf, settled, STORY } from './support/story';
import { expect, test } from './support/test';

// What a wall does is tested on the county (county/present.spec.ts); that the real texts fit it, only they can show.
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

test('a whole story is presented with PageDown alone, on a wide wall and on an old projector', async ({
  page
}) => {
  await page.goto(`${STORY}present/`);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 }
  ]) {
    await page.setViewportSize(size);
    await page.keyboard.press('Home');
    for (const [index, { id, title }] of STEPS.entries()) {
      if (index > 0) await page.keyboard.press('PageDown');
      await settled(page, id);
      await expect(page.getByRole('heading', { name: title, exact: true })).toBeVisible();
      const { overflow, covered } = await page.evaluate(() => {
        const box = document.querySelector('section:not([hidden]) .box')!;
        const card = document.querySelector('.text')!.getBoundingClientRect();
        const frame = document.querySelector('[data-map] .frame')!.getBoundingClientRect();
        return { overflow: box.scrollHeight - box.clientHeight, covered: card.right - frame.left };
      });
      expect(overflow, `${id}: all of the text is there`).toBeLessThanOrEqual(1);
      expect(covered, `${id}: the text covers nothing of the view`).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('PageDown');
    await expect(page.getByText('这是最后一步')).toBeVisible();
    await expect(page.locator('[data-at]')).toHaveAttribute('data-at', STEP_IDS.at(-1)!);
  }
});
