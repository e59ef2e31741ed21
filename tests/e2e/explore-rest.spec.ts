import type { Page } from '@playwright/test';
import { expectHydrated } from './support/scripts';
import { saveData, touch } from './support/story';
import { expect, test } from './support/test';

/** All that the data map can show beyond what it opens on. */
const REST = '**/explore/figures.json';
const CHOICE = 'explore/?indicator=gdp&period=2022&boundary=2021';

const titleOf = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const choose = (page: Page, label: string) =>
  page.getByLabel('指标', { exact: true }).selectOption({ label });

/** Keeps them back until what it returns is called. */
async function holdRest(page: Page): Promise<() => void> {
  let send = (): void => undefined;
  const come = new Promise<void>((done) => (send = done));
  await page.route(REST, async (route) => {
    await come;
    await route.continue();
  });
  return send;
}

test.describe('on the drawn map', () => {
  // None of this is of the live map.
  test.use({ map: 'drawn' });

  test('a choice waits for its figures and says so, and what is typed before there is anything to find is found when there is', async ({
    page
  }) => {
    await saveData(page);
    await test.step('a choice waits for its figures, says so, and is shown when they come', async () => {
      const send = await holdRest(page);
      await page.goto(CHOICE);
      await expect(page.getByText('正在取数')).toBeVisible();
      await expect(titleOf(page), 'what the page was made with').toContainText('今天这块地上人口的增幅');
      send();
      await expect(titleOf(page)).toHaveText('地区生产总值，2022年');
      await expect(page.getByText('正在取数')).toHaveCount(0);
    });
    await test.step('what is typed and asked for before there is anything to find is found when there is', async () => {
      const send = await holdRest(page);
      await page.goto('explore/');
      await touch(page);
      await expectHydrated(page);
      const box = page.getByRole('combobox', { name: '找区或指标' });
      await box.fill('lp');
      await box.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: '正在取数' })).toBeVisible();
      send();
      await expect(page).toHaveURL(/area=330113/);
    });
  });
});

test('a page that nobody has chosen on asks for them when its map stands, once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/explore/figures.json')) asked.push(page.url());
  });
  await page.goto('explore/');
  await expectHydrated(page);
  expect(asked).toEqual([]);
  await expect.poll(() => asked.length).toBe(1);
  await expect(page.locator('[data-state="ready"]')).toHaveCount(1);
  await choose(page, '地区生产总值');
  await expect(titleOf(page)).toHaveText('地区生产总值，2022年');
  expect(asked).toHaveLength(1);
});

test.describe('what does not arrive', () => {
  test.use({ allowedMessages: /Failed to load resource/, map: 'drawn' });

  test('is said, and asked for again with the next choice', async ({ page }) => {
    await page.route(REST, (route) => route.fulfill({ status: 500, body: '' }));
    await saveData(page);
    await page.goto(CHOICE);
    await expect(page.getByRole('alert')).toContainText('其余的数没有取到');
    await expect(page.getByText('正在取数')).toHaveCount(0);
    await page.unroute(REST);
    await choose(page, '年末常住人口');
    await expect(titleOf(page)).toContainText('年末常住人口');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
