import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compoundBytes, plainRows, workbookBytes } from '../../fixtures/workbook';
import { linesChanged, openEditor, Operations, startEditor, type OpenedEditor } from '../support/open-editor';

const NAMES = '上城 拱墅 西湖 滨江 萧山 余杭 临平 钱塘 富阳 临安 桐庐 淳安 建德'.split(' ');
const ROWS = NAMES.map((name, i) => `${name}\t${120 + i}.5\t+5.${i % 10}%`);
const TABLE = ['2025年各区固定资产投资', '单位：亿元', '地区\t投资额\t同比增速', ...ROWS, '数据来源：统计局'];

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let editor: OpenedEditor;
test.beforeEach(async ({ context }) => {
  editor = await startEditor();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
test.afterEach(() => editor.close());

const lengthOf = (folder: string, file: string): number =>
  readFileSync(join(folder, file), 'utf8').split('\n').length;

/** As a spreadsheet puts it on the clipboard. */
async function copied(page: Page, lines: readonly string[]): Promise<void> {
  const html = `<table>${lines.map((line) => `<tr><td>${line.replaceAll('\t', '</td><td>')}</td></tr>`).join('')}</table>`;
  await page.evaluate(
    async ([text, html]) => {
      const item = { 'text/plain': new Blob([text!], { type: 'text/plain' }), 'text/html': new Blob([html!], { type: 'text/html' }) }; // prettier-ignore
      await navigator.clipboard.write([new ClipboardItem(item)]);
    },
    [lines.join('\n'), html]
  );
}

test('thirteen figures come out of a pasted table in six operations, and nothing else is touched', async ({
  page
}) => {
  const { elsewhere } = await openEditor(page, editor);
  await copied(page, TABLE);
  const operations = new Operations();
  await operations.do(() => page.keyboard.press('Control+v'));
  const add = page.getByRole('button', { name: '加进 13 个数' });
  await expect(add).toBeDisabled();
  await expect(page.getByText('新来源还没有写日期')).toBeVisible();
  await operations.do(() => page.getByLabel('哪天发布的').fill('2026-02-01'));
  await operations.do(() => page.getByLabel('有多可靠').selectOption({ label: '官方' }));
  // All that would be written, before anything is.
  const written = page.locator('pre');
  await expect(written.first()).toContainText('jiande-investment-2025,330182,2021');
  expect(linesChanged('src/content', editor.content).come).toEqual([]);
  await operations.do(() => add.click());
  await expect(page.getByText('新添13个数：2025年固定资产投资')).toBeVisible({ timeout: 90_000 });
  await operations.do(() => page.keyboard.press('Control+s'));
  await expect(page.getByText(/^已保存 \d 个文件。$/)).toBeVisible({ timeout: 90_000 });
  expect(operations.count).toBeLessThanOrEqual(6);
  expect(elsewhere).toEqual([]);

  const { gone, come } = linesChanged('src/content', editor.content);
  expect(gone).toEqual([]);
  const rows = come.filter((line) => line.startsWith('figures/'));
  expect(rows).toHaveLength(13);
  expect(rows[12]).toMatch(/: jiande-investment-2025,330182,2021,fixed-asset-investment,2025,132\.5,亿元,132\.5亿元,,5\.2,,/); // prettier-ignore
  expect(come.filter((line) => !rows.includes(line)).sort()).toEqual([
    'en/sources.yml: tongjiju-20260201: { publisher: 「统计局」, title: 「2025年各区固定资产投资」 }',
    'sources.yml:   published: 2026-02-01',
    'sources.yml:   publisher: 统计局',
    'sources.yml:   title: 2025年各区固定资产投资',
    'sources.yml: - id: tongjiju-20260201'
  ]);
  // How far it is to be trusted other sources say in the same words.
  expect(lengthOf(editor.content, 'sources.yml') - lengthOf('src/content', 'sources.yml')).toBe(5);
});

test('a row that names nobody waits for a place, one that contradicts for a word, and one undo takes all out', async ({
  page
}) => {
  await openEditor(page, editor);
  await page.getByRole('button', { name: '粘贴一张表' }).click();
  await expect(page.getByLabel('点一下这里，按 Ctrl+V')).toBeFocused();
  await copied(page, ['地区\t2024年GDP', '余航区\t3000.5', '上城区\t2800.1', '合计\t1']);
  await page.keyboard.press('Control+v');
  await page.getByLabel('来源', { exact: true }).selectOption({ index: 3 });
  await expect(page.getByText('收下 0 行，2 行要你看一看')).toBeVisible();
  await expect(page.getByText(/另一个来源写的是 2803\.5（.*《.*》/)).toBeVisible();
  const named = page.getByLabel('第 2 行是哪个地方');
  expect(await named.locator('option').allTextContents()).toContain('余杭区');
  await named.selectOption('临平区');
  await page.getByLabel('核对过，收下，两个都留着').check();
  await page.getByRole('button', { name: '加进 2 个数' }).click();
  await expect(page.getByText('新添2个数：2024年GDP')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
});

test('what is no table is said to be none, a workbook is opened sheet by sheet, and a .csv is read', async ({
  page
}) => {
  await openEditor(page, editor);
  await page.getByRole('button', { name: '粘贴一张表' }).click();
  const file = page.getByLabel('或者选一个 .xlsx 或 .csv 文件');
  const give = (name: string, bytes: Uint8Array) =>
    file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const said = page.getByRole('alert');
  await give('a.xlsx', Buffer.from('PK'));
  await expect(said).toContainText('没有下载、复制完整');
  await give('a.xls', compoundBytes('Workbook'));
  await expect(said).toContainText('旧格式的工作簿（.xls）');
  await give('a.xlsx', compoundBytes('EncryptedPackage'));
  await expect(said).toContainText('加了密码');
  await give('a.et', Buffer.from('et'));
  await expect(said).toContainText('另存为 .xlsx 或 .csv');
  const GDP = [['2024年GDP'], ['单位：亿元'], ['区', 'GDP'], ['上城区', 2803.5], ['拱墅区', 2205]];
  await give(
    '年报.xlsx',
    workbookBytes([
      { name: 'GDP', rows: plainRows(GDP) },
      { name: '空的', rows: '' }
    ])
  );
  await expect(page.getByRole('cell', { name: '上城区', exact: true })).toBeVisible();
  await expect(page.getByRole('cell', { name: '2803.5', exact: true })).toBeVisible();
  const sheet = page.getByLabel('「年报.xlsx」里的哪一张表');
  await sheet.selectOption({ label: '空的' });
  await expect(said).toContainText('看不出一张表');
  await sheet.selectOption({ label: 'GDP' });
  await expect(page.getByRole('cell', { name: '拱墅区', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '换一张表' }).click();
  await file.setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('只有一格') });
  await expect(page.getByRole('alert')).toContainText('看不出一张表');
  const bytes = Buffer.from('区,2024年GDP\n上城区,2803.5\n', 'utf8');
  await file.setInputFiles({ name: 'GDP.csv', mimeType: 'text/csv', buffer: bytes });
  await expect(page.getByRole('cell', { name: '上城区', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '不加了' }).click();
  await expect(page.getByText('点一下，就能改')).toBeVisible();
});
