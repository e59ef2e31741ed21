import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import { expectHydrated, holdScripts } from './support/scripts';
import { DESK, expectCurrent, labelOf, mapOf, openStory, sectionOf, STORY, wake } from './support/story';
import { expect, test } from './support/test';

// None of this is of the live map.
test.use({ ...DESK, map: 'drawn' });

/** An address that a reader types or pastes, or takes from a bookmark: an entry of the history that the page did not make. */
const typeStep = (page: Page, id: string) => page.evaluate((hash) => (location.hash = hash), id);

const card = (page: Page) => page.getByRole('dialog');
const openNumber = (page: Page, step: string) =>
  sectionOf(page, step).locator('a[data-figure]').first().click();
const WAYS_OUT = {
  Esc: (page: Page) => page.keyboard.press('Escape'),
  'its button': (page: Page) => card(page).getByRole('button', { name: '关闭' }).click(),
  'a click beside it': (page: Page) => page.mouse.click(20, 400),
  Back: (page: Page) => page.goBack()
};

test.describe('after a typed step', () => {
  for (const [way, leave] of Object.entries(WAYS_OUT)) {
    test(`a number's card is closed by ${way}`, async ({ page }) => {
      await openStory(page, 'patents');
      await typeStep(page, 'revenue');
      await expectCurrent(page, 'revenue');
      await openNumber(page, 'revenue');
      await expect(card(page)).toBeVisible();
      await leave(page);
      await expect(card(page)).toHaveCount(0);
      await expect(page).toHaveURL(/#revenue$/);
      await expectCurrent(page, 'revenue');
    });
  }

  test("a division's panel is closed by Esc and by its button", async ({ page }) => {
    await openStory(page, 'patents');
    await typeStep(page, 'ground');
    await expectCurrent(page, 'ground');
    for (const way of ['Esc', 'its button'] as const) {
      await labelOf(mapOf(page), '余杭区').click();
      await expect(card(page)).toBeVisible();
      await WAYS_OUT[way](page);
      await expect(card(page)).toHaveCount(0);
    }
    await expectCurrent(page, 'ground');
  });

  test.describe('on the live map', () => {
    test.use({ map: 'live' });

    test('a free map is left by Esc and by its button, at the step that it was opened from', async ({
      page
    }) => {
      await openStory(page, 'patents');
      await typeStep(page, 'ground');
      await wake(page);
      const back = page.getByRole('button', { name: /^返回/ });
      for (const leave of [() => page.keyboard.press('Escape'), () => back.click()]) {
        await page.getByRole('button', { name: '自由看地图' }).click();
        await expect(back).toBeVisible();
        await leave();
        await expect(back).toHaveCount(0);
        await expect(page).toHaveURL(/#ground$/);
      }
    });
  });

  test('cards that lie on each other are closed at once', async ({ page }) => {
    await openStory(page, 'patents');
    for (const id of ['ground', 'revenue']) await typeStep(page, id);
    await openNumber(page, 'revenue');
    await card(page).locator('section a[data-figure]').first().click();
    await expect(card(page).getByRole('button', { name: '回到上一个数' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#revenue$/);
  });

  test("a card on an area's page is closed", async ({ page }) => {
    await page.goto('districts/330110/');
    await expectHydrated(page);
    await typeStep(page, 'x');
    await page.locator('main a[data-figure]').first().click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
});

test('Back leaves a typed step as one leaves a followed one, and Forward returns, also after a reload', async ({
  page
}) => {
  const upTo = () => page.evaluate(() => Math.round(scrollY));
  await openStory(page, 'patents');
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 120);
  await expect.poll(upTo).not.toBe(0);
  await expectCurrent(page, 'patents');
  const left = await upTo();
  await typeStep(page, 'revenue');
  await expectCurrent(page, 'revenue');
  await typeStep(page, 'ground');
  await expectCurrent(page, 'ground');
  await page.goBack();
  await expectCurrent(page, 'revenue');
  await page.goBack();
  await expectCurrent(page, 'patents');
  await expect.poll(upTo).toBe(left);
  await page.goForward();
  await expectCurrent(page, 'revenue');
  await expect(page).toHaveURL(/#revenue$/);
  await page.reload();
  await expectHydrated(page);
  await expectCurrent(page, 'revenue');
  await page.goBack();
  await expectCurrent(page, 'patents');
  await expect(page).toHaveURL(/#patents$/);
});

test('Back returns to where a step was left, whatever was followed after a typed one', async ({ page }) => {
  const upTo = () => page.evaluate(() => Math.round(scrollY));
  await openStory(page, 'patents');
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 120);
  await expectCurrent(page, 'patents');
  await expect.poll(upTo).not.toBe(0);
  const left = await upTo();
  await typeStep(page, 'revenue');
  await expectCurrent(page, 'revenue');
  await page.locator('nav a[href="#ground"]').first().click();
  await expectCurrent(page, 'ground');
  await page.goBack();
  await expectCurrent(page, 'revenue');
  await page.goBack();
  await expectCurrent(page, 'patents');
  await expect.poll(upTo).toBe(left);
});

test('Back from a place typed on another page returns to where the reader was', async ({ page }) => {
  await page.goto('about/');
  await expectHydrated(page);
  await page.mouse.move(600, 400);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  const last = await page.evaluate(() => [...document.querySelectorAll('main [id]')].at(-1)!.id);
  await typeStep(page, last);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(301);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
});

test('a step typed over an open card closes the card', async ({ page }) => {
  await openStory(page, 'revenue');
  await openNumber(page, 'revenue');
  await expect(card(page)).toBeVisible();
  await typeStep(page, 'patents');
  await expect(card(page)).toHaveCount(0);
  await expectCurrent(page, 'patents');
  // Back is at the card again, and closing it leads to the step beneath.
  await page.goBack();
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  await expect(page).toHaveURL(/#revenue$/);
});

test('a card is closed that was opened from an entry of another script', async ({ page }) => {
  await openStory(page, 'revenue');
  await page.evaluate(() => history.pushState({ stranger: true }, ''));
  await openNumber(page, 'revenue');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a card is closed where a step was followed before the scripts came', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(STORY);
  await page.locator(`nav a[href="#${STEP_IDS[3]}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`#${STEP_IDS[3]}$`));
  release();
  await expectHydrated(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/stories\/yuhang\/$/);
  await openNumber(page, 'growth');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname).toMatch(/\/stories\/yuhang\/$/);
});

test('a card left open over a reload does not come back from beneath the next one', async ({ page }) => {
  await openStory(page, 'revenue');
  await openNumber(page, 'revenue');
  await expect(card(page)).toBeVisible();
  await page.reload();
  await expectHydrated(page);
  await expect(card(page)).toHaveCount(0);
  await openNumber(page, 'revenue');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
});

test('a card is closed after the skip link and Back, and the reader stays in the story', async ({ page }) => {
  await page.goto('about/');
  await page.goto(STORY);
  await expectHydrated(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#${STEP_IDS[0]}$`));
  await page.goBack();
  await page.locator('section a[data-figure]').first().focus();
  await page.keyboard.press('Enter');
  await expect(card(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card(page)).toHaveCount(0);
  expect(new URL(page.url()).pathname).toMatch(/\/stories\/yuhang\/$/);
});

test.describe('a click beside', () => {
  /** On the card's edge, where nothing answers. */
  const clickText = (page: Page) =>
    sectionOf(page, 'revenue')
      .locator('.card')
      .click({ position: { x: 6, y: 6 } });

  test.beforeEach(({ page }) => openStory(page, 'revenue'));

  test('a number’s card closes it', async ({ page }) => {
    await openNumber(page, 'revenue');
    await expect(card(page)).toBeVisible();
    await page.mouse.click(20, 400);
    await expect(card(page)).toHaveCount(0);
  });

  test('a division’s panel closes it, and one on another division shows that one', async ({ page }) => {
    await labelOf(mapOf(page), '余杭区').click();
    await expect(card(page).getByRole('heading', { name: '余杭区' })).toBeVisible();
    await labelOf(mapOf(page), '西湖区').click();
    await expect(card(page).getByRole('heading', { name: '西湖区' })).toBeVisible();
    await clickText(page);
    await expect(card(page)).toHaveCount(0);
    await expectCurrent(page, 'revenue');
  });

  test('the table of a map’s values closes it', async ({ page }) => {
    await mapOf(page).getByRole('button', { name: '列成表' }).click();
    await expect(card(page)).toBeVisible();
    await clickText(page);
    await expect(card(page)).toHaveCount(0);
    await expectCurrent(page, 'revenue');
  });

  test.describe('on the live map', () => {
    test.use({ map: 'live' });

    test('a free map, on a step of the list, leaves it for that step', async ({ page }) => {
      await wake(page);
      await page.getByRole('button', { name: '自由看地图' }).click();
      const back = page.getByRole('button', { name: /^返回/ });
      await expect(back).toBeVisible();
      await page.locator('nav a[href="#patents"]').first().click();
      await expect(back).toHaveCount(0);
      await expectCurrent(page, 'patents');
    });
  });
});
