import { expect, test } from '@playwright/test';
import { linesChanged, openEditor, startEditor, storyIn, type OpenedEditor } from '../support/open-editor';

test.describe.configure({ timeout: 240_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditor();
});
test.afterEach(() => editor.close());

test('a newcomer is led to a real step, each line of the tour done by what it asks for, and takes it out again', async ({
  page
}) => {
  await openEditor(page, editor, 'live');
  const bar = page.getByRole('region', { name: '跟着做' });
  await expect(bar).toContainText('第一次来');
  await bar.getByRole('button', { name: '跟着做' }).click();
  await expect(bar).toContainText('1/6');
  await page.getByRole('navigation').getByRole('button').nth(2).click();
  await expect(bar).toContainText('2/6');
  await page.getByRole('button', { name: '取景' }).click();
  await expect(bar).toContainText('3/6', { timeout: 120_000 });
  await page.getByLabel('小标题').fill('试着做的一步');
  await page.getByRole('button', { name: /^以此新建一步/ }).click();
  await expect(bar).toContainText('4/6');
  await page.getByLabel('第 1 段').fill('这里写一句自己的话。');
  await expect(bar).toContainText('5/6');
  await expect(storyIn(page).getByText('这里写一句自己的话。').first()).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: /^改了什么/ }).click();
  await expect(bar).toContainText('6/6');
  const undo = page.getByRole('button', { name: '撤销' });
  while (await undo.isEnabled()) await undo.click();
  await expect(bar).toContainText('会了');
  await bar.getByRole('button', { name: '好' }).click();
  await expect(bar).toHaveCount(0);
  const { gone, come } = linesChanged('src/content', editor.content);
  expect([...gone, ...come]).toEqual([]);
});
