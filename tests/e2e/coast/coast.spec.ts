import type { Page } from '@playwright/test';
import { faults } from '../support/axe';
import { drawingIn, mapOf, PHONE, sectionOf, settled, touch } from '../support/story';
import { expect, test } from '../support/test';

const STORY = 'stories/coast/';
const PAGES = [
  '',
  'explore/',
  'districts/',
  'districts/C03/',
  'districts/C02/',
  'data/',
  'about/',
  'sources/',
  STORY
];

/** What a city of one boundary, without townships, water and plans, has nothing to say about. */
const NOTHING_OF_THAT = /撤销|调整前后|前后两|两块地|两套|镇街|水系|规划|undefined|null|NaN/;

async function expectNothingOfThat(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // What is taken out below must not be missed by the scripts.
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
  // The published files, and their columns, are the same in every city.
  await page
    .locator('main table, #columns ~ *')
    .evaluateAll((parts) => parts.forEach((part) => part.remove()));
  expect.soft(await page.locator('body').innerText(), `/${path}`).not.toMatch(NOTHING_OF_THAT);
  const { scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect.soft(scrollWidth, `/${path}`).toBe(clientWidth);
  expect.soft(await faults(page), `/${path}`).toEqual([]);
}

test('no page says anything of a redraw, of townships, water or plans, or is wider than a phone', async ({
  page
}) => {
  await page.setViewportSize(PHONE.viewport);
  for (const path of PAGES) await test.step(`/${path}`, () => expectNothingOfThat(page, path));
});

test('an island and a hole are drawn, and the live map takes over without files that the city has not', async ({
  page
}) => {
  await page.goto(`${STORY}#people`);
  const island = drawingIn(mapOf(page)).locator('use[href="#s-2020-C03"]').first();
  await expect(island).toBeAttached();
  const ringsOf = (code: string) =>
    page.locator(`path#s-2020-${code}`).evaluate((path) => path.getAttribute('d')!.match(/M/gi)!.length);
  expect([await ringsOf('C03'), await ringsOf('C01'), await ringsOf('C04')]).toEqual([2, 2, 1]);
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  for (const id of ['middle', 'island']) {
    await page.keyboard.press('j');
    await settled(page, id);
    await expect(sectionOf(page, id).getByRole('heading')).toBeInViewport();
  }
});
