import { storySlugs } from '../../src/cli/story-slugs';
import { coveredScales } from './support/covered';
import { NO_GRAPHICS } from './support/no-graphics';
import { mapOf } from './support/story';
import { expect, MAP_GONE, test } from './support/test';

// The drawing stands where the live map does, and comes at once.
test.use({
  viewport: { width: 1920, height: 1080 },
  contextOptions: { reducedMotion: 'reduce' },
  launchOptions: NO_GRAPHICS,
  allowedMessages: MAP_GONE
});

for (const edition of ['', 'en/'])
  for (const slug of storySlugs())
    test(`on a wall the legend keeps within its panel, and off the scale bar: ${edition}${slug}`, async ({
      page
    }) => {
      await page.goto(`${edition}stories/${slug}/present/`);
      const step = page.locator('[data-at]');
      await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
      const ids = await page
        .locator('section[data-step]')
        .evaluateAll((steps) => steps.map((each) => each.getAttribute('data-step') ?? ''));
      expect(ids.length).toBeGreaterThan(7);
      for (const [at, id] of ids.entries()) {
        if (at > 0) await page.keyboard.press('PageDown');
        await expect(step).toHaveAttribute('data-at', id);
        await expect.poll(() => coveredScales(page), { message: `#${id}: scale bar` }).toEqual([]);
        const cut = await mapOf(page)
          .locator('.foot')
          .evaluate((foot) => foot.scrollWidth - foot.clientWidth);
        expect.soft(cut, `#${id}: runs out of its panel`).toBeLessThanOrEqual(1);
      }
    });
