import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import { FIGURES, SOURCES } from './support/content';
import { expect, test } from './support/test';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json'
};

test('every file of the data package is linked on the page and answers as what it is, and every column of figures.csv is explained', async ({
  page
}) => {
  await page.goto('data/');
  await test.step('every file is linked, and answers as what it is', () => expectFiles(page));
  await test.step('every column is explained, in the order of its header', () => expectColumns(page));
});

async function expectFiles(page: Page): Promise<void> {
  const links = page.locator('a[download]');
  const urls = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(urls.length).toBeGreaterThan(8);
  for (const url of urls) {
    const response = await page.request.get(url);
    expect(response.status(), url).toBe(200);
    const extension = url.split('.').at(-1) ?? '';
    expect(response.headers()['content-type'], url).toContain(TYPES[extension] ?? 'unknown');
  }
  const descriptor = (await (await page.request.get('data/datapackage.json')).json()) as {
    resources: { path: string }[];
  };
  const linked = urls.map((url) => new URL(url).pathname.replace(/^\/data\//, ''));
  expect(linked.sort()).toEqual(['datapackage.json', ...descriptor.resources.map(({ path }) => path)].sort());
}

async function expectColumns(page: Page): Promise<void> {
  const text = await (await page.request.get('data/figures.csv')).text();
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  expect(rows).toHaveLength(FIGURES.size);
  const table = page.getByRole('table', { name: 'figures.csv 的列' });
  const names = await table.getByRole('rowheader').locator('code').allTextContents();
  expect(names).toEqual(header);
}

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
