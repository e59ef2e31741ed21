import { faults } from './support/axe';
import { BREAKDOWNS, FIGURES } from './support/content';
import { drawingIn, PHONE } from './support/story';
import { expect, test } from './support/test';

const NUMBER = 'yuhang-gdp-2021s1';

test('a number of a division opens its card, and Back closes it', async ({ page }) => {
  await page.goto('districts/330110/');
  const number = page.locator(`tr a[data-figure="${NUMBER}"]`);
  await page.locator('details', { has: number }).locator('summary').click();
  await number.click({ noWaitAfter: true });
  const card = page.getByRole('dialog');
  await expect(card.locator('dt', { hasText: '定义' }).locator('+ dd')).not.toBeEmpty();
  const map = card.getByRole('img', { name: /^示意图：余杭区，2021年4月9日后/ });
  await expect(map).toBeVisible();
  // Shapes of another file: they have a size once they are there.
  await expect
    .poll(() => map.locator('g > use').evaluate((use: SVGUseElement) => use.getBBox().width))
    .toBeGreaterThan(0);
  await expect(card.getByText('不可比')).toBeVisible();
  await expect(card.getByText(/^(性质|边界|时段长短)不同：/).first()).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expect(number).toBeFocused();
  await page.locator('figure a[data-figure]').first().click();
  await expect(card.getByText('原文写法')).toBeVisible();
});

test('the list of divisions has each with its small map, and an abolished one says where its ground went, on two maps', async ({
  page
}) => {
  await page.goto('districts/');
  await expect(page.getByRole('listitem').getByRole('img', { name: /^示意图/ })).toHaveCount(15);

  await page.goto('districts/330104/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/江干区.*已撤销/);
  await expect(page.getByText(/2021年4月9日撤销.*归上城区.*归钱塘区/)).toBeVisible();
  await expect(drawingIn(page.locator('main'))).toHaveCount(2);
  await page.getByRole('link', { name: '上城区', exact: true }).first().click();
  await expect(page).toHaveURL(/\/districts\/330102\/$/);
});

test.describe('without scripts, on a phone', () => {
  test.use({ ...PHONE, javaScriptEnabled: false });

  test('a division shows its maps and all its figures but the cells of breakdowns, each with its source', async ({
    page
  }) => {
    await page.goto('districts/330110/');
    for (const map of await drawingIn(page.locator('main')).all()) await expect(map).toBeVisible();
    await expect(page.getByRole('img', { name: /在全市的位置/ })).toBeVisible();
    const isCell = (indicator: string): boolean => BREAKDOWNS.some((id) => indicator.startsWith(`${id}-`));
    const own = [...FIGURES.values()]
      .filter(({ area, indicator }) => area === '330110' && !isCell(indicator))
      .map(({ id }) => id);
    const shown = await page
      .locator('section:not([data-same-ground]) tr a[data-figure]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('data-figure')));
    expect(shown.toSorted()).toEqual(own.toSorted());
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
  });
});
