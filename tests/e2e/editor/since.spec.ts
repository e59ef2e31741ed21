import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openCounty, STORY, test } from '../support/editor-test';

test('a number that the story shows and that is another since is told, other numbers are not', async ({
  page,
  editor
}) => {
  const rows = readFileSync(join(editor.content, 'figures/county.csv'), 'utf8').split('\n');
  const [head, people] = [rows[0], rows.find((row) => row.startsWith('a-people,'))!.replaceAll('400', '380')];
  await page.addInitScript(
    ([story, figures]) => {
      localStorage.setItem('atlas-editor:handed:county', story!);
      localStorage.setItem('atlas-editor:handed-figures:county', figures!);
    },
    [
      readFileSync(join(editor.content, STORY), 'utf8'),
      JSON.stringify([['figures/county.csv', `${head}\n${people}\n`]])
    ]
  );
  await openCounty(page, editor);
  await page.getByRole('button', { name: '交出去' }).click();
  const since = page.getByRole('list', { name: '上次交出去以后，这篇故事改了什么' });
  await expect(since.getByRole('listitem')).toHaveText(['A2020年11月1日人口：380人 → 400人'], {
    timeout: 60_000
  });
});

test('who hands a story on is told what it says otherwise than the last time', async ({ page, editor }) => {
  const handed = readFileSync(join(editor.content, STORY), 'utf8').replace(
    '## 全县 {#all}',
    '## 整个县 {#all}'
  );
  await page.addInitScript((text) => localStorage.setItem('atlas-editor:handed:county', text), handed);
  await openCounty(page, editor);
  await page.getByRole('button', { name: '交出去' }).click();
  const since = page.getByRole('list', { name: '上次交出去以后，这篇故事改了什么' });
  await expect(since.getByRole('listitem')).toHaveCount(1, { timeout: 60_000 });
  await expect(since).toContainText('整个县');
  await expect(since).toContainText('全县');
  await page.getByLabel('故事', { exact: true }).selectOption({ index: 1 });
  await expect(page.getByText('还没有从这台电脑交出去过。')).toBeVisible();
});
