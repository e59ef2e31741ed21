import type { Page } from '@playwright/test';
import { storySlugs } from '../../src/cli/story-slugs';
import { coveredScales } from './support/covered';
import { paintNoMore } from './support/layout';
import { expectHydrated } from './support/scripts';
import { mapOf, settled } from './support/story';
import { expect, test } from './support/test';

// The drawing stands where the live map does, and comes at once.
test.use({
  viewport: { width: 1920, height: 1080 },
  contextOptions: { reducedMotion: 'reduce' },
  map: 'drawn'
});

async function expectClearLegends(page: Page, story: string): Promise<void> {
  await page.goto(`${story}present/`);
  const step = page.locator('[data-at]');
  await expectHydrated(page);
  await paintNoMore(page);
  const ids = await page
    .locator('section[data-step]')
    .evaluateAll((steps) => steps.map((each) => each.getAttribute('data-step') ?? ''));
  expect(ids.length).toBeGreaterThan(7);
  for (const [at, id] of ids.entries()) {
    if (at > 0) await page.keyboard.press('PageDown');
    await expect(step).toHaveAttribute('data-at', id);
    await settled(page, id);
    await expect.poll(() => coveredScales(page), { message: `${story}#${id}: scale bar` }).toEqual([]);
    const cut = await mapOf(page)
      .locator('.foot')
      .evaluate((foot) => foot.scrollWidth - foot.clientWidth);
    expect.soft(cut, `${story}#${id}: runs out of its panel`).toBeLessThanOrEqual(1);
  }
}

for (const edition of ['', 'en/'])
  test(`on a wall the legend keeps within its panel, and off the scale bar: /${edition}`, async ({
    page
  }) => {
    for (const slug of storySlugs()) {
      const story = `${edition}stories/${slug}/`;
      await test.step(story, () => expectClearLegends(page, story));
    }
  });
