import type { Locator, Page } from '@playwright/test';
import { faults, WINDOW_RULES } from './support/axe';
import { PHONE, saveData } from './support/story';
import { expect, test } from './support/test';

const COLOURED = { 'a story': 'stories/hangzhou/#growth', 'the explorer': 'explore/' } as const;

/** Samples of colour that stand for something: the legend's classes. */
const swatchesIn = (page: Page): Locator =>
  page.locator('[data-map] :is([style*="background"], [style*="--color"])');

const styleOf = (swatch: Locator, name: string): Promise<string> =>
  swatch.evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test.describe('colours that mean something', () => {
  for (const [name, path] of Object.entries(COLOURED)) {
    test(`are kept by ${name} in Windows’ high contrast`, async ({ page }) => {
      await page.goto(path);
      const [first] = await swatchesIn(page).all();
      const before = await styleOf(first!, 'background-color');
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await styleOf(first!, 'background-color')).toBe(before);
      expect(await styleOf(page.locator('h1').first(), 'color')).toBe('rgb(0, 0, 0)');
    });

    test(`are printed by ${name} with a browser’s defaults`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const swatch of await swatchesIn(page).all())
        expect(await styleOf(swatch, 'print-color-adjust')).toBe('exact');
    });
  }
});

const PAGES = [
  '',
  'explore/',
  'districts/',
  'districts/330110/',
  'plans/',
  'data/',
  'about/',
  'stories/hangzhou/'
];
const WINDOWS = {
  'a desk at 200 %': { window: { viewport: { width: 640, height: 400 } }, rules: WINDOW_RULES },
  'a phone': { window: PHONE, rules: [...WINDOW_RULES, 'color-contrast'] }
} as const;

// On a desk, axe reads every kind of page by all its rules (every-page.spec.ts).
for (const [where, { window, rules }] of Object.entries(WINDOWS)) {
  test.describe(`at ${where}`, () => {
    test.use(window);

    for (const path of PAGES) {
      test(`axe finds nothing, targets of 24 px among it: /${path}`, async ({ page }) => {
        // What lies over a map is read, not the map: the explorer's live one would cost as much as the reading.
        await saveData(page);
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect(await faults(page, rules)).toEqual([]);
      });
    }
  });
}

test.describe('in forced colours', () => {
  for (const path of PAGES) {
    test(`axe finds nothing: /${path}`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      await saveData(page);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // The colours are the reader's own; axe would read those that they have taken the place of.
      expect(await faults(page, WINDOW_RULES)).toEqual([]);
    });
  }
});
