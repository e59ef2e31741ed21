import type { Page } from '@playwright/test';
import { COUNTY_SITE, linesChanged } from '../support/open-editor';
import { expect, openCounty, STORY, test } from '../support/editor-test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

/** Selects these words with the keyboard, from the start of the paragraph. */
async function select(page: Page, label: string, words: string): Promise<void> {
  const area = page.getByLabel(label);
  const at = (await area.inputValue()).indexOf(words);
  await area.focus();
  await page.keyboard.press('Control+Home');
  for (let i = 0; i < at; i += 1) await page.keyboard.press('ArrowRight');
  for (let i = 0; i < words.length; i += 1) await page.keyboard.press('Shift+ArrowRight');
}

test('bold by keys, a link and a list by buttons write exactly their Markdown, and no other paragraph', async ({
  page,
  editor
}) => {
  await openCounty(page, editor, 'plan');
  const marks = page.getByRole('group', { name: '加粗、列表、链接' });
  await select(page, '第 1 段', '增长');
  await page.keyboard.press('Control+b');
  await expect(page.getByLabel('第 1 段')).toHaveValue(/\n\*\*增长\*\*\{\{/);
  // What was marked stays selected: the same keys take it back, and give it again.
  await page.keyboard.press('Control+b');
  await expect(page.getByLabel('第 1 段')).toHaveValue(/\n增长\{\{/);
  await page.keyboard.press('Control+b');

  await select(page, '第 1 段', '推断');
  await marks.first().getByRole('button', { name: '链接' }).click();
  const form = page.getByRole('group', { name: '选中的字，链接到哪里' });
  await form.getByLabel('哪一个').selectOption({ label: '全县' });
  await form.getByRole('button', { name: '加上链接' }).click();
  await expect(page.getByLabel('第 1 段')).toHaveValue(/是\[推断\]\(#all\)，/);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });

  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toHaveLength(2);
  expect(come).toEqual([
    `${STORY}: 提法是**一廊一轴、一心三片**，[一廊](part:cross/一廊)是[推断](#all)，见[原文](source:paper#8)。`,
    `${STORY}: **增长**{{a-gdp-2021.growth}}。`
  ]);

  // Of a list the list is taken, and given back.
  await page.getByLabel('第 2 段').focus();
  await page.keyboard.press('Control+a');
  await marks.nth(1).getByRole('button', { name: '列表' }).click();
  await expect(page.getByLabel('第 2 段')).toHaveValue('头一条\n第二条');
  await marks.nth(1).getByRole('button', { name: '列表' }).click();
  await expect(page.getByLabel('第 2 段')).toHaveValue('- 头一条\n- 第二条');
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
});

test('a button that has no words to mark says so, and changes nothing', async ({ page, editor }) => {
  await openCounty(page, editor, 'plan');
  const marks = page.getByRole('group', { name: '加粗、列表、链接' }).first();
  await page.getByLabel('第 1 段').focus();
  await page.keyboard.press('Control+Home');
  await marks.getByRole('button', { name: '加粗' }).click();
  await expect(marks.getByRole('status')).toHaveText('先选中句子里的几个字。');
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
});

test('a fence typed into a paragraph is answered, and neither kept nor multiplied', async ({
  page,
  editor
}) => {
  await openCounty(page, editor, 'plan');
  const area = page.getByLabel('第 1 段');
  const before = await area.inputValue();
  await area.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n```scene\nview: 哪里');
  await expect(page.getByText('这一段还没有记下')).toBeVisible();
  expect((await area.inputValue()).split('```')).toHaveLength(2);
  await area.fill(`${before}补一句。`);
  await expect(page.getByText('这一段还没有记下')).toBeHidden();

  const notes = page.getByLabel('讲稿（只有讲的人看得到）');
  await notes.fill('推断。\n```\n别的话');
  await expect(page.getByText('现在写的还没有记下')).toBeVisible();
  await expect(notes).toHaveValue('推断。\n```\n别的话');
  await notes.fill('推断。');
  await expect(page.getByText('现在写的还没有记下')).toBeHidden();
  await expect(page.getByRole('button', { name: '改了什么（1）' })).toBeVisible();
});
