import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/cli/serve';
import {
  COUNTY_SITE,
  openEditor,
  startEditCommand,
  storyIn,
  type OpenedEditor
} from '../support/open-editor';
import { domOf } from '../support/step-dom';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditCommand(COUNTY_SITE);
});
test.afterEach(() => editor.close());

/** The built story, as far as its scripts make it. */
async function openBuilt(page: Page, url: string): Promise<void> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}stories/county/`);
  await page.mouse.wheel(0, 300);
  await expect(page.locator('[data-hydrated]')).toBeAttached({ timeout: 90_000 });
}

test('the site is built by a button, and each of its steps is the one that the preview showed, a new one too', async ({
  page,
  context
}) => {
  await openEditor(page, editor);
  await page.getByLabel('故事', { exact: true }).selectOption({ label: '四个方块' });
  await page.getByRole('navigation', { name: '步骤' }).locator('ol button').nth(1).click();
  await page.getByRole('button', { name: '加一步' }).click();
  await page.getByLabel('小标题').fill('再看一步');
  await page.getByLabel('第 1 段').fill('甲住着{{a-people}}，见[走廊](part:cross/一廊)。');
  const preview = storyIn(page).locator('section[data-step]');
  await expect(preview.filter({ hasText: '再看一步' })).toContainText('甲住着', { timeout: 90_000 });
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });

  await page.getByRole('button', { name: '交出去' }).click();
  await page.getByRole('button', { name: '生成整个网站' }).click();
  await expect(page.getByText('正在生成整个网站')).toBeVisible();
  await expect(page.getByText(/^做好了：\d+ 个文件/)).toBeVisible({ timeout: 500_000 });
  await expect(page.getByText(editor.out, { exact: true })).toBeVisible();
  expect(readFileSync(join(editor.out, 'stories/county/index.html'), 'utf8')).toContain('再看一步');

  const ids = await preview.evaluateAll((all) => all.map((each) => each.getAttribute('data-step') ?? ''));
  expect(ids).toHaveLength(6);
  const served = await serve({ folder: editor.out });
  const built = await context.newPage();
  try {
    await openBuilt(built, served.url);
    for (const id of ids) {
      const [seen, made] = [storyIn(page), built].map((where) => where.locator(`section[data-step="${id}"]`));
      await built.locator(`section[data-step="${id}"]`).scrollIntoViewIfNeeded();
      const shown = await domOf(seen!);
      expect(shown.length, id).toBeGreaterThan(5);
      await expect.poll(() => domOf(made!), { timeout: 20_000 }).toEqual(shown);
    }
  } finally {
    await built.close();
    await served.close();
  }
});
