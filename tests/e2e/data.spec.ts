import { AxeBuilder } from '@axe-core/playwright';
import { csvParseRows } from 'd3-dsv';
import { FIGURES, SOURCES } from './support/content';
import { expect, test } from './support/test';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json'
};

test('every file of the data package is linked on the page and answers as what it is', async ({
  page,
  request
}) => {
  await page.goto('data/');
  const links = page.locator('a[download]');
  const urls = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(urls.length).toBeGreaterThan(8);
  for (const url of urls) {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    const extension = url.split('.').at(-1) ?? '';
    expect(response.headers()['content-type'], url).toContain(TYPES[extension] ?? 'unknown');
  }
  const descriptor = (await (await request.get('data/datapackage.json')).json()) as {
    resources: { path: string }[];
  };
  const linked = urls.map((url) => new URL(url).pathname.replace(/^\/data\//, ''));
  expect(linked.sort()).toEqual(['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort());
});

test('the page explains every column of figures.csv, in the order of its header', async ({
  page,
  request
}) => {
  const text = await (await request.get('data/figures.csv')).text();
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(FIGURES.size);
  await page.goto('data/');
  const table = page.getByRole('table', { name: 'figures.csv 的列' });
  const names = await table.getByRole('rowheader').locator('code').allTextContents();
  expect(names).toEqual(header);
});

test('the list of sources leads to each of them, and their dates are said or said to be unknown', async ({
  page
}) => {
  await page.goto('sources/');
  await expect(page.getByRole('main').getByRole('rowheader').getByRole('link')).toHaveCount(SOURCES.length);
  await expect(page.getByText('发布日期不详').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^临平共同富裕/ })
    .first()
    .click();
  await expect(page.getByText('不详，来源没有写')).toBeVisible();
  await expect(page.getByText('2023年10月10日，是页面上标的日期')).toBeVisible();
  await page.getByRole('link', { name: '来源', exact: true }).click();
  await expect(page).toHaveURL(/\/sources\/$/);
});

for (const path of ['data/', 'sources/']) {
  test(`${path} has nothing that axe objects to, and fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.length}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
}
