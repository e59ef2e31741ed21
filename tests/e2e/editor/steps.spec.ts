import type { Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTY_SITE, linesChanged, storyIn } from '../support/open-editor';
import { expect, openCounty, STORY, test } from '../support/editor-test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

const list = (page: Page): Locator => page.getByRole('navigation', { name: '步骤' });
const rows = (page: Page): Locator => list(page).locator('ol button');
const titles = (page: Page): Promise<string[]> => list(page).locator('ol .title').allTextContents();
const idsIn = (content: string): string[] =>
  [...readFileSync(join(content, STORY), 'utf8').matchAll(/^## .*\{#([\w-]+)/gm)].map(([, id = '']) => id);

async function held(page: Page, from: number, to: number): Promise<void> {
  const [start, end] = [await rows(page).nth(from).boundingBox(), await rows(page).nth(to).boundingBox()];
  await page.mouse.move(start!.x + 60, start!.y + start!.height / 2);
  await page.mouse.down();
  await page.mouse.move(end!.x + 60, end!.y + end!.height - 4, { steps: 8 });
}

test('a step is dragged to another place: a line shows where, Escape gives it up, one undo takes it back', async ({
  page,
  editor
}) => {
  await openCounty(page, editor);
  const before = await titles(page);
  const current = await list(page).locator('[aria-current]').textContent();

  await held(page, 0, 2);
  await expect(list(page).locator('li').nth(3)).toHaveAttribute('data-drop', 'above');
  await page.keyboard.press('Escape');
  await expect(list(page).locator('[data-drop]')).toHaveCount(0);
  await page.mouse.up();
  expect(await titles(page)).toEqual(before);
  expect(await list(page).locator('[aria-current]').textContent()).toBe(current);
  // The click that ends a drag is spent, the next one is a click.
  await rows(page).nth(1).click();
  await expect(page.getByLabel('小标题')).toHaveValue(before[1]!);

  await held(page, 0, 2);
  await page.mouse.up();
  const [first, second, third, ...rest] = before as [string, string, string];
  expect(await titles(page)).toEqual([second, third, first, ...rest]);
  await expect(list(page).getByRole('status')).toHaveText(`「${first}」移到了第 3 步。`);
  await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'step');
  // The keys make the same edit: below the last there is no place.
  await rows(page).nth(2).press('Alt+ArrowUp');
  expect(await titles(page)).toEqual([second, first, third, ...rest]);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await titles(page)).toEqual(before);
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();

  // Over the story beside the list it is still in the hand; below the last row it becomes the last.
  await held(page, 0, before.length - 1);
  await page.mouse.move(900, 860, { steps: 4 });
  await expect(list(page).locator('li').last()).toHaveAttribute('data-drop', 'below');
  await page.mouse.up();
  expect(await titles(page)).toEqual([second, third, ...rest, first]);
});

test('a step is hidden by a key or a button, leaves the story and stays in the list and in the file', async ({
  page,
  editor
}) => {
  await openCounty(page, editor);
  const ids = idsIn(editor.content);
  const sections = storyIn(page).locator('section[data-step]');
  await expect(sections).toHaveCount(ids.length);
  await rows(page).nth(1).click();
  await page.getByLabel('小标题').press('Alt+h');
  await expect(list(page).getByRole('status')).toContainText('隐藏了');
  await expect(rows(page).nth(1)).toContainText('隐藏');
  await expect(rows(page).nth(2)).toContainText('2');
  await expect(sections).toHaveCount(ids.length - 1, { timeout: 90_000 });
  await expect(page.getByText('这一步隐藏着')).toContainText('链接到它的，会到「全县」');
  await page.getByRole('button', { name: '交出去' }).click();
  await expect(page.getByText('1 步隐藏着：交出去的东西里没有')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toHaveLength(1);
  expect(come).toEqual([gone[0]?.replace(`{#${ids[1]}}`, `{#${ids[1]} hidden}`)]);

  await rows(page).nth(1).click();
  await page.locator('aside').getByRole('button', { name: '重新显示' }).click();
  await expect(page.getByText('这一步隐藏着')).toBeHidden();
  await expect(sections).toHaveCount(ids.length, { timeout: 90_000 });
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page).nth(1)).toContainText('隐藏');
});

test('planned minutes have a field, and what is no number is told beside it and not saved', async ({
  page,
  editor
}) => {
  await openCounty(page, editor);
  await rows(page).first().click();
  const minutes = page.getByLabel('计划讲几分钟');
  await minutes.fill('很久');
  const field = page.locator('.field').filter({ has: minutes });
  await expect(field.locator('.problem')).toHaveText(
    '看不出是几分钟。 只写数字，大于 0，最多 60，例如 0.5、2。'
  );
  await expect(page.getByRole('button', { name: '1 处问题' })).toBeVisible({ timeout: 90_000 });
  await minutes.fill('２.5');
  await expect(field.locator('.problem')).toHaveCount(0);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(linesChanged(COUNTY_SITE.content, editor.content).come).toEqual([`${STORY}: \`\`\`notes 2.5分钟`]);
});
