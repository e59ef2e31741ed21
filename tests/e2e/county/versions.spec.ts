import type { Page } from '@playwright/test';
import { parseBibtex } from '../../cite/citation-files';
import { faults } from '../support/axe';
import { STORY } from '../support/county';
import { expectHydrated } from '../support/scripts';
import { goToStep, openStory, sectionOf } from '../support/story';
import { expect, test } from '../support/test';

// None of this is of the live map.
test.use({ map: 'drawn' });

/** In it the county had other numbers, sentences and steps (tests/fixtures/tiny-county/content/versions). */
const OLD = '2026-10-05';
const NEWEST = '2026-11-22';
const SITE = 'https://county.example/sub';

const notice = (page: Page) => page.getByRole('complementary', { name: '关于所引的版本' });

/** Once the version's record has come, the page has said what it has to say. */
async function openCited(page: Page, path: string): Promise<void> {
  const record = page.waitForResponse(/\/v\/.*\.json$/);
  await page.goto(path);
  await record;
  await expectHydrated(page);
}

test('a link to a step that has changed says so, and leads to what changed', async ({ page }) => {
  await openCited(page, `${STORY}?v=${OLD}#all`);
  await expect(notice(page)).toContainText(`链接引的是 ${OLD} 版`);
  await expect(notice(page)).toContainText('这一步改过：文字');
  expect(await faults(page)).toEqual([]);
  await notice(page).getByRole('link', { name: '看改了什么' }).click();
  await expect(page).toHaveURL(new RegExp(`/v/${OLD}/now/#steps/county/all$`));
  const step = page.locator(':target');
  await expect(step.locator('del')).toContainText('380');
  await expect(step.locator('ins')).toContainText('400');
  expect(await faults(page)).toEqual([]);
  await page.goBack();
  await expect(notice(page)).toContainText('这一步改过');
});

test('a step that is gone, a story, a number and a version that nobody knows are told of plainly, and nothing is said of a step that has not changed', async ({
  page
}) => {
  await test.step('a step that is gone, a story, a number and a version that nobody knows', async () => {
    await openCited(page, `${STORY}?v=${OLD}#fair`);
    await expect(notice(page)).toContainText('这一步后来删去了');
    await openCited(page, `${STORY}?v=${OLD}`);
    await expect(notice(page)).toContainText('这一篇改过：文字、图、组成或先后');
    await openCited(page, `sources/office/?v=${OLD}&figure=a-people`);
    await expect(notice(page)).toContainText('所引的数改过：数值');
    await openCited(page, `${STORY}?v=2020-01-01#all`);
    await expect(notice(page)).toContainText('「2020-01-01」，本站没有记录');
    await notice(page).getByRole('button', { name: '知道了' }).click();
    await expect(notice(page)).toHaveCount(0);
  });
  await test.step('nothing is said of a step that has not changed, and the notice follows the link to one that has', async () => {
    await page.goto('about:blank');
    await openCited(page, `${STORY}?v=${OLD}#contrast`);
    await expect(page.locator('html')).toHaveAttribute('data-hydrated', /.*/);
    await expect(notice(page)).toHaveCount(0);
    await goToStep(page, 'before', 'link');
    await expect(page).toHaveURL(new RegExp(`\\?v=${OLD}#before$`));
    await expect(notice(page)).toContainText('这一步改过：图');
  });
});

test('where the record cannot be read the page says that it does not know', async ({ page }) => {
  await page.route('**/v/index.json', (route) => route.fulfill({ json: 'no record' }));
  await openCited(page, `${STORY}?v=${OLD}#all`);
  await expect(notice(page)).toContainText('不知道从那时起改过没有');
});

test('nothing moves when it comes, a reader who scrolls keeps the version, and paper has it too', async ({
  page
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value))
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await openCited(page, `${STORY}?v=${OLD}#all`);
  await expect(notice(page)).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
  await goToStep(page, 'plan', 'wheel');
  await expect(page).toHaveURL(new RegExp(`\\?v=${OLD}#plan$`));
  await page.reload();
  await expect(notice(page)).toContainText('这一步改过：文字');
  await page.emulateMedia({ media: 'print' });
  await expect(notice(page)).toBeVisible();
  await expect(notice(page)).toHaveCSS('position', 'static');
});

test('a link without a version asks for no record, and a citation carries the version that holds the number, and its own key', async ({
  page
}) => {
  await test.step('a link without a version asks for no record', async () => {
    const asked: string[] = [];
    page.on('request', (request) => void asked.push(new URL(request.url()).pathname));
    await openStory(page, 'all');
    await expectHydrated(page);
    expect(asked.filter((path) => /\/v\//.test(path))).toEqual([]);
    await expect(notice(page)).toHaveCount(0);
  });
  await test.step('a citation carries the version that holds the number, and its own key', async () => {
    await sectionOf(page, 'all').locator('a[data-figure="b-people"]').click();
    const card = page.getByRole('dialog');
    await card.getByText('引用', { exact: true }).click();
    const bibtex = card.locator('details.cite pre').nth(1);
    await expect(bibtex).toContainText('@misc');
    const { key, fields } = parseBibtex(`${(await bibtex.innerText()).trim()}\n`);
    expect(key).toMatch(/^figures-b-people-\d{4}$/);
    expect(fields['url']).toBe(`${SITE}/sources/office/?v=${NEWEST}&figure=b-people`);
    expect(fields['version']).toBe(NEWEST);
    await expect(card.getByRole('link', { name: '存成 .bib' })).toHaveAttribute(
      'download',
      /^figures-b-people-/
    );
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every version, what it holds and what changed can be read and followed', async ({ page }) => {
    await page.goto('data/');
    await page.getByRole('link', { name: '版本', exact: true }).click();
    await page.getByRole('link', { name: `版本 ${OLD}` }).click();
    await expect(page.getByRole('row', { name: /figures\.csv [0-9a-f]{64}/ })).toBeVisible();
    await page.getByRole('link', { name: `从这一版到下一版 ${NEWEST}` }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('从2026年10月5日到2026年11月22日');
    await expect(page.getByRole('heading', { name: '集市 删去' })).toBeVisible();
    await expect(page.getByRole('heading', { name: '学校 换了位置' })).toBeVisible();
    const people = page.locator('[id="figures/a-people"]');
    await expect(people).toContainText(/380\s人/);
    await expect(people).toContainText(/400\s人/);
    await expect(people.getByRole('link')).toHaveAttribute('href', /sources\/office\/$/);
    await page.getByRole('link', { name: `版本 ${NEWEST}` }).click();
    await expect(page.getByRole('link', { name: `和上一版 ${OLD} 比` })).toBeVisible();
  });
});
