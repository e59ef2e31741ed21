import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COUNTY_SITE, openEditor, startEditor } from '../support/open-editor';

const STORY = 'stories/county.md';

test('who hands a story on is told what it says otherwise than the last time', async ({ page }) => {
  const editor = await startEditor(COUNTY_SITE);
  const handed = readFileSync(join(editor.content, STORY), 'utf8').replace(
    '## 全县 {#all}',
    '## 整个县 {#all}'
  );
  await page.addInitScript((text) => localStorage.setItem('atlas-editor:handed:county', text), handed);
  try {
    await openEditor(page, editor);
    await page.getByLabel('故事', { exact: true }).selectOption({ label: '四个方块' });
    await page.getByRole('button', { name: '交出去' }).click();
    const since = page.getByRole('list', { name: '上次交出去以后，这篇故事改了什么' });
    await expect(since.getByRole('listitem')).toHaveCount(1, { timeout: 60_000 });
    await expect(since).toContainText('整个县');
    await expect(since).toContainText('全县');
    await page.getByLabel('故事', { exact: true }).selectOption({ index: 1 });
    await expect(page.getByText('还没有从这台电脑交出去过。')).toBeVisible();
  } finally {
    await editor.close();
  }
});
