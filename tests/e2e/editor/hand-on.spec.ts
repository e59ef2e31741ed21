import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEditor, Operations, startEditCommand, type OpenedEditor } from '../support/open-editor';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let editor: OpenedEditor;
let folder: string;
test.beforeEach(async () => {
  editor = await startEditCommand();
  folder = mkdtempSync(join(tmpdir(), 'handed-'));
});
test.afterEach(async () => {
  await editor.close();
  rmSync(folder, { recursive: true });
});

test('a story is handed on as one file in three operations, opens from the disk and asks for nothing', async ({
  page,
  browser
}) => {
  const { elsewhere } = await openEditor(page, editor);
  const operations = new Operations();
  await operations.do(() => page.getByLabel('故事', { exact: true }).selectOption({ label: '分家以后' }));
  await operations.do(() => page.getByRole('button', { name: '交出去' }).click());
  await expect(page.getByRole('heading', { name: '交出去：《分家以后》' })).toBeVisible();
  const coming = page.waitForEvent('download', { timeout: 240_000 });
  await operations.do(() => page.getByRole('button', { name: '做成一个文件', exact: true }).click());
  await expect(page.getByText('可以接着改，这一份是')).toBeVisible();
  // Nobody waits: the editor goes on meanwhile.
  const first = page.frameLocator('iframe').locator('section[data-step]').first().locator('h2');
  await first.click();
  await expect(page.getByLabel('小标题')).toBeFocused();
  const made = await coming;
  expect(operations.count).toBeLessThanOrEqual(3);
  expect(made.suggestedFilename()).toBe('linping.html');
  expect(elsewhere).toEqual([]);

  const path = join(folder, 'story.html');
  await made.saveAs(path);
  const context = await browser.newContext({ offline: true });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const story = await context.newPage();
  await story.goto(pathToFileURL(path).href);
  await expect(story.getByRole('heading', { level: 1 })).toContainText('分家以后');
  expect(
    asked.filter((url) => !/^(blob|data):/.test(url) && !url.startsWith(pathToFileURL(path).href))
  ).toEqual([]);
  await context.close();
});

test('what to look at before leads to its place, all content comes as one archive, and what is wrong is not handed on', async ({
  page
}) => {
  await openEditor(page, editor);
  await page.getByLabel('故事', { exact: true }).selectOption({ label: '分家以后' });
  await page.getByRole('button', { name: '交出去' }).click();
  await expect(page.getByRole('heading', { name: /^交之前看一看（[1-9]\d*）$/ })).toBeVisible();
  await expect(page.getByText('地图没有审图号')).toBeVisible();
  await expect(page.getByRole('heading', { name: '改了什么（0）' })).toBeVisible();

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: '打包全部内容' }).click();
  const path = join(folder, 'content.zip');
  const made = await coming;
  expect(made.suggestedFilename()).toMatch(/^content-\d{4}-\d\d-\d\d\.zip$/);
  await made.saveAs(path);
  expect(readFileSync(path).includes('content/stories/linping.md')).toBe(true);

  const step = page.locator('aside .places:not(details *) button').first();
  const title = await step.textContent();
  await step.click();
  await expect(page.getByLabel('小标题')).toHaveValue(title ?? '');

  await page.getByLabel('第 1 段').fill('又多了300亿元。');
  await expect(page.getByRole('button', { name: /处问题$/ })).toBeVisible({ timeout: 90_000 });
  await page.getByRole('button', { name: '交出去' }).click();
  await expect(page.getByText('有改动没有保存，按下去会先保存')).toBeVisible();
  await page.getByRole('button', { name: '做成一个文件', exact: true }).click();
  await expect(page.getByText('没有存成，所以没有做')).toBeVisible({ timeout: 90_000 });
});
