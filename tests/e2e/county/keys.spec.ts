import type { Page } from '@playwright/test';
import { STEP_IDS } from '../support/county';
import { atRest, expectCurrent, openStory, scriptsRun, sectionOf, settled, wake } from '../support/story';
import { expect, test } from '../support/test';

// None of this is of the live map.
test.use({ viewport: { width: 1280, height: 800 }, map: 'drawn' });

const [FIRST = '', SECOND = '', THIRD = ''] = STEP_IDS;

test('j goes to the next step and k back, one for a held key, none at the ends, behind a card or for who types', async ({
  page
}) => {
  await openStory(page, FIRST);
  await test.step('keys do not move the story behind an open card', async () => {
    await sectionOf(page, 'all').locator('a[data-figure]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('j');
    await atRest(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectCurrent(page, 'all');
  });
  await test.step('j goes to the next step and k back', async () => {
    await page.keyboard.press('j');
    await expectCurrent(page, SECOND);
    await atRest(page);
    await page.keyboard.press('j');
    await expectCurrent(page, THIRD);
    await atRest(page);
    await page.keyboard.press('k');
    await expectCurrent(page, SECOND);
    await settled(page, SECOND);
    await atRest(page);
    await page.keyboard.press('k');
    await expectCurrent(page, FIRST);
    await atRest(page);
  });
  await test.step('a key before the first step goes nowhere', async () => {
    await page.keyboard.press('k');
    await atRest(page);
    await expectCurrent(page, FIRST);
  });
  await test.step('a held key goes one step', async () => {
    for (let press = 0; press < 4; press += 1) await page.keyboard.down('j');
    await page.keyboard.up('j');
    await atRest(page);
    await expectCurrent(page, SECOND);
    await page.keyboard.press('k');
    await expectCurrent(page, FIRST);
    await atRest(page);
  });
  await test.step('keys belong to the reader who types or holds a modifier', async () => {
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { ariaLabel: 'field' });
      field.style.position = 'fixed';
      document.body.prepend(field);
    });
    await page.getByRole('textbox', { name: 'field' }).focus();
    await page.keyboard.type('jjkj');
    await expect(page.getByRole('textbox', { name: 'field' })).toHaveValue('jjkj');
    await page.getByRole('textbox', { name: 'field' }).blur();
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+j`);
    await atRest(page);
    await expectCurrent(page, FIRST);
    await page.keyboard.press('j');
    await expectCurrent(page, SECOND);
  });
  await test.step('a key after the last step goes nowhere', async () => {
    await openStory(page, STEP_IDS.at(-1));
    await page.keyboard.press('j');
    await atRest(page);
    await expectCurrent(page, STEP_IDS.at(-1) ?? '');
  });
});

interface Stop {
  readonly kind: string;
  readonly isOutlined: boolean;
}

/** What has the focus, by the part of the page that it belongs to. */
function focusedStop(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const focused = document.activeElement ?? document.body;
    const kinds = {
      progress: 'nav a, details.folded summary',
      label: '[data-map] [data-label] :is(a, button)',
      explore: '.explore',
      number: 'a[data-figure]',
      note: '[data-map] summary'
    };
    const [kind = focused.tagName] =
      Object.entries(kinds).find(([, selector]) => focused.matches(selector)) ?? [];
    return { kind, isOutlined: getComputedStyle(focused).outlineStyle !== 'none' };
  });
}

test.describe('on the live map', () => {
  test.use({ map: 'live' });

  test('Tab reaches everything, and ? lists the keys, which can be switched off for all pages', async ({
    page
  }) => {
    await openStory(page);
    await test.step('? lists the keys, Back closes the list, and characters can be switched off for all pages', async () => {
      await page.keyboard.press('?');
      const keys = page.getByRole('dialog', { name: '按键' });
      await expect(keys.getByRole('definition').first()).toHaveText('下一步');
      await keys.getByRole('switch', { name: '单个字符的按键' }).click();
      await page.goBack();
      await expect(keys).toBeHidden();
      for (const key of ['j', '?']) await page.keyboard.press(key);
      await atRest(page);
      await expectCurrent(page, FIRST);
      await expect(keys).toBeHidden();

      await page.reload();
      await scriptsRun(page);
      await wake(page);
      await page.getByRole('button', { name: '按键' }).click();
      await keys.getByRole('switch', { name: '单个字符的按键' }).click();
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();
      await page.keyboard.press('?');
      await expect(keys).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(keys).toBeHidden();
    });
    await test.step('Tab reaches progress, labels, the map’s own buttons and numbers, and shows where it is', async () => {
      // An address with a step would have Tab begin there.
      await page.getByRole('link', { name: '跳到正文' }).focus();
      const stops: Stop[] = [];
      for (let i = 0; i < 60 && stops.at(-1)?.kind !== 'number'; i += 1) {
        await page.keyboard.press('Tab');
        stops.push(await focusedStop(page));
      }
      const order = stops.map(({ kind }) => kind).filter((kind, i, all) => kind !== all[i - 1]);
      expect(order.filter((kind) => ['progress', 'label', 'explore', 'number'].includes(kind))).toEqual([
        'progress',
        'label',
        'explore',
        'number'
      ]);
      expect(stops.filter(({ isOutlined }) => !isOutlined)).toEqual([]);
    });
  });
});
