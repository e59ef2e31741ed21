import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { faults } from './support/axe';
import { PHONE, touch } from './support/story';
import { expect, test } from './support/test';

const IDS = readdirSync('src/content/plans')
  .map((file) => /^id: (.+)$/m.exec(readFileSync(`src/content/plans/${file}`, 'utf8'))?.[1] ?? '')
  .sort();

const glyph = (page: Page, part: string): Locator =>
  page.locator(`.pictures g[data-part="yuhang-2021/${part}"]`);
const entry = (page: Page, part: string): Locator => page.locator(`article[data-part="yuhang-2021/${part}"]`);
const LIT = /(^|\s)lit(\s|$)/;

test('the words of a formula, the diagram, the map and the text light each other', async ({ page }) => {
  await page.goto('plans/yuhang-2021/');
  // The reader's first move starts the scripts; a word is lit by the next.
  await touch(page);
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
  const word = page.getByRole('button', { name: '一廊', exact: true });
  await word.hover();
  await expect(glyph(page, '一廊')).toHaveClass(LIT);
  await expect(page.locator('[data-label="part:yuhang-2021/一廊"]')).toHaveClass(LIT);
  await expect(entry(page, '一廊')).toHaveClass(LIT);
  await expect(glyph(page, '一轴')).not.toHaveClass(LIT);

  await glyph(page, '一心').hover();
  await expect(page.getByRole('button', { name: '一心', exact: true })).toHaveClass(LIT);
  await entry(page, '一轴').hover();
  await expect(page.getByRole('button', { name: '一轴', exact: true })).toHaveClass(LIT);

  // By keyboard as well, and what is picked stays lit.
  await page.getByRole('button', { name: '三片', exact: true }).press('Enter');
  await page.keyboard.press('Shift+Tab');
  await page.getByRole('switch').focus();
  await expect(glyph(page, '三片').first()).toHaveClass(LIT);
  await expect(page.getByText('是什么：来源未说明；在哪里：来源未说明')).toBeVisible();
});

test('a switch takes from the map what we infer, and gives it back', async ({ page }) => {
  await page.goto('plans/yuhang-2024/');
  const map = page.locator('.pictures [data-layer="overlay-fills"] use');
  const marks = page.locator('.pictures [data-label] small', { hasText: '推断' });
  await expect(map).toHaveCount(2);
  await expect(marks.first()).toBeVisible();
  const only = page.getByRole('switch', { name: '只看来源明示的' });
  await only.click();
  await expect(only).toHaveAttribute('aria-checked', 'true');
  await expect(map).toHaveCount(1);
  await expect(marks).toHaveCount(0);
  await expect(page.getByRole('group', { name: /来源明示/ })).not.toHaveAccessibleName(/推断/);
  await only.click();
  await expect(map).toHaveCount(2);
});

test('every plan says for each part what it is and where it lies, stated, inferred or not stated', async ({
  request
}) => {
  for (const id of IDS) {
    const html = await (await request.get(`plans/${id}/`)).text();
    const entries = html.split('<article').slice(1);
    expect(entries.length, id).toBeGreaterThan(0);
    for (const text of entries) {
      const marks = text.match(/class="mark (stated|inferred|not-stated)[^>]*>(来源明示|推断|来源未说明)</g);
      expect(marks, id).toHaveLength(2);
    }
  }
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a plan fits, and axe objects to nothing', async ({ page }) => {
    await page.goto('plans/linping-2021/');
    await page.getByRole('button', { name: /沪杭联动轴/ }).tap();
    await expect(page.locator('.pictures g.lit')).toHaveCount(1);
    const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overhang).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
  });
});
