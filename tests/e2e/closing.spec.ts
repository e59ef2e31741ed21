import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import { expectHydrated, holdScripts } from './support/scripts';
import { DESK, expectCurrent, labelOf, mapOf, openStory, sectionOf, STORY, wake } from './support/story';
import { expect, test } from './support/test';

// None of this is of the live map.
test.use({ ...DESK, map: 'drawn' });

const upTo = (page: Page) => page.evaluate(() => Math.round(scrollY));
/** On the card's edge, where nothing answers. */
const clickText = (page: Page) =>
  sectionOf(page, 'revenue')
    .locator('.card')
    .click({ position: { x: 6, y: 6 } });

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

async function typeAndArrive(page: Page, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await typeStep(page, id);
    await expectCurrent(page, id);
  }
}

test('after a typed step, cards and panels are closed by every way, and at once where they lie on each other', async ({
  page
}) => {
  await openStory(page, 'patents');
  for (const [way, leave] of Object.entries(WAYS_OUT))
    await test.step(`a number's card is closed by ${way}`, async () => {
      // An entry that nothing has been opened from yet.
      await typeAndArrive(page, 'patents', 'revenue');
      await openNumber(page, 'revenue');
      await expect(card(page)).toBeVisible();
      await leave(page);
      await expect(card(page)).toHaveCount(0);
      await expect(page).toHaveURL(/#revenue$/);
      await expectCurrent(page, 'revenue');
    });
  await test.step("a division's panel is closed by Esc and by its button", async () => {
    await typeAndArrive(page, 'ground');
    for (const way of ['Esc', 'its button'] as const) {
      await labelOf(mapOf(page), '余杭区').click();
      await expect(card(page)).toBeVisible();
      await WAYS_OUT[way](page);
      await expect(card(page)).toHaveCount(0);
    }
    await expectCurrent(page, 'ground');
  });
  await test.step('cards that lie on each other are closed at once', async () => {
    for (const id of ['patents', 'ground', 'revenue']) await typeStep(page, id);
    await openNumber(page, 'revenue');
    await card(page).locator('section a[data-figure]').first().click();
    await expect(card(page).getByRole('button', { name: '回到上一个数' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
    await expect(page).toHaveURL(/#revenue$/);
  });
});

test.describe('on the live map', () => {
  test.use({ map: 'live' });

  test('a free map is left by Esc and by its button, at the step that it was opened from, or for a step of the list', async ({
    page
  }) => {
    const back = page.getByRole('button', { name: /^返回/ });
    const open = async (): Promise<void> => {
      await page.getByRole('button', { name: '自由看地图' }).click();
      await expect(back).toBeVisible();
    };
    const follow = (id: string) => page.locator(`nav a[href="#${id}"]`).first().click();
    await openStory(page, 'patents');
    await test.step('after a typed step, by Esc and by its button', async () => {
      await typeStep(page, 'ground');
      await wake(page);
      for (const leave of [() => page.keyboard.press('Escape'), () => back.click()]) {
        await open();
        await leave();
        await expect(back).toHaveCount(0);
        await expect(page).toHaveURL(/#ground$/);
      }
    });
    await test.step('by a click beside, on a step of the list', async () => {
      await follow('revenue');
      await expectCurrent(page, 'revenue');
      await open();
      await follow('patents');
      await expect(back).toHaveCount(0);
      await expectCurrent(page, 'patents');
    });
  });
});

/** At `patents`, a little below its top; says how far down. */
async function scrollBelow(page: Page): Promise<number> {
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, 120);
  await expect.poll(() => upTo(page)).not.toBe(0);
  await expectCurrent(page, 'patents');
  return upTo(page);
}

test('Back leaves a typed step as one leaves a followed one, whatever was followed after it, and Forward returns', async ({
  page
}) => {
  await openStory(page, 'patents');
  const left = await scrollBelow(page);
  const goBackTwice = async (): Promise<void> => {
    await page.goBack();
    await expectCurrent(page, 'revenue');
    await page.goBack();
    await expectCurrent(page, 'patents');
    await expect.poll(() => upTo(page)).toBe(left);
  };
  await test.step('Back returns to where a step was left, whatever was followed after a typed one', async () => {
    await typeAndArrive(page, 'revenue');
    await page.locator('nav a[href="#ground"]').first().click();
    await expectCurrent(page, 'ground');
    await goBackTwice();
  });
  await test.step('Back leaves a typed step as one leaves a followed one', async () => {
    await typeAndArrive(page, 'revenue', 'ground');
    await goBackTwice();
  });
  await test.step('Forward returns, also after a reload', async () => {
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
});

test('from a place typed on another page Back returns, and cards are closed there and after the skip link', async ({
  page
}) => {
  await test.step("after a typed step a card on an area's page is closed", async () => {
    await page.goto('districts/330110/');
    await expectHydrated(page);
    await typeStep(page, 'x');
    await page.locator('main a[data-figure]').first().click();
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
  await test.step('Back from a place typed on another page returns to where the reader was', async () => {
    await page.goto('about/');
    await expectHydrated(page);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => upTo(page)).toBe(300);
    const last = await page.evaluate(() => [...document.querySelectorAll('main [id]')].at(-1)!.id);
    await typeStep(page, last);
    await expect.poll(() => upTo(page)).toBeGreaterThan(301);
    await page.goBack();
    await expect.poll(() => upTo(page)).toBe(300);
  });
  await test.step('a card is closed after the skip link and Back, and the reader stays in the story', async () => {
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

test('a click beside closes what is open, a typed step its card, and no entry of the history brings one back', async ({
  page
}) => {
  await openStory(page, 'revenue');
  await test.step('a click beside a number’s card closes it', async () => {
    await openNumber(page, 'revenue');
    await expect(card(page)).toBeVisible();
    await page.mouse.click(20, 400);
    await expect(card(page)).toHaveCount(0);
  });
  await test.step('a click beside a division’s panel closes it, and one on another division shows that one', async () => {
    await labelOf(mapOf(page), '余杭区').click();
    await expect(card(page).getByRole('heading', { name: '余杭区' })).toBeVisible();
    await labelOf(mapOf(page), '西湖区').click();
    await expect(card(page).getByRole('heading', { name: '西湖区' })).toBeVisible();
    await clickText(page);
    await expect(card(page)).toHaveCount(0);
    await expectCurrent(page, 'revenue');
  });
  await test.step('a click beside the table of a map’s values closes it', async () => {
    await mapOf(page).getByRole('button', { name: '列成表' }).click();
    await expect(card(page)).toBeVisible();
    await clickText(page);
    await expect(card(page)).toHaveCount(0);
    await expectCurrent(page, 'revenue');
  });
  await test.step('a step typed over an open card closes the card', () => typeOverCard(page));
  await test.step('a card is closed that was opened from an entry of another script', async () => {
    await page.evaluate(() => history.pushState({ stranger: true }, ''));
    await openNumber(page, 'revenue');
    await expect(card(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card(page)).toHaveCount(0);
  });
  await test.step('a card left open over a reload does not come back from beneath the next one', async () => {
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
});

async function typeOverCard(page: Page): Promise<void> {
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
}
