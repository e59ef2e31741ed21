import { expect, test, type Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn } from '../../../src/lib/server/library/files-in';
import { COMMANDS } from '../../../src/cli/commands';
import { serve } from '../../../src/cli/serve';
import { linesChanged, storyIn } from '../support/open-editor';

const FILE = '编辑台.html';
const TITLE = '多出来的人，住在哪';

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.use({ viewport: { width: 1440, height: 900 } });

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'alone-'));
  const made = spawnSync(process.execPath, [...COMMANDS.tsx, 'src/cli/pack-editor.ts', '--to', folder]);
  expect(made.status, made.stderr.toString()).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

const contentFiles = (): [string, Buffer][] =>
  filesIn('src/content').map((path) => [relative('src/content', path), readFileSync(path)]);

/** Whatever the page asks for besides itself. */
function listenFor(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}

/** The folder that the page is given: the browser's own for this origin, which its chooser's kind of handle opens. */
function put(page: Page, path: string, text: string): Promise<void> {
  return page.evaluate(
    async ([names, content]) => {
      let at = await navigator.storage.getDirectory();
      for (const each of names.slice(0, -1)) at = await at.getDirectoryHandle(each, { create: true });
      const stream = await (await at.getFileHandle(names.at(-1)!, { create: true })).createWritable();
      await stream.write(content);
      await stream.close();
    },
    [path.split('/'), text] as const
  );
}

function get(page: Page, path: string): Promise<string> {
  return page.evaluate(async (names) => {
    let at = await navigator.storage.getDirectory();
    for (const each of names.slice(0, -1)) at = await at.getDirectoryHandle(each);
    return (await (await at.getFileHandle(names.at(-1)!)).getFile()).text();
  }, path.split('/'));
}

function namesIn(page: Page, folderName: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const found = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
    const names: string[] = [];
    for await (const each of found.keys()) names.push(each);
    return names.sort();
  }, folderName);
}

/** In the story that is open first. */
async function changeATitle(page: Page): Promise<void> {
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await storyIn(page).locator('section[data-step]').first().locator('h2').click();
  await page.getByLabel('小标题').fill(TITLE);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
}

test('one file edits an archive: opened from the disk, without a request, it hands out what a careful hand would have changed', async ({
  page,
  context
}) => {
  await context.setOffline(true);
  const asked = listenFor(page);
  const url = pathToFileURL(join(folder, FILE)).href;
  await page.goto(url);
  const archive = page.getByLabel('打开压缩包');
  await archive.setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from('no') });
  await expect(page.getByRole('status')).toContainText('「a.zip」不是 .zip 压缩包');
  const other = { 'c/site.yml': Buffer.from('city: { code: "330200", name: x }') };
  const zipOf = (files: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(files));
  await archive.setInputFiles({ name: 'b.zip', mimeType: 'application/zip', buffer: zipOf(other) });
  await expect(page.getByRole('status')).toContainText('别的城市');
  const whole = zipOf(Object.fromEntries(contentFiles().map(([file, bytes]) => [`content/${file}`, bytes])));
  await archive.setInputFiles({ name: 'c.zip', mimeType: 'application/zip', buffer: whole });

  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await changeATitle(page);
  const made = await coming;
  await expect(page.getByText('已存成压缩包')).toBeVisible();
  expect(made.suggestedFilename()).toMatch(/^content-\d{4}-\d\d-\d\d\.zip$/);
  const back = join(folder, 'back');
  for (const [file, bytes] of Object.entries(unzipSync(readFileSync(await made.path())))) {
    mkdirSync(dirname(join(back, file)), { recursive: true });
    writeFileSync(join(back, file), bytes);
  }
  const { gone, come } = linesChanged('src/content', join(back, 'content'));
  expect(gone).toHaveLength(1);
  expect(come).toEqual([`stories/hangzhou.md: ## ${TITLE} {#growth}`]);

  // What needs Node is said to need it, and what does not is there.
  await page.getByRole('button', { name: '交出去' }).click();
  await expect(page.getByText('要在装了 Node 的电脑上做')).toBeVisible();
  await expect(page.getByRole('button', { name: '做成一个文件' })).toHaveCount(0);
  // The live map runs in the page inside it.
  await page.getByRole('button', { name: '取景' }).click();
  await expect(storyIn(page).locator('[data-map] canvas').first()).toBeVisible({ timeout: 120_000 });
  expect(asked.filter((each) => !/^(blob|data):/.test(each) && each !== url)).toEqual([]);
});

test('one file edits a folder that it was given, keeps what was there, and says what another hand has changed', async ({
  page
}) => {
  const site = await serve({ folder });
  try {
    await page.goto(site.url);
    for (const [file, bytes] of contentFiles()) await put(page, `content/${file}`, bytes.toString('utf8'));
    await page.addInitScript(() => {
      // The chooser is the browser's own, which no test can press; what it gives is of the same kind.
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await page.goto(site.url + encodeURIComponent(FILE));
    await page.getByRole('button', { name: '打开内容文件夹' }).click();
    await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
    // Another hand, meanwhile.
    const theirs = `${readFileSync('src/content/views.yml', 'utf8')}# 别人写的\n`;
    await put(page, 'content/views.yml', theirs);
    await changeATitle(page);
    await expect(page.getByText('views.yml刚才在别处改过')).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
    await page.keyboard.press('Control+s');
    await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
    const story = 'stories/hangzhou.md';
    expect(await get(page, `content/${story}`)).toContain(`## ${TITLE} {#growth}`);
    expect(await get(page, 'content/views.yml')).toBe(theirs);
    const [kept] = await namesIn(page, '.edit-history');
    expect(await get(page, `.edit-history/${kept}/${story}`)).toBe(
      readFileSync(`src/content/${story}`, 'utf8')
    );
    // Opened anew, the folder is one press away.
    await page.reload();
    await page.getByRole('button', { name: /^接着编辑/ }).click();
    await expect(page.getByRole('button', { name: `1 ${TITLE}` })).toBeVisible({ timeout: 90_000 });
  } finally {
    await site.close();
  }
});
