import { readdirSync, readFileSync } from 'node:fs';
import { strayChinese, unlinkedBack } from './support/edition-pages';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
const english = pagesIn('build/en');

test.describe('the English edition', () => {
  test('has every page that the Chinese one has', () => {
    const chinese = pagesIn('build').filter((file) => !file.startsWith('en/'));
    expect(english.length).toBeGreaterThan(100);
    expect(english.toSorted()).toEqual(chinese.toSorted());
  });

  test('holds no Chinese but what it marks as Chinese', () => {
    const found = english.flatMap((file) =>
      strayChinese(readFileSync(`build/en/${file}`, 'utf8')).map((text) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  test('leads from every page to the same one in Chinese, and back', () => {
    const both = pagesIn('build').map((file) => ({ file, html: readFileSync(`build/${file}`, 'utf8') }));
    expect(both.flatMap(({ file, html }) => unlinkedBack(file, html))).toEqual([]);
  });
});

test('the switch goes to the same step, and comes back to it', async ({ page }) => {
  await page.goto('stories/yuhang/#corridor');
  await expectHydrated(page);
  // Without a scroll to it, which would read on to the last step.
  await page.getByRole('link', { name: 'English' }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/stories\/yuhang\/#corridor$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('#corridor h2')).toBeInViewport();
  await page.getByRole('link', { name: '中文' }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/(?<!\/en)\/stories\/yuhang\/#corridor$/);
});

test('the switch keeps indicator and period of the explorer', async ({ page }) => {
  await page.goto('explore/?indicator=census-population&period=2020-11-01');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/explore\/\?indicator=census-population&period=2020-11-01/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/\p{Script=Han}/u);
});

test('a language that was chosen opens the door, and nothing else', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goto('about:blank');
  await page.goto('');
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('about:blank');
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test.describe('what is missing', () => {
  test.use({ allowedMessages: /404/ });

  test('is said in the language of where it was looked for', async ({ page }) => {
    await page.goto('en/nowhere/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link')).toHaveAttribute('href', /\/en\/$/);
  });
});
