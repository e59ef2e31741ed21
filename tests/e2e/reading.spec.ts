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

const headingOf = (page: Page, id: string) => sectionOf(page, id).getByRole('heading');

test('the address opens its step, and brings the reader back to the step after a reload', async ({
  page
}) => {
  await test.step('opens its step', async () => {
    await openStory(page, 'revenue');
    await settled(page, 'revenue');
    await expect(headingOf(page, 'revenue')).toBeInViewport();
  });
  await test.step('brings the reader back to the step after a reload', async () => {
    await goToStep(page, 'axis', 'wheel');
    await expect(page).toHaveURL(/#axis$/);
    await page.reload();
    await expectCurrent(page, 'axis');
    await settled(page, 'axis');
    await scriptsRun(page);
    await wake(page);
    await settled(page, 'axis');
  });
});

test.describe('the address', () => {
  // None of this is of the live map.
  test.use({ map: 'drawn' });

  test('follows the reader without filling the history, and brings the reader back from a source', async ({
    page
  }) => {
    await test.step('follows the reader without filling the history', async () => {
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
    await test.step('brings the reader back to the step from a source', async () => {
      await goToStep(page, 'core', 'wheel');
      await sectionOf(page, 'core').getByRole('link', { name: '城市级新中心' }).click();
      await expect(page).toHaveURL(/\/sources\/hzw-20210721\/#p6$/);
      await page.goBack();
      await expectCurrent(page, 'core');
      await settled(page, 'core');
      await expect(headingOf(page, 'core')).toBeInViewport();
    });
  });

  test('of a step that is no more opens what is in its place, and one that names no step the first', async ({
    page
  }) => {
    // A change of the hash alone would not load the page again.
    const open = async (address: string): Promise<void> => {
      await page.goto('about:blank');
      await page.goto(STORY + address);
    };
    await test.step('of a step that is no more opens the one in its place', async () => {
      await open('#half-year');
      await expectCurrent(page, 'revenue');
      await settled(page, 'revenue');
      await expect(page).toHaveURL(/#revenue$/);
      await expect(headingOf(page, 'revenue')).toBeInViewport();
    });
    await test.step('of a step that has left the story leads to the page that tells it', async () => {
      await open('#liangcheng');
      await expect(page).toHaveURL(/\/plans\/liangcheng-1466\/$/);
    });
    await test.step('of a step that is no more opens the wall at the one in its place', async () => {
      await open('present/#half-year');
      await expect(page.locator('[data-at]')).toHaveAttribute('data-at', 'revenue');
    });
    await test.step('that names no step opens the first', async () => {
      await open('#no-such-step');
      await expectCurrent(page, STEP_IDS[0] ?? '');
    });
  });
});

test.describe('a number', () => {
  test.use({ map: 'drawn' });

  const WAYS_OUT = {
    Back: (page: Page) => page.goBack(),
    Esc: (page: Page) => page.keyboard.press('Escape'),
    'its button': (page: Page) => page.getByRole('dialog').getByRole('button', { name: '关闭' }).click(),
    'a click beside it': (page: Page) => page.mouse.click(20, 400)
  };

  test('says where it comes from, has neighbours, gets the focus back, and leads to its paragraph', async ({
    page,
    context
  }) => {
    const card = page.getByRole('dialog');
    await openStory(page, 'revenue');
    await test.step('opens in a new tab like any link', async () => {
      const opened = context.waitForEvent('page');
      await numberOf(page).click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await expect(tab).toHaveURL(/\/sources\/rmrb-20240117\/#p\d+$/);
      await expect(card).toHaveCount(0);
      await tab.close();
    });
    await test.step('opens a card that says where it comes from', async () => {
      await cardSaysSource(page);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    });
    await test.step('has neighbours, each one step of the history, all closed at once', async () => {
      await numberOf(page).click();
      await neighboursAreEntries(page);
    });
    for (const [way, leave] of Object.entries(WAYS_OUT))
      await test.step(`gets the focus back when the card is closed by ${way}`, async () => {
        await numberOf(page).blur();
        await numberOf(page).focus();
        await page.keyboard.press('Enter');
        await expect(card).toBeVisible();
        await leave(page);
        await expect(card).toHaveCount(0);
        await expect(numberOf(page)).toBeFocused();
        await expect(page).toHaveURL(/#revenue$/);
        expect(await currentStep(page)).toBe('revenue');
      });
    await test.step('leads to its paragraph, and Back from there to the step', async () => {
      await numberOf(page).click();
      await card.getByRole('link', { name: /《.+》/ }).click();
      await expect(page.locator(`section:target tr#${NUMBER}`)).toBeVisible();
      await page.goBack();
      await expectCurrent(page, 'revenue');
      await settled(page, 'revenue');
    });
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

test('a plan part says so where no source describes it, opens its evidence on either map, and lights up everywhere', async ({
  page
}) => {
  await test.step('that no source describes says so', async () => {
    await openStory(page, 'formula');
    await sectionOf(page, 'formula').getByRole('button', { name: '三片' }).last().click();
    await expect(page.getByRole('dialog').getByText('没有来源说明位置，所以不画在图上。')).toBeVisible();
  });
  await test.step('opens its evidence from its label on the static map', async () => {
    await openStory(page, 'corridor');
    await partSaysEvidence(page);
  });
  await test.step('opens its evidence from its label on the live map', async () => {
    await wake(page);
    await partSaysEvidence(page);
  });
  await test.step('lights up in text, diagram and map together', () => partLightsUp(page));
});
