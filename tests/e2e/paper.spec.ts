import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import { expectHydrated, holdScripts } from './support/scripts';
import { drawingIn, mapOf, openStory, sectionOf, STORY } from './support/story';
import { expect, test } from './support/test';

test('on paper every step has its text and its own map', async ({ page }) => {
  await openStory(page, 'age');
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
  await expect(drawingIn(sectionOf(page, 'growth'))).toHaveCount(0);
});

test.describe('before any move', () => {
  /** Maps on paper, counted by the page itself while it is being printed: heard last, when all others have drawn. */
  async function countPrintedMaps(page: Page): Promise<number> {
    await page.evaluate(() =>
      addEventListener('beforeprint', () => {
        const maps = [...document.querySelectorAll('section [role="group"][aria-label^="示意图"]')];
        const isDrawn = (map: Element): boolean =>
          map.checkVisibility() && map.getBoundingClientRect().height > 100;
        document.documentElement.dataset['printed'] = String(maps.filter(isDrawn).length);
      })
    );
    await page.emulateMedia({ media: 'print' });
    await page.pdf();
    await page.emulateMedia({ media: 'screen' });
    return Number(await page.locator('html').getAttribute('data-printed'));
  }

  test('a story prints the map of every step while its scripts are on their way', async ({ page }) => {
    const release = await holdScripts(page);
    await page.goto(STORY);
    expect(await countPrintedMaps(page)).toBe(STEP_IDS.length);
    await expect(drawingIn(sectionOf(page, 'growth'))).toBeHidden();
    // No print waits for a file: what is late on screens is in the page by then.
    await expect(page.locator('path#s-ground-relief-bands-1')).toHaveCount(1);
    release();
    await expectHydrated(page);
    expect(await countPrintedMaps(page)).toBe(STEP_IDS.length);
  });

  test('a story prints the map of every step when its scripts have started by themselves', async ({
    page
  }) => {
    await page.goto(STORY);
    await expectHydrated(page);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
    expect(await countPrintedMaps(page)).toBe(STEP_IDS.length);
    await expect(sectionOf(page, 'growth').locator('.flat')).toBeHidden();
  });
});
