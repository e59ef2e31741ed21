import type { Locator, Page } from '@playwright/test';
import { COUNTY_SITE, linesChanged, type OpenedEditor } from '../support/open-editor';
import { expect, openCounty, STORY, test } from '../support/editor-test';

/** Charts of numbers and rows are made by mouse and by keys, without a line of source. */
test.describe.configure({ timeout: 300_000 });

async function openCharts(page: Page, editor: OpenedEditor, step: string): Promise<void> {
  await openCounty(page, editor, step);
  await page.getByText('地图上显示什么').click();
  await page.getByLabel('取景').focus();
}
const sourceOf = (page: Page): Locator => page.getByLabel('写法见《编辑指南》');
const right = (page: Page) => expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });

async function comesTo(page: Page, editor: OpenedEditor, lines: readonly string[]): Promise<void> {
  await right(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toEqual([]);
  expect(come).toEqual(lines.map((line) => `${STORY}: ${line}`));
}

test('bars are begun with what the map shows, and their numbers added, moved and taken out by keys', async ({
  page,
  editor
}) => {
  await openCharts(page, editor, 'all');
  const source = sourceOf(page);
  await page.getByLabel('加一块图表').selectOption({ label: '并排比' }, { timeout: 90_000 });
  await expect(source).toHaveValue(/^compare: \[a-people, b-people, c-people, d-people\]$/m);
  const bars = page.getByRole('group', { name: '并排比', exact: true });
  const entries = bars.getByRole('listitem');
  await expect(entries).toHaveCount(4, { timeout: 90_000 });
  await expect(entries.first()).toContainText('400 人');

  // By keys: the second stays in the hand while it goes to the end.
  await entries
    .nth(1)
    .getByRole('button', { name: /^把.*往下移$/ })
    .focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(source).toHaveValue(/^compare: \[a-people, c-people, b-people, d-people\]$/m);
  await page.keyboard.press('Enter');
  await expect(source).toHaveValue(/^compare: \[a-people, c-people, d-people, b-people\]$/m);
  // At the end there is no way on: what it can do there has the focus.
  await expect(entries.nth(3).locator('button:focus')).toHaveCount(1);
  // The step itself has stayed where it was.
  await expect(page.getByRole('navigation', { name: '步骤' }).locator('[aria-current]')).toContainText(
    '全县'
  );
  await entries.nth(2).getByRole('button', { name: /^去掉/ }).focus();
  await page.keyboard.press('Enter');
  await expect(source).toHaveValue(/^compare: \[a-people, c-people, b-people\]$/m);
  await right(page);

  // Only what can stand beside the others is listed: no schools.
  await bars.getByRole('button', { name: '再加一个数……' }).focus();
  await page.keyboard.press('Enter');
  const found = bars.getByRole('listbox').getByRole('option');
  await expect(found).toContainText(['d-people'], { timeout: 90_000 });
  await expect(found.filter({ hasText: /schools/ })).toHaveCount(0);
  await page.keyboard.type('d-people');
  await expect(found).toHaveCount(1, { timeout: 90_000 });
  await page.keyboard.press('Enter');
  await comesTo(page, editor, ['compare: [a-people, c-people, b-people, d-people]']);
});

test('a sum brings its result, says beside it what it does not come to, and goes back byte by byte', async ({
  page,
  editor
}) => {
  await openCharts(page, editor, 'schools');
  const source = sourceOf(page);
  const before = await source.inputValue();
  await page.getByLabel('加一块图表').selectOption({ label: '算一算' }, { timeout: 90_000 });
  const line =
    'equation: { plus: [d-schools-2021, e-schools-2021], equals: schools-ground-new-900004-900005-2021 }';
  await expect(source).toHaveValue(`${before}\n${line}`);
  const sum = page.getByRole('group', { name: '算一算', exact: true });
  const terms = sum.getByRole('listitem');
  await expect(terms).toHaveCount(2, { timeout: 90_000 });
  await right(page);

  await terms.nth(1).getByRole('button', { name: /^去掉/ }).click();
  await expect(terms).toHaveCount(1);
  await expect(sum.locator('.problem')).toContainText('没有可以相加减的数', { timeout: 90_000 });
  await sum
    .getByRole('group', { name: /^加起来的数/ })
    .getByRole('button')
    .click();
  const find = sum.getByRole('combobox', { name: '找一个数' });
  await find.fill('c-schools-2021');
  await expect(sum.getByRole('option')).toHaveCount(1, { timeout: 90_000 });
  await find.press('Enter');
  // Two schools and four are not three: told at the result, which lists what the site works out.
  const problem = sum.locator('.problem');
  await expect(problem).toContainText('算出来是 6', { timeout: 90_000 });
  await sum.getByRole('group', { name: '得到的数', exact: true }).getByRole('button').click();
  await sum.getByRole('option').filter({ hasText: 'schools-ground' }).click({ timeout: 90_000 });
  await expect(problem).toHaveCount(0, { timeout: 90_000 });
  await expect(source).toHaveValue(`${before}\n${line}`);
  await right(page);

  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: '撤销' }).click();
  await expect(source).toHaveValue(before);
  for (let i = 0; i < 4; i += 1) await page.getByRole('button', { name: '重做' }).click();
  await comesTo(page, editor, [line]);
});
