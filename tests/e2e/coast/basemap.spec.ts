import type { Page } from '@playwright/test';
import { mapOf, wake } from '../support/story';
import { expect, test } from '../support/test';

test.use({ map: 'painted' });

const ARCHIVE = '**/basemap/**/coast.pmtiles';
const CREDIT = '底图：自绘的方块';
const SILENT = '参考底图没有应答，地图照旧。';

/** The explorer with its map taken over, before a base map is asked for. */
async function openExplore(page: Page): Promise<void> {
  await page.goto('explore/');
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
  await wake(page);
}

const boxOf = (page: Page) => page.getByRole('checkbox', { name: '参考底图' });

test.describe('a base map in a file of the site’s own', () => {
  test('is read in parts when a reader asks for it, with its credit, and given back', async ({ page }) => {
    const answers: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.pmtiles')) answers.push(response.status());
    });
    await openExplore(page);
    expect(answers).toEqual([]);
    await boxOf(page).check();
    await expect(mapOf(page)).toContainText(CREDIT);
    expect(answers.length).toBeGreaterThan(0);
    expect(new Set(answers)).toEqual(new Set([206]));
    await expect(page).toHaveURL(/basemap=on/);
    await boxOf(page).uncheck();
    await expect(mapOf(page)).not.toContainText(CREDIT);
  });

  test('comes by its address too', async ({ page }) => {
    await page.goto('explore/?basemap=on');
    await expect(page.locator('html[data-hydrated]')).toBeAttached();
    await wake(page);
    await expect(mapOf(page)).toContainText(CREDIT);
  });

  test.describe('that does not arrive', () => {
    test.use({ allowedMessages: /Failed to load resource/ });

    test('leaves the map as it is and is told once', async ({ page }) => {
      await page.route(ARCHIVE, (route) => route.fulfill({ status: 500, body: '' }));
      await openExplore(page);
      await boxOf(page).check();
      await expect(page.getByText(SILENT)).toHaveCount(1);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      await expect(mapOf(page)).not.toContainText(CREDIT);
      await page.getByRole('button', { name: '全屏', exact: false }).first().focus();
      await expect(page.getByText(SILENT)).toHaveCount(1);
    });
  });
});
