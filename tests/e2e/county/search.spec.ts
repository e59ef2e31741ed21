import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { expectHydrated } from '../support/scripts';
import { STEP_IDS, STORY } from '../support/county';
import { atRest, expectCurrent, openStory } from '../support/story';
import { expect, test } from '../support/test';

// None of this is of the live map.
test.use({ map: 'drawn' });

const panelOf = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const fieldOf = (page: Page) => panelOf(page).getByRole('searchbox');
const linksIn = (page: Page, group: string) =>
  panelOf(page).getByRole('list', { name: group, exact: true }).getByRole('link');

async function openSearch(page: Page, path = 'about/'): Promise<void> {
  await page.goto(path);
  await expectHydrated(page);
  await page.keyboard.press('/');
  await expect(fieldOf(page)).toBeFocused();
}

test('the search is opened and closed, groups what it finds, finds by pinyin, and leads on', async ({
  page
}) => {
  await test.step('is opened by its key and its button; Esc and Back close it, and the focus returns', async () => {
    await openSearch(page);
    await expect(fieldOf(page)).toHaveValue('');
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toBeHidden();
    const button = page.getByRole('button', { name: '搜索' });
    await button.click();
    await expect(fieldOf(page)).toBeFocused();
    await page.goBack();
    await expect(panelOf(page)).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(/about\/$/);
  });
  await test.step('groups what it finds, and the arrows walk from the field through the links', async () => {
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
    await fieldOf(page).fill('');
    await page.keyboard.type('学校');
    await expect(linksIn(page, '指标')).toHaveText([/学校数/]);
    // Five divisions of six numbers are shown at first, the last of each: 2022, not 2021.
    await expect(linksIn(page, '最新的数').filter({ hasText: 'A · 学校数' })).toContainText('2022年：9 个');
    await page.keyboard.press('ArrowDown');
    await expect(panelOf(page).locator('.found a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(fieldOf(page)).toBeFocused();
    expect(await faults(page)).toEqual([]);
  });
  await test.step('finds by pinyin and by initials', async () => {
    for (const typed of ['xuexiao', 'xxs']) {
      await fieldOf(page).fill(typed);
      await expect(linksIn(page, '指标')).toHaveText([/学校数/]);
    }
  });
  await test.step('says that there is nothing, and leads to the explorer', async () => {
    await fieldOf(page).fill('');
    await page.keyboard.type('火星');
    await expect(panelOf(page).getByRole('alert')).toContainText('没有找到“火星”');
    await panelOf(page).getByRole('link', { name: '到数据地图里挑' }).click();
    await expect(page).toHaveURL(/explore\/$/);
  });
  await test.step('its key belongs to whoever types in a field, and to the browser with a modifier', async () => {
    await expectHydrated(page);
    const field = page.getByRole('combobox', { name: /找/ }).or(page.getByRole('combobox')).first();
    await field.focus();
    await page.keyboard.type('/');
    await page.keyboard.press('Control+/');
    await expect(panelOf(page)).toBeHidden();
  });
  await test.step('opens the first of all with Enter', async () => {
    await openSearch(page);
    await page.keyboard.type('港口');
    await expect(panelOf(page).getByRole('link').first()).toBeVisible();
    await expect(panelOf(page).getByRole('status')).toContainText('找到');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/stories\/pictures\/$/);
  });
});

test('the search has what was typed while it was on its way, and leads to a step of the story beneath', async ({
  page
}) => {
  await test.step('has what was typed while it was on its way, and the page below has none of it', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((done) => (release = done));
    await openStory(page, STEP_IDS[1]!);
    await page.route(/_app\/immutable\/(chunks|nodes)\//, async (route) => {
      await held;
      await route.continue();
    });
    for (const key of ['/', 'j', 'k', 'j']) await page.keyboard.press(key);
    await expect(panelOf(page)).toBeHidden();
    release();
    await expect(fieldOf(page)).toHaveValue('jkj');
    await page.keyboard.type('x');
    await expect(fieldOf(page)).toHaveValue('jkjx');
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toBeHidden();
    await expectCurrent(page, STEP_IDS[1]!);
  });
  await test.step('leads to a step of the story beneath, and Back returns to what was typed', async () => {
    await page.unroute(/_app\/immutable\/(chunks|nodes)\//);
    await openStory(page);
    await page.keyboard.press('/');
    await fieldOf(page).fill('分开以前');
    await linksIn(page, '故事里的一步').first().click();
    await expect(panelOf(page)).toBeHidden();
    await expectCurrent(page, 'before');
    await page.goBack();
    await expect(fieldOf(page)).toHaveValue('分开以前');
    await page.keyboard.press('Escape');
    await expect(panelOf(page)).toBeHidden();
  });
});

test('the key of the search does nothing on a wall', async ({ page }) => {
  await page.goto(`${STORY}present/`);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-step', STEP_IDS[0] ?? '');
  await page.keyboard.press('/');
  await atRest(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('where the index does not come', () => {
  // The copy for days without a network, and the code of the page that is opened instead, may be asked for at that moment,
  // and do not come either.
  test.use({
    allowedMessages:
      /Failed to load resource|the offline copy is not available|Failed to fetch dynamically imported module/
  });

  test('says so, and asks again; and where its code does not come either, the explorer is opened', async ({
    page
  }) => {
    await test.step('says so, and asks again', async () => {
      await page.route('**/search.json', (route) => route.abort());
      await openSearch(page);
      await expect(panelOf(page).getByRole('alert')).toContainText('目录没有读到');
      await page.unroute('**/search.json');
      await panelOf(page).getByRole('button', { name: '再试一次' }).click();
      await fieldOf(page).fill('学校');
      await expect(linksIn(page, '指标')).toHaveCount(1);
    });
    await test.step('and its code neither, the explorer is opened', async () => {
      await page.goto('about/');
      await expectHydrated(page);
      await page.route('**/_app/**/*.js', (route) => route.abort());
      await page.getByRole('button', { name: '搜索' }).click();
      await expect(page).toHaveURL(/explore\/$/);
    });
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('is a tap away, and fits', async ({ page }) => {
    for (const path of ['about/', STORY])
      await test.step(path, async () => {
        await page.goto(path);
        await expectHydrated(page);
        await page.getByRole('button', { name: '搜索' }).locator('visible=true').tap();
        await fieldOf(page).fill('方块');
        await expect(linksIn(page, '故事')).toHaveCount(1);
        expect(await faults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      });
  });
});
