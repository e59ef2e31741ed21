import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { expectHydrated } from './support/scripts';

const PAGES = [
  ...['yuhang', 'linping', 'xihu', 'redraw', 'hangzhou', 'metro'].map((slug) => `/stories/${slug}/`),
  '/explore/',
  '/districts/330110/',
  '/plans/yuhang-2021/'
];
const SIZES = [
  { width: 1440, height: 900 },
  { width: 640, height: 400 },
  { width: 390, height: 844 }
];

for (const viewport of SIZES)
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });
    for (const path of PAGES)
      test(`whatever can be pressed on ${path} has 24 pixels for a finger`, async ({ page }) => {
        await page.goto(path);
        await expectHydrated(page);
        const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
        expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target.join(' ')))).toEqual([]);
      });
  });
