import type { Page } from '@playwright/test';
import { figureRow, SOURCES, STEP_IDS } from './support/content';
import {
  currentStep,
  expectCurrent,
  goToStep,
  mapOf,
  openStory,
  sectionOf,
  settled,
  STORY,
  wake
} from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('the address', () => {
  test('opens its step', async ({ page }) => {
    await openStory(page, 'half-year');
    await settled(page, 'half-year');
    await expect(sectionOf(page, 'half-year').getByRole('heading')).toBeInViewport();
  });

  test('follows the reader without filling the history', async ({ page }) => {
    await openStory(page);
    const entries = await page.evaluate(() => history.length);
    for (const id of ['census', 'before', 'census']) {
      await goToStep(page, id, 'wheel');
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
    }
    await goToStep(page, 'redraw', 'keys');
    await expect(page).toHaveURL(/#redraw$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('brings the reader back to the step after a reload', async ({ page }) => {
    await openStory(page);
    await goToStep(page, 'axis', 'wheel');
    await expect(page).toHaveURL(/#axis$/);
    await page.reload();
    await expectCurrent(page, 'axis');
    await settled(page, 'axis');
    await wake(page);
    await settled(page, 'axis');
  });

  test('brings the reader back to the step from a source', async ({ page }) => {
    await openStory(page);
    await goToStep(page, 'core', 'wheel');
    await sectionOf(page, 'core').getByRole('link', { name: '打造城市级新中心' }).click();
    await expect(page).toHaveURL(/\/sources\/hzw-20210721\/#p6$/);
    await page.goBack();
    await expectCurrent(page, 'core');
    await settled(page, 'core');
    await expect(sectionOf(page, 'core').getByRole('heading')).toBeInViewport();
  });

  test('that names no step opens the first', async ({ page }) => {
    await page.goto(`${STORY}#no-such-step`);
    await expectCurrent(page, STEP_IDS[0] ?? '');
  });
});

const NUMBER = 'yuhang-gdp-2021s1';
const numberOf = (page: Page) => sectionOf(page, 'half-year').locator(`a[data-figure="${NUMBER}"]`).first();

test.describe('a number', () => {
  test('opens a card that says where it comes from', async ({ page }) => {
    await openStory(page, 'half-year');
    await numberOf(page).click();
    const card = page.getByRole('dialog');
    await expect(card).toBeVisible();
    const { value, source, para } = figureRow(NUMBER);
    const { publisher, title } = SOURCES.find(({ id }) => id === source)!;
    await expect(card.getByText(value).first()).toBeVisible();
    await expect(card.getByText(`${publisher}《${title}》`)).toBeVisible();
    await expect(card.getByText(`2021年7月21日，第${para}段`)).toBeVisible();
    await expect(card.locator('dt', { hasText: '性质' }).locator('+ dd')).toHaveText('预计');
    await expect(card.locator('dt', { hasText: '边界' }).locator('+ dd')).toHaveText(/2021年4月/);
    await expect(card.getByRole('link', { name: /《.+》/ })).toHaveAttribute(
      'href',
      new RegExp(`/sources/${source}/#p${para}$`)
    );
    await expect(card.getByRole('img', { name: /^示意图：余杭区/ })).toBeVisible();
  });

  test('has neighbours, each one step of the history, all closed at once', async ({ page }) => {
    await openStory(page, 'half-year');
    await numberOf(page).click();
    const card = page.getByRole('dialog');
    const shows = (id: string) =>
      expect(card.locator('.value')).toContainText(String(Number(figureRow(id).value)));
    const neighbours = card.locator('section a[data-figure]');
    await shows(NUMBER);
    await expect(card.getByText(/^(性质|边界|时段长短)不同：/).first()).toBeVisible();
    const first = (await neighbours.first().getAttribute('data-figure')) ?? '';
    await neighbours.first().click();
    await shows(first);
    const second = (await neighbours.last().getAttribute('data-figure')) ?? '';
    await neighbours.last().click();
    await shows(second);
    await page.goBack();
    await shows(first);
    await card.getByRole('button', { name: '回到上一个数' }).click();
    await shows(NUMBER);
    await neighbours.first().click();
    await shows(first);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(numberOf(page)).toBeFocused();
    await expect(page).toHaveURL(/#half-year$/);
  });

  const WAYS_OUT = {
    Back: (page: Page) => page.goBack(),
    Esc: (page: Page) => page.keyboard.press('Escape'),
    'its button': (page: Page) => page.getByRole('dialog').getByRole('button', { name: '关闭' }).click(),
    'a click beside it': (page: Page) => page.mouse.click(20, 400)
  };
  for (const [way, leave] of Object.entries(WAYS_OUT)) {
    test(`gets the focus back when the card is closed by ${way}`, async ({ page }) => {
      await openStory(page, 'half-year');
      await numberOf(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await leave(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(numberOf(page)).toBeFocused();
      await expect(page).toHaveURL(/#half-year$/);
      expect(await currentStep(page)).toBe('half-year');
    });
  }

  test('leads to its paragraph, and Back from there to the step', async ({ page }) => {
    await openStory(page, 'half-year');
    await numberOf(page).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /《.+》/ })
      .click();
    await expect(page.locator(`section:target tr#${NUMBER}`)).toBeVisible();
    await page.goBack();
    await expectCurrent(page, 'half-year');
    await settled(page, 'half-year');
  });

  test('opens in a new tab like any link', async ({ page, context }) => {
    await openStory(page, 'half-year');
    const opened = context.waitForEvent('page');
    await numberOf(page).click({ modifiers: ['ControlOrMeta'] });
    const tab = await opened;
    await expect(tab).toHaveURL(/\/sources\/hzw-20210721\/#p\d+$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('what is known of a number and does not arrive', () => {
  test.use({ allowedMessages: /Failed to load resource/ });

  test('is asked for again at the reader’s wish, and its source is one click away', async ({ page }) => {
    await page.route(`**/figures/${NUMBER}.json`, (route) => route.fulfill({ status: 500, body: '' }), {
      times: 1
    });
    await openStory(page, 'half-year');
    await numberOf(page).click();
    const card = page.getByRole('dialog');
    await expect(card.getByRole('alert')).toHaveText(/没有取到/);
    await expect(card.getByRole('link')).toHaveAttribute('href', /\/sources\/hzw-20210721\/#p\d+$/);
    await card.getByRole('button', { name: '再试一次' }).click();
    await expect(card.getByText('原文写法')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(numberOf(page)).toBeFocused();
  });
});

test.describe('a plan part', () => {
  for (const isLive of [false, true]) {
    test(`opens its evidence from its label on the ${isLive ? 'live' : 'static'} map`, async ({ page }) => {
      await openStory(page, 'corridor');
      if (isLive) await wake(page);
      const label = mapOf(page).getByRole('button', { name: /城西科创大走廊/ });
      await label.click();
      const card = page.getByRole('dialog', { name: '城西科创大走廊' });
      await expect(card.getByText('推断').first()).toBeVisible();
      await expect(card.getByText('依据', { exact: true })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
      await expect(label).toBeFocused();
    });
  }

  test('lights up in text, diagram and map together', async ({ page }) => {
    await openStory(page, 'corridor');
    await sectionOf(page, 'corridor').getByRole('button', { name: '一廊' }).hover();
    await expect(mapOf(page).locator('[data-label].lit')).toHaveText(/城西科创大走廊/);
  });

  test('that no source describes says so', async ({ page }) => {
    await openStory(page, 'zones');
    await sectionOf(page, 'zones').getByRole('button', { name: '三片' }).last().click();
    const card = page.getByRole('dialog');
    await expect(card.getByText('没有来源说明位置，所以不画在图上。')).toBeVisible();
  });
});

test('figures that must not be compared stand apart, with the reason', async ({ page }) => {
  await openStory(page, 'contrast');
  const pair = sectionOf(page, 'contrast').getByRole('figure');
  await expect(pair.getByText('不可比。')).toBeVisible();
  await expect(pair.getByRole('img')).toHaveCount(2);
  await expect(pair.locator('[data-figure="yuhang-fiscal-revenue-2019"]')).toBeVisible();
  await expect(pair.locator('[data-figure="yuhang-fiscal-revenue-2023"]')).toBeVisible();
});
