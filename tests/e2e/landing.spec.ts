import type { Page } from '@playwright/test';
import { STORY_SLUGS } from './support/content';
import { expectHydrated, holdScripts } from './support/scripts';
import { DESK, expectCurrent, openStory, PHONE } from './support/story';
import { expect, test } from './support/test';

/** Every step's height, when all that was just measured has been laid out. */
async function heightsOf(page: Page): Promise<number[]> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))
  );
  return page
    .locator('section[data-step]')
    .evaluateAll((all) => all.map((step) => Math.round(step.getBoundingClientRect().height)));
}

for (const [where, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK }))
  test.describe(`on ${where}`, () => {
    test.use(device);

    for (const slug of STORY_SLUGS)
      test(`a link’s landing is where it was when the scripts take over: no step of ${slug} changes its height`, async ({
        page
      }) => {
        const release = await holdScripts(page);
        await page.goto(`stories/${slug}/`);
        const before = await heightsOf(page);
        release();
        await expectHydrated(page);
        expect(await heightsOf(page)).toEqual(before);
      });
  });

test.describe('on a phone', () => {
  test.use(PHONE);

  // Below tall cards whose maps move; they ended at the step before.
  for (const [slug, id] of [
    ['xihu', 'south'],
    ['xihu', 'crossing'],
    ['hangzhou', 'lift'],
    ['hangzhou', 'degrees']
  ] as const)
    test(`a link to ${slug}#${id} ends at its step`, async ({ page }) => {
      await openStory(page, id, `stories/${slug}/`);
      await heightsOf(page);
      await expectCurrent(page, id);
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      const { top, room } = await page.locator(`section[data-step="${id}"] .card`).evaluate((card) => ({
        top: card.getBoundingClientRect().top,
        room: innerHeight * 0.54
      }));
      expect(Math.abs(top - room), 'its card begins below the map').toBeLessThan(8);
    });
});
