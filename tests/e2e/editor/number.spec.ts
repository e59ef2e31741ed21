import { expect, test } from '@playwright/test';
import {
  linesChanged,
  openEditor,
  Operations,
  startEditor,
  storyIn,
  type OpenedEditor
} from '../support/open-editor';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditor();
});
test.afterEach(() => editor.close());

test('a number is found by its name and put where the cursor stands, by the keyboard, in three operations', async ({
  page
}) => {
  const { elsewhere } = await openEditor(page, editor);
  await storyIn(page).locator('section[data-step] h2').first().click();
  const field = page.getByLabel('第 1 段');
  const was = await field.inputValue();
  await field.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('余杭的GDP是');
  const operations = new Operations();
  await operations.do(() => page.keyboard.type('{{'));
  const search = page.getByRole('combobox', { name: '找一个数' });
  const found = page.getByRole('listbox', { name: '找到的数' });
  const options = found.getByRole('option');
  await expect(search).toBeFocused();
  await operations.do(() => page.keyboard.type('yhq gdp 2025'));
  await expect(options.first()).toContainText('yuhang-gdp-2025');
  await expect(found.getByRole('option', { selected: true })).toHaveCount(1);
  await operations.do(() => page.keyboard.press('Enter'));
  expect(operations.count).toBeLessThanOrEqual(3);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(`${was}余杭的GDP是{{yuhang-gdp-2025}}`);
  // One act of its own: the words before it stay.
  await page.keyboard.press('Control+z');
  await expect(field).toHaveValue(/余杭的GDP是(\{\{)?$/);
  await page.keyboard.press('Control+Shift+z');

  // By the mouse, at the cursor; while an input method is at work nothing is taken.
  await field.evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(0, 0));
  await page.getByRole('button', { name: '插入一个数' }).first().click();
  await search.fill('余杭 GDP 2024');
  await expect(options.first()).toBeVisible();
  await search.dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(search).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
  await page.getByRole('button', { name: '插入一个数' }).first().click();
  await search.fill('没有这样的数');
  await expect(page.getByText('没有找到。')).toBeVisible();
  await search.fill('yuhang-gdp-2024');
  await options.first().click();
  await expect(field).toHaveValue(`{{yuhang-gdp-2024}}${was}余杭的GDP是{{yuhang-gdp-2025}}`);
  expect(elsewhere).toEqual([]);
  expect(linesChanged('src/content', editor.content).come).toEqual([]);
});
