import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { findChromium, LAUNCH_FLAGS } from '../../src/cli/chromium';
import { DARK_RULES, faults } from './support/axe';
import { lightnessOf } from './support/lightness';
import { expectHydrated } from './support/scripts';
import { DESK, openStory, sectionOf } from './support/story';
import { expect, test } from './support/test';

/** The colours of a map and of all that lies on it. */
const looksOfMap = (page: Page): Promise<string[]> =>
  page.locator('[data-map]').evaluate((map) =>
    [map, ...map.querySelectorAll('*')].map((each) => {
      const { color, fill, stroke, backgroundColor } = getComputedStyle(each);
      return [each.tagName, color, fill, stroke, backgroundColor].join(' ');
    })
  );

// That all words of every page are read, and that paper is light: every-page.spec.ts.
test.describe('for readers who ask for dark pages', () => {
  test.use({ colorScheme: 'dark' });

  test('a map is the light sheet that it is by day, and a number’s card is dark and read', async ({
    page
  }) => {
    await openStory(page, 'growth', 'stories/hangzhou/');
    await test.step('a map, with all that lies on it', async () => {
      const dark = await looksOfMap(page);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(dark.length).toBeGreaterThan(100);
      expect(dark).toEqual(await looksOfMap(page));
    });
    await test.step('a number’s card', async () => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await sectionOf(page, 'growth').locator('a[data-figure]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await lightnessOf(page, 'dialog', 'backgroundColor')).toBeLessThan(0.2);
      expect(await faults(page, DARK_RULES)).toEqual([]);
    });
  });

  test('sheets and walls stay light', async ({ page }) => {
    for (const path of ['stories/hangzhou/print/', 'stories/hangzhou/present/'])
      await test.step(`/${path}`, async () => {
        await page.goto(path);
        await expectHydrated(page);
        const title = ':is(.sheet, [data-wall]) :is(h1, h2)';
        expect.soft(await lightnessOf(page, '.sheet, [data-wall]', 'backgroundColor')).toBeGreaterThan(0.9);
        expect.soft(await lightnessOf(page, title, 'color')).toBeLessThan(0.3);
      });
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

  async function looksOf(context: BrowserContext, address: string): Promise<string> {
    const page = await context.newPage();
    // With its face and its relief, which come after the text.
    await page.goto(address, { waitUntil: 'networkidle' });
    const picture = await page.screenshot({ animations: 'disabled' });
    await page.close();
    return picture.toString('base64');
  }

  test('leaves alone what is dark already', async ({ browser, baseURL }) => {
    const [darkening, plain] = await Promise.all([forced.newContext(STILL), browser.newContext(STILL)]);
    for (const path of ['districts/', 'explore/', 'stories/hangzhou/']) {
      const address = `${baseURL}${path}`;
      // Of two long texts only whether they are one is worth saying; a face may come late on a busy machine.
      await expect
        .poll(async () => (await looksOf(darkening, address)) === (await looksOf(plain, address)), {
          message: `/${path}`
        })
        .toBe(true);
    }
    await Promise.all([darkening.close(), plain.close()]);
  });
});
