import { expect, test, type Locator, type Page } from '@playwright/test';
import {
  COUNTY_SITE,
  linesChanged,
  openEditor,
  startEditCommand,
  startEditor,
  storyIn,
  type OpenedEditor
} from '../support/open-editor';

/** Whatever is wrong, the list of problems leads to a field where it can be mended. */
test.describe.configure({ mode: 'serial', timeout: 300_000 });

let editor: OpenedEditor | undefined;
test.afterEach(() => editor?.close());

const field = (page: Page, name: string): Locator =>
  page.locator('.field').filter({ has: page.getByLabel(name, { exact: true }) });

async function follow(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^\d+ 处问题$/ }).click();
  await page.getByRole('button', { name: '去改' }).first().click();
}

test('what is wrong with the English text of a step, or of a story’s head, leads to its English field', async ({
  page
}) => {
  editor = await startEditor();
  await openEditor(page, editor);
  await page.getByLabel('故事', { exact: true }).selectOption({ label: '新中心在哪里' });
  const rows = page.getByRole('navigation', { name: '步骤' }).locator('ol button');
  await rows.nth(0).click();
  await page.getByText('英文版里的这一步').click();
  const body = page.getByLabel('英文的正文、图上的话和讲稿');
  const written = await body.inputValue();
  const chip = /\{\{[\w-]+\}\}/.exec(written)![0];
  await body.fill(written.replace(chip, 'many'));
  await expect(rows.nth(0).locator('.count')).toHaveText('1', { timeout: 90_000 });

  await rows.nth(3).click();
  await follow(page);
  await expect(body).toBeFocused();
  await expect(field(page, '英文的正文、图上的话和讲稿').locator('.problem')).toContainText('正文的数');
  await body.fill(written);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });

  // The head: a date that is none, told on the English side alone.
  await storyIn(page).locator('section[data-step] header').first().click();
  await page.getByText('英文版的开头').click();
  const updated = page.getByLabel('更新日期').nth(1);
  const day = await updated.inputValue();
  await updated.fill('soon');
  await expect(page.getByRole('button', { name: '1 处问题' })).toBeVisible({ timeout: 90_000 });
  await rows.nth(3).click();
  await follow(page);
  const head = page.locator('details').filter({ hasText: '英文版的开头' });
  await expect(head.locator('.field .problem')).toBeVisible();
  await updated.fill(day);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
});

test('what has no field of its own leads to its lines, and is mended there', async ({ page }) => {
  editor = await startEditor(COUNTY_SITE, {
    'sources.yml': (own) => own.replace('tier: official', 'tier: offical')
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(editor.address);
  await expect(page.getByRole('button', { name: '1 处问题' })).toBeVisible({ timeout: 90_000 });
  await follow(page);
  const lines = page.getByLabel(/^sources\.yml，从第 \d+ 行起$/);
  await expect(lines).toBeFocused();
  await expect(page.locator('.field .problem')).toContainText('official');
  await lines.fill((await lines.inputValue()).replace('offical', 'official'));
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect([...gone, ...come]).toEqual([]);
});

/** Without what the content itself says, which stands in quotes. */
const ownWords = (said: string): string => said.replaceAll(/“[^”]*”/g, '');

test('the English editor says in English what is wrong, in its list and beside each field', async ({
  page
}) => {
  editor = await startEditCommand(
    COUNTY_SITE,
    {
      'stories/county.md': (own) => own.replace('view: 走廊', 'view: 走郎'),
      'figures/county.csv': (own) => own.replace(',8,亿元,8亿元,', ',8.5,亿元,8亿元,'),
      'sources.yml': (own) => own.replace('tier: official', 'tier: offical')
    },
    'en'
  );
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(editor.address);
  await page.getByRole('button', { name: /^Changes/ }).click({ timeout: 90_000 });
  // A capital where the words have none would be the site’s, for the names of its indicators.
  const turned = page
    .locator('aside h2')
    .evaluate((heading) => getComputedStyle(heading, '::first-letter').textTransform);
  expect(await turned).toBe('none');
  const list = page.getByRole('button', { name: /^Problems: \d/ });
  await list.click({ timeout: 90_000 });
  const told = await page.locator('aside li p:first-child').allTextContents();
  expect(told.length).toBeGreaterThan(1);
  for (const each of told) expect(ownWords(each)).not.toMatch(/[\p{Script=Han}，。：；「」]/u);
  await expect(page.locator('aside li p[lang]')).toHaveCount(0);
  for (const i of told.keys()) {
    const go = page.getByRole('button', { name: 'Go there' }).nth(i);
    if (!(await go.isVisible())) await list.click();
    await go.click();
    const beside = page.locator('.problem').first();
    await expect(beside).toBeVisible();
    await expect(beside).not.toHaveAttribute('lang');
    expect(ownWords((await beside.textContent()) ?? '')).not.toMatch(/\p{Script=Han}/u);
  }
});

/** The county's story in English, of which its last step alone is told. */
const LAST_STEP = `---
title: The squares
dek: In 2021 a square became a pair.
updated: 2026-11-22
---

## Schools {#schools}

A went from {{a-schools-2021}} to {{a-schools-2022}}; B kept its {{b-schools-2021}}.

\`\`\`notes
Look at the corridor.
\`\`\`
`;

test('a story whose first step is not told in English can begin with it', async ({ page }) => {
  editor = await startEditor(COUNTY_SITE, { 'en/stories/county.md': () => LAST_STEP });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(editor.address);
  // Every step that is not told is one.
  await expect(page.getByRole('button', { name: '4 处问题' })).toBeVisible({ timeout: 90_000 });
  await page.getByLabel('故事', { exact: true }).selectOption({ label: '四个方块' });
  await page.getByRole('navigation', { name: '步骤' }).locator('ol button').first().click();
  await page.getByRole('button', { name: '在英文版里加上这一步' }).click();
  const title = page.getByLabel('英文的标题');
  await expect(title).toHaveValue('New step');
  await title.fill('The whole county');
  await page
    .getByLabel('英文的正文、图上的话和讲稿')
    .fill('A is home to {{a-people}}, B to {{b-people}}.\n\n```notes\nLook at the colours first.\n```');
  await expect(page.getByRole('button', { name: '3 处问题' })).toBeVisible({ timeout: 90_000 });
});
