import { figureRow } from './support/content';
import { crawl } from './support/crawl';
import { NUMBER, numberOf } from './support/reading';
import { goToStep, labelOf, mapOf, openStory, settled, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1280, height: 800 } });

test.beforeEach(({ baseURL }) => {
  expect(new URL(baseURL ?? '').pathname).toBe('/some/where/');
});

test('below a sub-path the live map takes over and follows the steps', async ({ page }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await openStory(page);
  await wake(page);
  await goToStep(page, 'corridor', 'link');
  await settled(page, 'corridor');
  await expect(mapOf(page)).toHaveAttribute('data-renderer', 'maplibre');
  expect(missing).toEqual([]);
});

test.describe('on the drawn map', () => {
  test.use({ map: 'drawn' });

  test('below a sub-path a number leads to its paragraph and Back to its step, a division opens its figures, and a cited version is told of', async ({
    page,
    baseURL
  }) => {
    await test.step('a number leads to its paragraph and Back to its step', async () => {
      const { source, para } = figureRow(NUMBER);
      await openStory(page, 'revenue');
      await numberOf(page).click();
      await page
        .getByRole('dialog')
        .getByRole('link', { name: /《.+》/ })
        .click();
      await expect(page).toHaveURL(`${baseURL}sources/${source}/#p${para}`);
      await expect(page.locator('section:target')).toBeVisible();
      await page.goBack();
      await settled(page, 'revenue');
    });
    await test.step('a division opens its figures', async () => {
      await openStory(page, 'age');
      await labelOf(mapOf(page), '萧山区').click();
      await expect(page.getByRole('dialog', { name: '萧山区' }).getByRole('row').first()).toBeVisible();
      await page.getByRole('link', { name: '萧山区的全部数和出处' }).click();
      await expect(page).toHaveURL(/\/some\/where\/districts\/330109\/$/);
    });
    await test.step('an English link that carries a version says what it knows of it, and leads to the versions', async () => {
      await page.goto('en/stories/yuhang/?v=2020-01-01#growth');
      const notice = page.getByRole('complementary', { name: 'About the cited version' });
      await expect(notice).toContainText('2020-01-01');
      await notice.getByRole('link').click();
      await expect(page).toHaveURL(/\/some\/where\/en\/v\/$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
});

test('below a sub-path every link stays below it and resolves', async ({ baseURL }) => {
  const { pages, broken } = await crawl(baseURL ?? '');
  expect(pages.length).toBeGreaterThan(10);
  expect(broken).toEqual([]);
});
