import { expect, test } from '@playwright/test';
import {
  Operations,
  linesChanged,
  openEditor,
  startEditor,
  storyIn,
  type OpenedEditor
} from '../support/open-editor';

const TABLE = 'figures/linping-2022.csv';
const STORIES = ['stories/linping.md', 'en/stories/linping.md'];
const FIGURE = 'linping-public-budget-revenue-2021';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditor();
});
test.afterEach(() => editor.close());

test('a figure is corrected in four operations and as few lines as a careful hand would change, and readers are told', async ({
  page
}) => {
  await page.clock.setFixedTime('2026-12-01T10:00:00+08:00');
  const { elsewhere } = await openEditor(page, editor);
  const operations = new Operations();
  await operations.do(() => page.getByLabel('故事', { exact: true }).selectOption({ label: '分家以后' }));
  const number = storyIn(page).locator(`section p [data-figure="${FIGURE}"]`).first();
  await operations.do(() => number.click());
  await expect(page.getByText(/^这个数用在 [1-9]\d* 处$/)).toBeVisible();
  const value = page.getByLabel(/^数值/);
  await expect(value).toBeFocused();
  // What is in the field is selected: typing takes its place.
  await operations.do(() => page.keyboard.type('151.34'));
  await expect(page.getByLabel('原文怎么写')).toHaveValue('151.34亿元');
  await expect(page.getByLabel('读者看到的话')).toHaveValue(/由151\.33亿元更正为151\.34亿元。$/);
  await operations.do(() => page.keyboard.press('Control+s'));
  await expect(page.getByText('已保存 3 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(operations.count).toBe(4);
  await expect(number).toContainText('151.34');
  expect(elsewhere).toEqual([]);

  // The row, and of each language's story its day and what readers are told.
  const { gone, come } = linesChanged('src/content', editor.content);
  const told = STORIES.flatMap((file) => come.filter((line) => line.startsWith(`${file}: `)));
  expect(gone.filter((line) => line.startsWith(TABLE))).toHaveLength(1);
  expect(come).toHaveLength(1 + told.length);
  expect(told.filter((line) => line.includes('updated: 2026-12-01'))).toHaveLength(2);
  expect(told.join('\n')).toContain('由151.33亿元更正为151.34亿元');
  expect(told.join('\n')).toContain('corrected from ');
  expect(told).toHaveLength(4);
});

test('what is wrong stands beside its field, and is not saved; what was typed outlives the window', async ({
  page
}) => {
  await openEditor(page, editor);
  const first = storyIn(page).locator('section[data-step]').first().locator('h2');
  await first.click();
  const paragraph = page.getByLabel('第 1 段');
  const written = await paragraph.inputValue();
  await paragraph.fill(`${written}又多了300亿元。`);
  const field = page.locator('.field').filter({ has: paragraph });
  await expect(field.locator('.problem')).toContainText('300', { timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: '没有保存' })).toBeVisible({ timeout: 90_000 });
  expect(linesChanged('src/content', editor.content).come).toEqual([]);

  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(page.getByText('上次没保存的改动还在。')).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
});
