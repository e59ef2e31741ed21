import { expect, test, type Locator, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCounty, STORY } from '../support/editor-test';
import { COUNTY_SITE, startEditor, storyIn, type OpenedEditor } from '../support/open-editor';

test.describe.configure({ timeout: 300_000 });

const SAID = '甲住着{{a-people}}，全县最多，乙住着{{b-people}}。';
const BLOCK = '```claims\n- words: 全县最多\n  more: [a-people, b-people]\n```';

let editor: OpenedEditor;
test.beforeEach(async () => {
  // The county says nothing of the kind: a sentence that compares, and the words that ask to be checked.
  editor = await startEditor(COUNTY_SITE, {
    [STORY]: (own) =>
      own
        .replace('甲住着{{a-people}}，乙住着{{b-people}}。', SAID)
        .replace('先看颜色。\n```', `先看颜色。\n\`\`\`\n\n${BLOCK}`),
    'site.yml': (own) => `${own}superlatives: { words: [最多, 最少] }\n`
  });
});
test.afterEach(() => editor.close());

const field = (page: Page, name: string): Locator =>
  page.locator('.field').filter({ has: page.getByLabel(name, { exact: true }) });
const saved = (): string => readFileSync(join(editor.content, STORY), 'utf8');

async function openStep(page: Page): Promise<void> {
  await openCounty(page, editor);
  await storyIn(page).locator('section[data-step="all"] h2').click();
}

async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  await expect(page.getByText(/^已保存 \d 个文件。$/)).toBeVisible({ timeout: 90_000 });
}

test('a reworded sentence takes its comparison with it by one press, beside the sentence or beside the quotation', async ({
  page
}) => {
  await openStep(page);
  await page.getByLabel('第 1 段').fill(SAID.replace('全县最多', '全县人最多'));
  const paragraph = field(page, '第 1 段');
  await expect(paragraph.locator('.problem')).toContainText('「全县最多」要核对，这句话改了。');
  const quoted = page.getByLabel('第 1 条：句子里的话');
  await expect(quoted).toHaveValue('全县最多');
  await paragraph.getByRole('button', { name: '改成「全县人最多」' }).click();
  await expect(quoted).toHaveValue('全县人最多');
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('.field .problem')).toHaveCount(0);
  await save(page);
  expect(saved()).toContain('- words: 全县人最多\n  more: [a-people, b-people]\n');

  // Without the word that asks for it, the check can go, and its block with it.
  await page.getByLabel('第 1 段').fill('甲住着{{a-people}}，乙住着{{b-people}}。');
  const drop = field(page, '第 1 条：句子里的话').getByRole('button', { name: '不再核对「全县人最多」' });
  await drop.click();
  await expect(quoted).toBeHidden();
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await save(page);
  expect(saved()).not.toContain('claims');
});

test('a number that makes a sentence untrue says so beside itself, and leads to the sentence', async ({
  page
}) => {
  await openStep(page);
  await storyIn(page).locator('section[data-step="all"] [data-figure="a-people"]').first().click();
  await page.getByLabel('数值（人）').fill('200');
  const untrue = page.getByRole('group', { name: '改了这个数，有一句话就不成立了：' });
  await expect(untrue).toContainText('「全县最多」不成立', { timeout: 90_000 });
  await untrue.getByRole('button', { name: '到那句话' }).click();
  await expect(page.getByLabel('第 1 段')).toBeFocused();
  await expect(field(page, '第 1 段').locator('.problem')).toContainText('不成立');

  // The list of problems leads to the quotation itself.
  await page.getByRole('button', { name: '1 处问题' }).click();
  await page.getByRole('button', { name: '去改' }).click();
  await expect(page.getByLabel('第 1 条：句子里的话')).toBeFocused();
});

test('a sentence that asks to be checked gets its check by choosing, without a line of source', async ({
  page
}) => {
  await openStep(page);
  await page.getByLabel('第 1 段').fill(SAID.replace('乙住着', '乙最少，住着'));
  const paragraph = field(page, '第 1 段');
  await expect(paragraph.locator('.problem')).toContainText('却没有核对', { timeout: 90_000 });
  await paragraph.getByRole('button', { name: '为「乙最少」写一条核对' }).click();
  const form = page.getByRole('group', { name: '新的一条核对' });
  await expect(form.getByLabel('核对哪句话（照抄）')).toHaveValue('乙最少');
  await form.getByLabel('它说的是什么').selectOption({ label: '前一个数小于后一个' });
  for (const [name, figure] of [
    ['前一个数', 'b-people'],
    ['后一个数', 'a-people']
  ] as const) {
    await form.getByRole('group', { name }).getByRole('button').click();
    await form.getByRole('combobox', { name: '找一个数' }).fill(figure);
    await expect(form.getByRole('listbox').getByRole('option').first()).toContainText(figure);
    await page.keyboard.press('Enter');
  }
  await form.getByRole('button', { name: '加进去' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await save(page);
  expect(saved()).toContain(
    '- words: 全县最多\n  more: [a-people, b-people]\n- words: 乙最少\n  less: [b-people, a-people]\n```'
  );
});
