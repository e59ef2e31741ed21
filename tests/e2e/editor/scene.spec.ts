import type { Page } from '@playwright/test';
import { COUNTY_SITE, linesChanged, storyIn, type OpenedEditor } from '../support/open-editor';
import { expect, openCounty, STORY, test } from '../support/editor-test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

async function openScene(page: Page, editor: OpenedEditor, step: string): Promise<void> {
  await openCounty(page, editor, step);
  await page.getByText('地图上显示什么').click();
}

test('what a map shows is chosen, and its lines are what a hand would write', async ({ page, editor }) => {
  await openScene(page, editor, 'all');
  const source = page.getByLabel('写法见《编辑指南》');
  const indicator = page.getByLabel('上色的指标');
  await page.getByLabel('描粗的区').selectOption('B');
  await expect(source).toHaveValue(/^highlight: \[A, B\]$/m);
  await page.getByRole('button', { name: '去掉西站' }).click();
  await expect(source).not.toHaveValue(/places/);

  // Colours go with their period, and come back with them in one step.
  await indicator.selectOption({ label: '不上色' });
  await expect(source).not.toHaveValue(/indicator|period/);
  await page.keyboard.press('Control+z');
  await expect(source).toHaveValue(/^indicator: people\nperiod: 2020-11-01$/m);
  await expect(indicator).toHaveValue('people');

  // Offered is what a map of these divisions can show.
  await indicator.focus();
  await expect(indicator.locator('option[value="schools"]')).toBeAttached({ timeout: 90_000 });
  await indicator.selectOption('schools');
  await expect(source).toHaveValue(/^indicator: schools\nperiod: \d{4}$/m);
  await page.getByLabel('上色的时期').selectOption('2021');
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toEqual(
    ['highlight: [A]', 'indicator: people', 'period: 2020-11-01', 'places: [西站]'].map(
      (line) => `${STORY}: ${line}`
    )
  );
  expect(come).toEqual([`${STORY}: highlight: [A, B]`]);
});

test('a click on the legend, or on a name on the map, leads to what the map shows', async ({
  page,
  editor
}) => {
  await openCounty(page, editor, 'all');
  const fields = page.locator('details.folded', { hasText: '地图上显示什么' });
  for (const target of ['.foot .legend', '[data-label="area:900001"]']) {
    await storyIn(page).locator('section[data-step="all"] h2').click();
    await expect(fields).not.toHaveAttribute('open');
    await storyIn(page).locator(`[data-map] ${target}`).first().click();
    await expect(fields, target).toHaveAttribute('open');
    await expect(fields.locator('summary').first(), target).toBeFocused();
  }
});
