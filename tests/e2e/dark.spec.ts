import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, LAUNCH_FLAGS } from '../../src/cli/chromium';
import { faults } from './support/axe';
import { expectHydrated } from './support/scripts';
import { DESK, openStory, sectionOf } from './support/story';
import { expect, test } from './support/test';

const PAGES = [
  '',
  'explore/',
  'districts/',
  'districts/330110/',
  'plans/',
  'plans/yuhang-2021/',
  'data/',
  'sources/',
  'about/',
  'stories/hangzhou/',
  'stories/yuhang/'
];

const lightnessOf = (page: Page, selector: string, property: 'color' | 'backgroundColor'): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(element)[name].match(/[\d.]+/g) ?? []).map(Number);
      return (r + g + b) / 765;
    }, property);

/** What dark colours can break; all else is asked by day. */
const READ = ['color-contrast', 'link-in-text-block', 'target-size'];

test.describe('for readers who ask for dark pages', () => {
  test.use({ colorScheme: 'dark' });

  for (const path of PAGES)
    test(`all words are read: /${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await lightnessOf(page, 'html', 'backgroundColor')).toBeLessThan(0.2);
      expect(await lightnessOf(page, 'h1', 'color')).toBeGreaterThan(0.6);
      expect(await faults(page, READ)).toEqual([]);
    });

  test('a number’s card is dark and read', async ({ page }) => {
    await openStory(page, 'growth', 'stories/hangzhou/');
    await sectionOf(page, 'growth').locator('a[data-figure]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await lightnessOf(page, 'dialog', 'backgroundColor')).toBeLessThan(0.2);
    expect(await faults(page, READ)).toEqual([]);
  });

  test('a map is the light sheet that it is by day, with all that lies on it', async ({ page }) => {
    const looks = () =>
      page.locator('[data-map]').evaluate((map) =>
        [map, ...map.querySelectorAll('*')].map((each) => {
          const { color, fill, stroke, backgroundColor } = getComputedStyle(each);
          return [each.tagName, color, fill, stroke, backgroundColor].join(' ');
        })
      );
    await openStory(page, 'growth', 'stories/hangzhou/');
    const dark = await looks();
    await page.emulateMedia({ colorScheme: 'light' });
    expect(dark.length).toBeGreaterThan(100);
    expect(dark).toEqual(await looks());
  });

  for (const path of ['stories/hangzhou/print/', 'stories/hangzhou/present/'])
    test(`sheets and walls stay light: /${path}`, async ({ page }) => {
      await page.goto(path);
      await expectHydrated(page);
      expect(await lightnessOf(page, '.sheet, [data-wall]', 'backgroundColor')).toBeGreaterThan(0.9);
      expect(await lightnessOf(page, ':is(.sheet, [data-wall]) :is(h1, h2)', 'color')).toBeLessThan(0.3);
    });

  for (const path of ['stories/hangzhou/', 'districts/330110/', 'explore/'])
    test(`paper is light: /${path}`, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
      expect(await lightnessOf(page, 'html', 'backgroundColor')).toBe(1);
      expect(await lightnessOf(page, 'h1', 'color')).toBeLessThan(0.5);
      expect(await lightnessOf(page, 'p', 'color')).toBeLessThan(0.5);
    });
});

test.describe('a browser that darkens pages by itself', () => {
  test.use(DESK);
  let forced: Browser;
  test.beforeAll(async () => {
    const args = [...LAUNCH_FLAGS, '--enable-features=WebContentsForceDark'];
    forced = await chromium.launch({ executablePath: findChromium(), args });
  });
  test.afterAll(() => forced.close());

  /** As a page was made: what scripts add comes when it comes. */
  const STILL = { ...DESK, colorScheme: 'dark', javaScriptEnabled: false, serviceWorkers: 'block' } as const;

  async function looksOf(browser: Browser, address: string): Promise<string> {
    const context = await browser.newContext(STILL);
    const page = await context.newPage();
    // With its face and its relief, which come after the text.
    await page.goto(address, { waitUntil: 'networkidle' });
    const picture = await page.screenshot({ animations: 'disabled' });
    await context.close();
    return picture.toString('base64');
  }

  for (const path of ['districts/', 'explore/', 'stories/hangzhou/'])
    test(`leaves alone what is dark already: /${path}`, async ({ browser, baseURL }) => {
      const address = `${baseURL}${path}`;
      // Of two long texts only whether they are one is worth saying; a face may come late on a busy machine.
      await expect
        .poll(async () => (await looksOf(forced, address)) === (await looksOf(browser, address)))
        .toBe(true);
    });
});
