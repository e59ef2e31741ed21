import type { Page } from '@playwright/test';
import { COUNTY_SITE, linesChanged, storyIn, type OpenedEditor } from '../support/open-editor';
import { expect, openCounty, test } from '../support/editor-test';

/** Every cell of a number's row that an official may have to correct has a field. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

async function openFigure(page: Page, editor: OpenedEditor): Promise<void> {
  await openCounty(page, editor);
  await storyIn(page).locator('section[data-step="all"] [data-figure="a-people"]').first().click();
}
const right = (page: Page) => expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });

test('status, exactness, period and boundary are chosen, and what is wrong with one stands beside it', async ({
  page,
  editor
}) => {
  await openFigure(page, editor);
  await page.getByText('它是什么数：').click();
  // An approximate one cannot stand beside exact ones on the step's map: told where the map is.
  const exact = page.getByLabel('多准', { exact: true });
  await exact.selectOption({ label: '约数' });
  await expect(page.getByRole('button', { name: '1 处问题' })).toBeVisible({ timeout: 90_000 });
  await exact.selectOption({ label: '确数' });
  await right(page);
  const period = page.getByLabel('时期', { exact: true });
  await period.fill('去年');
  const field = page.locator('.field').filter({ has: period });
  await expect(field.locator('.problem')).toContainText('看不懂时期「去年」', { timeout: 90_000 });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(period).toHaveValue('2020-11-01');
  await page.getByLabel('是什么数', { exact: true }).selectOption({ label: '修订数' });
  await page.getByLabel('说明', { exact: true }).fill('核对过');
  await right(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^已保存 \d 个文件。$/)).toBeVisible({ timeout: 90_000 });
  expect(linesChanged(COUNTY_SITE.content, editor.content).come).toEqual([
    'figures/county.csv: a-people,900001,new,people,2020-11-01,400,人,400人,,,,revised,,office,,核对过'
  ]);
});

test('a source that is not in the list is written where the number is', async ({ page, editor }) => {
  await openFigure(page, editor);
  await page.getByLabel('来源', { exact: true }).selectOption({ label: '一个新的来源' });
  const form = page.getByRole('group', { name: '新的来源' });
  await form.getByLabel('谁发布的').fill('小县统计局');
  await form.getByLabel('标题').fill('年鉴');
  await form.getByLabel('没有写日期').check();
  const add = page.getByRole('button', { name: '加进来源，用在这个数上' });
  await expect(add).toBeDisabled();
  await form.getByLabel('有多可靠').selectOption({ index: 1 });
  await add.click();
  await expect(form).toBeHidden();
  await right(page);
  await expect(page.getByLabel('来源', { exact: true }).locator('option:checked')).toContainText('年鉴');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
  await page.getByRole('button', { name: '重做' }).click();
  await right(page);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 2 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toEqual([
    'figures/county.csv: a-people,900001,new,people,2020-11-01,400,人,400人,,,,actual,,office,,'
  ]);
  expect(come).toEqual([
    'sources.yml: - id: xxtjj-undated',
    'sources.yml:   title: 年鉴',
    'figures/county.csv: a-people,900001,new,people,2020-11-01,400,人,400人,,,,actual,,xxtjj-undated,,'
  ]);
});

test('a number that is taken out asks for the reason, and has it no longer with a number', async ({
  page,
  editor
}) => {
  await openFigure(page, editor);
  await page.getByLabel('数值（人）').fill('');
  await page.getByLabel('原文怎么写').fill('');
  const reason = page.getByLabel('为什么没有数');
  await reason.selectOption({ label: '未见公布' });
  await page.getByLabel('数值（人）').fill('401');
  await expect(reason).toBeHidden();
  await page.getByLabel('原文怎么写').fill('401人');
  await right(page);
});
