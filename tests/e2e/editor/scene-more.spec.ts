import type { Page } from '@playwright/test';
import { COUNTY_SITE, linesChanged, type OpenedEditor } from '../support/open-editor';
import { expect, openCounty, STORY, test } from '../support/editor-test';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

async function openScene(page: Page, editor: OpenedEditor, step: string): Promise<void> {
  await openCounty(page, editor, step);
  await page.getByText('地图上显示什么').click();
}

test('circles, two periods side by side and what moves are chosen too', async ({ page, editor }) => {
  await openScene(page, editor, 'schools');
  const source = page.getByLabel('写法见《编辑指南》');
  const circles = page.getByLabel('画圆的指标');
  await circles.focus();
  await expect(circles.locator('option[value="schools"]')).toBeAttached({ timeout: 90_000 });
  // What does not add up has no circle.
  await expect(circles.locator('option[value="people"]')).toHaveCount(0);
  await circles.selectOption('schools');
  await page.getByLabel('圆的时期').selectOption('2021');
  await page.getByLabel('只在这些区画圆').selectOption('A');
  await page.getByLabel('只在这些区画圆').selectOption('B');
  await expect(source).toHaveValue(
    /^period: 2021\ncircles: \{ indicator: schools, period: 2021, areas: \[A, B\] \}$/m
  );

  // What moves is what the map has: no relief rises where none is drawn.
  const motion = page.getByLabel('滚动到这一步时的动画');
  await expect(motion.locator('option[value="grow"]')).toBeAttached({ timeout: 90_000 });
  await expect(motion.locator('option[value="merge"]')).toHaveCount(0);
  await motion.selectOption('grow');
  await motion.selectOption('draw');
  await expect(source).toHaveValue(/^motion: \[grow, draw\]$/m);
  await circles.selectOption({ label: '不画圆' });
  await expect(source).toHaveValue(/^motion: \[draw\]$/m);
  await expect(source).not.toHaveValue(/circles/);

  await page.getByLabel('与另一期左右对照').selectOption('2022');
  await expect(source).toHaveValue(
    /^swipe:\n {2}left: \{ indicator: schools, period: 2022 \}\n {2}right: \{ indicator: schools, period: 2021 \}$/m
  );
  await page.getByLabel('线左边的时期').selectOption('2021');
  await page.getByLabel('线右边的时期').selectOption('2022');
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { gone, come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(gone).toEqual(['indicator: schools', 'period: 2021'].map((line) => `${STORY}: ${line}`));
  expect(come).toEqual(
    [
      'swipe:',
      '  left: { indicator: schools, period: 2021 }',
      '  right: { indicator: schools, period: 2022 }',
      'motion: [draw]'
    ].map((line) => `${STORY}: ${line}`)
  );
});

test('a chart is chosen by its form, and offers what can be drawn', async ({ page, editor }) => {
  await openScene(page, editor, 'schools');
  const source = page.getByLabel('写法见《编辑指南》');
  const add = page.getByLabel('加一块图表');
  await page.getByLabel('取景').focus();
  const slope = page.getByRole('group', { name: '两个时期' });
  await expect(slope.getByRole('button', { name: '去掉C' })).toBeVisible({ timeout: 90_000 });
  const another = slope.getByRole('combobox', { name: '区', exact: true });
  await expect(another).toHaveCount(0);
  await slope.getByRole('button', { name: '去掉C' }).click();
  await expect(source).toHaveValue(
    /^slope: \{ indicator: schools, from: 2021, to: 2022, areas: \[A, B\] \}$/m
  );
  // D has no number at the later period: it has no line.
  await expect(another.locator('option')).toHaveText(['添一个……', 'C'], { timeout: 90_000 });

  await add.selectOption({ label: '名次' });
  await expect(source).toHaveValue(/^bump: \{ indicator: schools, periods: \[2021, 2022\] \}$/m);
  const dots = page.getByRole('group', { name: '从高到低' });
  await expect(dots.getByLabel('时期').locator('option')).toHaveText(['2021', '2022'], { timeout: 90_000 });
  // With another indicator comes a period that it has.
  await dots.getByLabel('指标').selectOption('people');
  await expect(source).toHaveValue(/^dots: \{ indicator: people, period: 2020-11-01 \}$/m);
  await page.getByRole('group', { name: '名次' }).getByRole('button', { name: '去掉这块图表' }).click();
  await expect(source).not.toHaveValue(/bump/);
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  const { come } = linesChanged(COUNTY_SITE.content, editor.content);
  expect(come).toEqual(
    [
      'dots: { indicator: people, period: 2020-11-01 }',
      'slope: { indicator: schools, from: 2021, to: 2022, areas: [A, B] }'
    ].map((line) => `${STORY}: ${line}`)
  );
});
