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

/** Words that keep a colour of ours on a ground that the system has taken, each with its contrast; not a map's names, which lie on the map. */
const lostWords = (page: Page): Promise<string[]> =>
  page.locator('body').evaluate((body) => {
    const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
    const light = (color: string): number => {
      const [r = 0, g = 0, b = 0] = channels(color).map((each) => (each / 255) ** 2.2);
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const isClear = (color: string): boolean => channels(color)[3] === 0;
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const hasWords = (each: Element): boolean =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    return [...body.querySelectorAll('*')]
      .filter(
        (each) =>
          hasWords(each) && each.checkVisibility() && !each.closest('svg, noscript, script, [data-label]')
      )
      .flatMap((each) => {
        const [a, b] = [light(getComputedStyle(each).color), light(groundOf(each))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        return contrast < 3 ? [`${each.textContent.trim().slice(0, 20)}: ${contrast.toFixed(1)}`] : [];
      });
  });

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

    test(`leave all words of ${name} to be read in dark high contrast`, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await lostWords(page)).toEqual([]);
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
