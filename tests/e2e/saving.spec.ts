import { devices, type Page } from '@playwright/test';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A browser's link to a file that does nothing, and no event that tells of it. */
const disarm = (page: Page) =>
  page.addInitScript(() => (HTMLAnchorElement.prototype.click = () => undefined));

async function openExplorer(page: Page): Promise<void> {
  await disarm(page);
  await page.goto('explore/?indicator=gdp');
  await expectHydrated(page);
}

// None of this is of the live map.
test.use({ map: 'drawn' });

test.describe('in a window of an app that saves no files', () => {
  const { userAgent } = devices['Pixel 5'];
  test.use({ userAgent: `${userAgent} MicroMessenger/8.0.42` });

  test('a table says where it can be saved, and a picture stands in the page, to be kept by a long press', async ({
    page
  }) => {
    await test.step('a table says where it can be saved', async () => {
      await openExplorer(page);
      await button(page, /^CSV/).click();
      await expect(page.getByRole('status').filter({ hasText: '这个 App 里不能存文件' })).toBeVisible();
    });
    await test.step('a picture stands in the page, to be kept by a long press', async () => {
      await button(page, 'PNG').click();
      const said = page.getByRole('status').filter({ hasText: '长按下面的图保存' });
      await expect(said).toBeVisible();
      const picture = said.getByRole('img');
      await expect(picture).toHaveAttribute('src', /^data:image\/png/);
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(500);
    });
  });
});

test('where nothing comes of a press, the file stays within reach', async ({ page }) => {
  await openExplorer(page);
  await button(page, /^CSV/).click();
  const said = page.getByRole('status').filter({ hasText: '没有存下？' });
  await expect(said).toContainText('gdp');
  const address = await said.getByRole('link', { name: '打开这个文件' }).getAttribute('href');
  const text = await page.evaluate(async (href) => (await fetch(href)).text(), address ?? '');
  expect(text).toContain('余杭区');
});
