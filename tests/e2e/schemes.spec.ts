import type { Locator, Page } from '@playwright/test';
import { faults, WINDOW_RULES } from './support/axe';
import { PHONE, saveData } from './support/story';
import { expect, test } from './support/test';

const COLOURED = { 'a story': 'stories/hangzhou/#growth', 'the explorer': 'explore/' } as const;

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

async function expectKept(page: Page): Promise<void> {
  const [first] = await swatchesIn(page).all();
  const before = await styleOf(first!, 'background-color');
  await page.emulateMedia({ forcedColors: 'active' });
  expect.soft(await styleOf(first!, 'background-color')).toBe(before);
  expect.soft(await styleOf(page.locator('h1').first(), 'color')).toBe('rgb(0, 0, 0)');
}

async function expectPrinted(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', forcedColors: null, colorScheme: null });
  const printed = await swatchesIn(page).evaluateAll((all) =>
    all.map((each) => getComputedStyle(each).getPropertyValue('print-color-adjust'))
  );
  expect(printed.filter((each) => each !== 'exact')).toEqual([]);
}

for (const [name, path] of Object.entries(COLOURED))
  test(`colours that mean something are kept by ${name} in high contrast, by day and dark, and printed`, async ({
    page
  }) => {
    await page.goto(path);
    await test.step('kept in Windows’ high contrast', () => expectKept(page));
    await test.step('all words are read in dark high contrast', async () => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect.soft(await lostWords(page)).toEqual([]);
    });
    await test.step('printed with a browser’s defaults', () => expectPrinted(page));
  });

test.describe('on a phone', () => {
  test.use(PHONE);

  // On a desk and in a small window, by day, in the dark and in forced colours: every-page.spec.ts.
  test('axe finds nothing on any kind of page, targets of 24 px among it', async ({ page }) => {
    // What lies over a map is read, not the map: the explorer's live one would cost as much as the reading.
    await saveData(page);
    for (const path of PAGES)
      await test.step(`/${path}`, async () => {
        await page.goto(path);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect.soft(await faults(page, [...WINDOW_RULES, 'color-contrast']), `/${path}`).toEqual([]);
      });
  });
});
