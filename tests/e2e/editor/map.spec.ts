import { expect, test, type Page } from '@playwright/test';
import { linesChanged, openEditor, Operations, startEditor, type OpenedEditor } from '../support/open-editor';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditor();
});
test.afterEach(() => editor.close());

/** A point of the story's window, as shares of it. */
async function pointIn(page: Page, across: number, down: number): Promise<[x: number, y: number]> {
  const box = (await page.locator('iframe').boundingBox())!;
  return [box.x + box.width * across, box.y + box.height * down];
}

test('a step is framed on what the map shows in six operations, and nothing is written but it and its view', async ({
  page
}) => {
  const { elsewhere } = await openEditor(page, editor);
  const operations = new Operations();
  await operations.do(() => page.getByRole('button', { name: '取景', exact: true }).click());
  const add = page.getByRole('button', { name: '以此新建一步（在「多出来的人在哪」后面）' });
  await expect(page.getByText('这就是已有的画面「杭州全市」。')).toBeVisible({ timeout: 90_000 });
  await page.mouse.move(...(await pointIn(page, 0.66, 0.3)));
  await operations.do(() => page.mouse.wheel(0, -1200));
  const name = page.getByLabel('这个画面叫什么');
  await expect(name).toBeVisible();
  await operations.do(async () => {
    await page.mouse.down();
    await page.mouse.move(...(await pointIn(page, 0.6, 0.4)), { steps: 5 });
    await page.mouse.up();
  });
  await expect(add).toBeDisabled();
  await operations.do(() => page.getByLabel('小标题').fill('往西看'));
  await operations.do(() => add.click());
  // At once the one that is edited.
  await expect(page.getByLabel('小标题')).toHaveValue('往西看');
  await expect(page.getByLabel('小标题')).toBeFocused();
  await expect(page.getByRole('button', { name: '2 往西看' })).toHaveAttribute('aria-current', 'step');
  await operations.do(() => page.keyboard.press('Control+s'));
  await expect(page.getByText('已保存 4 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(operations.count).toBeLessThanOrEqual(6);
  expect(elsewhere).toEqual([]);

  const { gone, come } = linesChanged('src/content', editor.content);
  expect(gone).toEqual([]);
  expect(come.filter((line) => line.startsWith('views.yml'))).toEqual([
    expect.stringMatching(/^views\.yml: - name: \S+$/),
    expect.stringMatching(/^views\.yml: {3}bounds: \[1[12]\d(\.\d{1,3})?, (\d\d(\.\d{1,3})?, ){1}1[12]\d(\.\d{1,3})?, \d\d(\.\d{1,3})?\]$/)
  ]); // prettier-ignore
  expect(come.filter((line) => line.startsWith('en/')).sort()).toEqual([
    'en/stories/hangzhou.md: ## New step {#step-2}',
    'en/stories/hangzhou.md: To be translated.',
    'en/stories/hangzhou.md: To be translated.',
    expect.stringMatching(/^en\/views\.yml: (\S+): 「\1」$/)
  ]);

  // One step back takes all of it out again; the keyboard moves a map too.
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: '2 往西看' })).toBeHidden();
  await page.getByRole('button', { name: '取景', exact: true }).click();
  await expect(page.getByText('这就是已有的画面「杭州全市」。')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('ArrowLeft');
  await expect(name).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '取景', exact: true })).toHaveAttribute(
    'aria-pressed',
    'false'
  );
});
