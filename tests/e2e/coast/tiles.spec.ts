import type { Page } from '@playwright/test';
import { coloursOf } from '../support/pixels';
import { mapOf, wake } from '../support/story';
import { expect, test } from '../support/test';

const ARCHIVE = '**/tiles/areas.pmtiles';

/** Colours that the explorer's map gives its divisions, as its drawing says them. */
const fillsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { liveStage } = document.querySelector('[data-map]') as unknown as {
      readonly liveStage: {
        readonly scene: { readonly picture: { readonly fills: { readonly fill: string }[] } };
      };
    };
    return [...new Set(liveStage.scene.picture.fills.map(({ fill }) => fill))];
  });

async function openExplore(page: Page): Promise<void> {
  await page.goto('explore/');
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
}

test.describe('areas in a file of tiles', () => {
  test('are read in parts and drawn in the colours of their classes', async ({ page }) => {
    const answers: number[] = [];
    const shapes: string[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('areas.pmtiles')) answers.push(response.status());
      if (response.url().includes('districts.json')) shapes.push(response.url());
    });
    await openExplore(page);
    await wake(page);
    await expect(mapOf(page)).toHaveAttribute('data-renderer', 'maplibre');
    expect(new Set(answers)).toEqual(new Set([206]));
    const fills = await fillsOf(page);
    expect(fills.length).toBeGreaterThan(1);
    await expect.poll(() => coloursOf(page, fills)).toEqual(fills);
  });

  test.describe('that do not arrive', () => {
    test.use({ allowedMessages: /Failed to load resource|tiles/ });

    test('leave the drawn map in its place', async ({ page }) => {
      await page.route(ARCHIVE, (route) => route.fulfill({ status: 500, body: '' }));
      await openExplore(page);
      await page.mouse.move(700, 400);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'failed');
      await expect(mapOf(page)).toHaveAttribute('data-renderer', 'svg');
    });
  });
});
