import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { TINY_COUNTY } from '../../runner/tiny-sites';
import { COUNTY, figureRow } from '../support/content';
import { STEP_IDS, STORY } from '../support/county';
import { test } from '../support/host';
import { goToStep, mapOf, openStory, sectionOf, settled, wake } from '../support/story';
import { expect } from '../support/test';

test.use({
  viewport: { width: 1280, height: 800 },
  serviceWorkers: 'allow',
  allowedMessages: /status of 503/
});

/** What the page says of the copy on this device. */
const lineOf = (page: Page) => page.locator('[data-offline]');
async function says(page: Page, state: string): Promise<void> {
  // It stands at a page's end, which starts when a hand has been on the page: where an address asks for a place, by a key.
  await page.keyboard.press('Shift');
  await expect(lineOf(page)).toHaveAttribute('data-offline', state, { timeout: 60_000 });
}
const versionOf = (page: Page) => page.locator('html').getAttribute('data-version');

const BUILD = TINY_COUNTY.out;
const NUMBER = 'a-gdp-2021';

test('once saved, the story is read without a network: steps, live map, numbers, sources, divisions, talk', async ({
  page,
  context,
  host
}) => {
  await openStory(page, 'all');
  await says(page, 'saved');
  await context.setOffline(true);
  await host.goAway();

  await openStory(page, 'all');
  await wake(page);
  await goToStep(page, 'plan', 'link');
  await settled(page, 'plan');
  await sectionOf(page, 'plan').locator(`a[data-figure="${NUMBER}"]`).first().click();
  const card = page.getByRole('dialog');
  await expect(card.getByText(String(Number(figureRow(NUMBER, COUNTY).value))).first()).toBeVisible();
  await expect(card.getByRole('img', { name: /^示意图/ })).toBeVisible();
  await card.getByRole('link', { name: /《.+》/ }).click();
  await expect(page.locator(`section:target tr#${NUMBER}`)).toBeVisible();
  await page.goBack();
  await mapOf(page).locator('[data-label]').getByRole('link', { name: 'A', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'A' }).getByRole('row').first()).toBeVisible();
  await says(page, 'saved');

  await page.goto(`${STORY}present/`);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('PageDown');
  await expect(page.locator('[data-wall]')).toHaveAttribute('data-at', STEP_IDS[1] ?? '');
  await page.keyboard.press('?');
  await expect(page.getByText('这台设备已存下离线版')).toBeVisible();

  await page.goto(`${STORY}?v=2026-10-05#all`);
  await expect(page.getByText('这一步改过')).toBeVisible();

  for (const path of [
    'explore/',
    'districts/',
    'plans/',
    'data/',
    'plans/cross/',
    'about/',
    'v/2026-10-05/now/'
  ])
    expect((await page.goto(path))?.status(), path).toBe(200);
  await page.goto('explore/');
  await wake(page);
  expect((await page.goto('nowhere/'))?.status()).toBe(503);
  await expect(page.getByRole('heading', { name: '这一页没有存下' })).toBeVisible();
  await page.getByRole('link', { name: '回小县图志首页' }).click();
  await expect(page).toHaveURL(host.url);
});

test('a new version is offered, not forced; taken, it comes to every open page', async ({
  page,
  context,
  host
}) => {
  await page.goto('about/#offline');
  await says(page, 'saved');
  // The page that asked for the copy came from the host; from now on pages come from the copy.
  await openStory(page, 'contrast');
  const old = await versionOf(page);
  host.publish('another');
  const other = await context.newPage();
  await other.goto('about/#offline');
  await says(other, 'update-ready');
  expect([await versionOf(page), await versionOf(other)]).toEqual([old, old]);
  await other.getByRole('button', { name: '新版已备好，点此换上' }).click();
  for (const open of [page, other])
    await expect(open.locator('html')).toHaveAttribute('data-version', 'another');
  await expect(page).toHaveURL(/#contrast$/);
  await says(other, 'saved');
  expect(await page.evaluate(() => caches.keys())).toEqual(['atlas / another']);
});

test('the speaker’s window says before the talk what is kept, and keeps all where it is asked to', async ({
  page,
  context,
  host
}) => {
  await page.goto(`${STORY}present/speaker/`);
  await says(page, 'saved');
  await expect(lineOf(page)).toContainText('没有存的是');
  await page.getByRole('button', { name: /存下全部（另占约 [\d.]+ MB）/ }).click();
  await expect(lineOf(page)).not.toContainText(/没有存|正在存/, { timeout: 60_000 });
  await page.keyboard.press('PageDown');
  await expect(lineOf(page), 'the talk has begun').toHaveCount(0);

  const { ids } = JSON.parse(readFileSync(join(BUILD, 'kept-cards.json'), 'utf8')) as { ids: string[] };
  const unkept = readdirSync(join(BUILD, 'figures')).find((file) => !ids.includes(file.replace('.json', '')));
  await context.setOffline(true);
  await host.goAway();
  const address = new URL(`figures/${unkept}`, host.url).href;
  // The page has not been opened again since there is a copy.
  expect(await page.evaluate(async (url) => (await fetch(url)).status, address)).toBe(200);
});

test.describe('where nothing can be kept', () => {
  test.use({ allowedMessages: /QuotaExceeded|Failed to load resource/ });

  test('a full disk is said, and the site goes on over the network', async ({ page, host }) => {
    host.publish(
      'full',
      `Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError') };`
    );
    await openStory(page, 'all');
    await says(page, 'failed');
    await expect(lineOf(page)).toHaveText(/没有存下离线版/);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    await goToStep(page, 'plan', 'link');
    await sectionOf(page, 'plan').locator('a[data-figure]').first().click();
    await expect(page.getByRole('dialog').getByText('原文写法')).toBeVisible();
  });

  test.describe('because it is not allowed', () => {
    test.use({ serviceWorkers: 'block' });

    test('it is said, and the site goes on over the network', async ({ page }) => {
      await page.goto(`${STORY}#all`);
      await says(page, 'blocked');
      await expect(lineOf(page)).toHaveText(/不让本站存离线版/);
      await wake(page);
    });
  });
});
