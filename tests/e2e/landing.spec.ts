import type { Page } from '@playwright/test';
import { STORY_SLUGS } from './support/content';
import { laidOut } from './support/layout';
import { expectHydrated, expectNotHydrated, holdScripts } from './support/scripts';
import { DESK, expectCurrent, openStory, PHONE } from './support/story';
import { expect, test } from './support/test';

/** Every step's height, when all that was just measured has been laid out. */
async function heightsOf(page: Page): Promise<number[]> {
  await laidOut(page);
  return page
    .locator('section[data-step]')
    .evaluateAll((all) => all.map((step) => Math.round(step.getBoundingClientRect().height)));
}

for (const [where, device] of Object.entries({ 'a phone': PHONE, 'a desk': DESK }))
  test.describe(`on ${where}`, () => {
    test.use(device);

    test('a link’s landing is where it was when the scripts take over: no step of any story changes its height', async ({
      page
    }) => {
      for (const slug of STORY_SLUGS)
        await test.step(slug, async () => {
          const release = await holdScripts(page);
          await page.goto(`stories/${slug}/`);
          const before = await heightsOf(page);
          await expectNotHydrated(page);
          release();
          await expectHydrated(page);
          expect.soft(await heightsOf(page), slug).toEqual(before);
          await page.unrouteAll({ behavior: 'wait' });
        });
    });
  });

test.describe('on a phone', () => {
  test.use(PHONE);

  // Below tall cards whose maps move; they ended at the step before.
  test('a link ends at its step', async ({ page }) => {
    for (const [slug, id] of [
      ['xihu', 'south'],
      ['xihu', 'crossing'],
      ['hangzhou', 'lift'],
      ['hangzhou', 'degrees']
    ] as const)
      await test.step(`${slug}#${id}`, async () => {
        await openStory(page, id, `stories/${slug}/`);
        await laidOut(page);
        await expectCurrent(page, id);
        await expect(page).toHaveURL(new RegExp(`#${id}$`));
        const { top, room } = await page.locator(`section[data-step="${id}"] .card`).evaluate((card) => ({
          top: card.getBoundingClientRect().top,
          room: innerHeight * 0.54
        }));
        expect.soft(Math.abs(top - room), `${slug}#${id}: its card begins below the map`).toBeLessThan(8);
      });
  });
});
