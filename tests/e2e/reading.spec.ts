import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import {
  cardSaysSource,
  neighboursAreEntries,
  NUMBER,
  numberOf,
  partLightsUp,
  partSaysEvidence
} from './support/reading';
import {
  currentStep,
  expectCurrent,
  goToStep,
  openStory,
  scriptsRun,
  sectionOf,
  settled,
  STORY,
  wake
} from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1280, height: 800 } });

test.describe('the address', () => {
  test('opens its step', async ({ page }) => {
    await openStory(page, 'revenue');
    await settled(page, 'revenue');
    await expect(sectionOf(page, 'revenue').getByRole('heading')).toBeInViewport();
  });

  test('follows the reader without filling the history', async ({ page }) => {
    await openStory(page);
    const entries = await page.evaluate(() => history.length);
    for (const id of ['ground', 'who', 'ground']) {
      await goToStep(page, id, 'wheel');
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
    }
    await goToStep(page, 'formula', 'keys');
    await expect(page).toHaveURL(/#formula$/);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('brings the reader back to the step after a reload', async ({ page }) => {
    await openStory(page);
    await goToStep(page, 'axis', 'wheel');
    await expect(page).toHaveURL(/#axis$/);
    await page.reload();
    await expectCurrent(page, 'axis');
    await settled(page, 'axis');
    await scriptsRun(page);
    await wake(page);
    await settled(page, 'axis');
  });

  test('brings the reader back to the step from a source', async ({ page }) => {
    await openStory(page);
    await goToStep(page, 'core', 'wheel');
    await sectionOf(page, 'core').getByRole('link', { name: '城市级新中心' }).click();
    await expect(page).toHaveURL(/\/sources\/hzw-20210721\/#p6$/);
    await page.goBack();
    await expectCurrent(page, 'core');
    await settled(page, 'core');
    await expect(sectionOf(page, 'core').getByRole('heading')).toBeInViewport();
  });

  test('of a step that is no more opens the one in its place', async ({ page }) => {
    await page.goto(`${STORY}#half-year`);
    await expectCurrent(page, 'revenue');
    await settled(page, 'revenue');
    await expect(page).toHaveURL(/#revenue$/);
    await expect(sectionOf(page, 'revenue').getByRole('heading')).toBeInViewport();
  });

  test('of a step that has left the story leads to the page that tells it', async ({ page }) => {
    await page.goto(`${STORY}#liangcheng`);
    await expect(page).toHaveURL(/\/plans\/liangcheng-1466\/$/);
  });

  test('of a step that is no more opens the wall at the one in its place', async ({ page }) => {
    await page.goto(`${STORY}present/#half-year`);
    await expect(page.locator('[data-at]')).toHaveAttribute('data-at', 'revenue');
  });

  test('that names no step opens the first', async ({ page }) => {
    await page.goto(`${STORY}#no-such-step`);
    await expectCurrent(page, STEP_IDS[0] ?? '');
  });
});

test.describe('a number', () => {
  test.use({ map: 'drawn' });

  test('opens a card that says where it comes from', async ({ page }) => {
    await openStory(page, 'revenue');
    await cardSaysSource(page);
  });

  test('has neighbours, each one step of the history, all closed at once', async ({ page }) => {
    await openStory(page, 'revenue');
    await numberOf(page).click();
    await neighboursAreEntries(page);
  });

  const WAYS_OUT = {
    Back: (page: Page) => page.goBack(),
    Esc: (page: Page) => page.keyboard.press('Escape'),
    'its button': (page: Page) => page.getByRole('dialog').getByRole('button', { name: '关闭' }).click(),
    'a click beside it': (page: Page) => page.mouse.click(20, 400)
  };
  for (const [way, leave] of Object.entries(WAYS_OUT)) {
    test(`gets the focus back when the card is closed by ${way}`, async ({ page }) => {
      await openStory(page, 'revenue');
      await numberOf(page).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await leave(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(numberOf(page)).toBeFocused();
      await expect(page).toHaveURL(/#revenue$/);
      expect(await currentStep(page)).toBe('revenue');
    });
  }

  test('leads to its paragraph, and Back from there to the step', async ({ page }) => {
    await openStory(page, 'revenue');
    await numberOf(page).click();
    await page
      .getByRole('dialog')
      .getByRole('link', { name: /《.+》/ })
      .click();
    await expect(page.locator(`section:target tr#${NUMBER}`)).toBeVisible();
    await page.goBack();
    await expectCurrent(page, 'revenue');
    await settled(page, 'revenue');
  });

  test('opens in a new tab like any link', async ({ page, context }) => {
    await openStory(page, 'revenue');
    const opened = context.waitForEvent('page');
    await numberOf(page).click({ modifiers: ['ControlOrMeta'] });
    const tab = await opened;
    await expect(tab).toHaveURL(/\/sources\/rmrb-20240117\/#p\d+$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('what is known of a number and does not arrive', () => {
  test.use({ allowedMessages: /Failed to load resource/, map: 'drawn' });

  test('is asked for again at the reader’s wish, and its source is one click away', async ({ page }) => {
    // A number asks for it as well, to light what it is of.
    const address = `**/figures/${NUMBER}.json`;
    await page.route(address, (route) => route.fulfill({ status: 500, body: '' }));
    await openStory(page, 'revenue');
    await numberOf(page).click();
    const card = page.getByRole('dialog');
    await expect(card.getByRole('alert')).toHaveText(/没有取到/);
    await expect(card.getByRole('link', { name: '直接看来源页' })).toHaveAttribute(
      'href',
      /\/sources\/rmrb-20240117\/#p\d+$/
    );
    await page.unroute(address);
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
      await partSaysEvidence(page);
    });
  }

  test('lights up in text, diagram and map together', async ({ page }) => {
    await openStory(page, 'corridor');
    await partLightsUp(page);
  });

  test('that no source describes says so', async ({ page }) => {
    await openStory(page, 'formula');
    await sectionOf(page, 'formula').getByRole('button', { name: '三片' }).last().click();
    const card = page.getByRole('dialog');
    await expect(card.getByText('没有来源说明位置，所以不画在图上。')).toBeVisible();
  });
});
