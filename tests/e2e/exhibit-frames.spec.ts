import type { Page } from '@playwright/test';
import { storySlugs } from '../../src/cli/story-slugs';
import { outOfAnyFrame } from './support/frames';
import { expect, test } from './support/test';

// Every step has its map.
test.use({ javaScriptEnabled: false });

/** Lines below maps that say since when their boundary holds, and are cut. */
const cutDates = (page: Page): Promise<string[]> =>
  page
    .locator('details.note > summary')
    .evaluateAll((lines) =>
      lines
        .filter((line) => line.checkVisibility() && line.scrollWidth > line.clientWidth + 1)
        .map((line) => `${line.textContent} (+${line.scrollWidth - line.clientWidth})`)
    );

// On paper: print.spec.ts.
for (const edition of ['', 'en/'])
  test(`without scripts what an exhibit says stays in its frame, and no map’s boundary has its date cut on a phone: /${edition}`, async ({
    page
  }) => {
    for (const address of ['', ...storySlugs().map((slug) => `stories/${slug}/`)]) {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(edition + address);
      expect.soft(await cutDates(page), `/${edition}${address}: dates`).toEqual([]);
      if (address) expect.soft(await outOfAnyFrame(page), `/${edition}${address}: frames`).toEqual([]);
    }
  });
