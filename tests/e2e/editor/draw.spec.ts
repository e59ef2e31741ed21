import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  linesChanged,
  openEditor,
  Operations,
  startEditor,
  storyIn,
  type OpenedEditor
} from '../support/open-editor';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

let editor: OpenedEditor;
test.beforeEach(async () => {
  editor = await startEditor();
});
test.afterEach(() => editor.close());

/** Points of the story's window, as shares of it, each an operation. */
async function clickIn(
  page: Page,
  operations: Operations,
  points: readonly (readonly [number, number])[]
): Promise<void> {
  const box = (await page.locator('iframe').boundingBox())!;
  for (const [across, down] of points)
    await operations.do(() => page.mouse.click(box.x + box.width * across, box.y + box.height * down));
}

const openDrawing = (page: Page) => page.getByRole('button', { name: '画规划', exact: true }).click();
const mapIsHeld = (page: Page) =>
  expect(storyIn(page).locator('[data-drawn]')).toBeVisible({ timeout: 90_000 });

/** What it is, and why it lies there, and into the plan. */
async function sayAndAdd(page: Page, operations: Operations, name: string): Promise<void> {
  await operations.do(() => page.getByLabel('名称').fill(name));
  await operations.do(() => page.getByLabel('为什么这样读').fill('只为试一试。'));
  await operations.do(() => page.getByLabel('为什么画在这里').fill('只为试一试。'));
  const add = page.getByRole('button', { name: '加进规划，画在「多出来的人在哪」的地图上' });
  await expect(add).toBeEnabled({ timeout: 90_000 });
  await operations.do(() => add.click());
  // Another shape needs another live map: what is drawn before that comes is drawn on the one that goes.
  await expect(storyIn(page).getByText(name).first()).toBeAttached({ timeout: 90_000 });
}

test('a disc, a zone and whole townships are drawn each in nine operations, and only they are written', async ({
  page
}) => {
  const { elsewhere } = await openEditor(page, editor, 'live');
  const shape = storyIn(page).locator('[data-drawn] .is-filled');

  const disc = new Operations();
  await disc.do(() => openDrawing(page));
  await mapIsHeld(page);
  await disc.do(() => page.getByRole('button', { name: '圆（圆心和半径）' }).click());
  await clickIn(page, disc, [[0.7, 0.3]]);
  await expect(shape).toHaveCount(1);
  await expect(storyIn(page).getByText('3 公里', { exact: true })).toBeVisible();
  await disc.do(() =>
    page.getByLabel('属于哪项规划').selectOption({ label: '余杭区靓城行动「1466」（2021年）' })
  );
  // What the formula counts it as follows its kind.
  await expect(page.getByLabel('算作提法里的哪一种')).toHaveValue('心');
  await sayAndAdd(page, disc, '试画的圆');
  expect(disc.count).toBeLessThanOrEqual(9);

  const zone = new Operations();
  await zone.do(() => openDrawing(page));
  await mapIsHeld(page);
  await zone.do(() => page.getByRole('button', { name: '片（自己画边）' }).click());
  await clickIn(page, zone, [
    [0.68, 0.28],
    [0.74, 0.28],
    [0.71, 0.34]
  ]);
  await expect(page.getByText('画了 3 个点')).toBeVisible();
  await expect(shape).toHaveCount(1);
  await sayAndAdd(page, zone, '试画的片');
  expect(zone.count).toBeLessThanOrEqual(9);

  const towns = new Operations();
  await towns.do(() => openDrawing(page));
  await mapIsHeld(page);
  await towns.do(() => page.getByRole('button', { name: '整个镇街' }).click());
  await expect(page.getByLabel('按名字加一块').locator('option')).not.toHaveCount(1);
  await clickIn(page, towns, [[0.7, 0.3]]);
  await towns.do(() => page.getByLabel('按名字加一块').selectOption('余杭区/径山镇'));
  await expect(page.getByText('选了 2 块')).toBeVisible();
  await expect(shape).toHaveCount(2);
  await sayAndAdd(page, towns, '试选的镇街');
  expect(towns.count).toBeLessThanOrEqual(9);

  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 3 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(elsewhere).toEqual([]);
  const { gone, come } = linesChanged('src/content', editor.content);
  expect(gone).toEqual([]);
  const shapes = come
    .filter((line) => /^plans\/.*?: {9}\w+: /.test(line))
    .map((line) => line.replace(/^.*?: {9}/, ''));
  expect(shapes).toEqual([
    expect.stringMatching(/^disc: (\[\d+\.\d+, \d+\.\d+\]|\p{Script=Han}+)$/u),
    'radiusKm: 3',
    expect.stringMatching(/^polygon: \[(\[\d+\.\d+, \d+\.\d+\](, )?){3}\]$/),
    expect.stringMatching(/^townships: \[\p{Script=Han}+\/\p{Script=Han}+, 余杭区\/径山镇\]$/u)
  ]); // prettier-ignore
});

test('a drawn part is chosen, its points and size are changed, each one undo, and only their lines are written', async ({
  page
}) => {
  const { elsewhere } = await openEditor(page, editor, 'live');
  await openDrawing(page);
  await page.getByLabel('属于哪项规划').selectOption('yuhang-2021');
  await page.getByText('改已经画好的（3 个）').click();
  await page.getByRole('button', { name: '城西科创大走廊' }).click();
  await expect(page.getByRole('heading', { name: '规划的一个部分' })).toBeVisible();
  await mapIsHeld(page);
  const point = storyIn(page).getByRole('button', { name: /^第 2 个点：/ });
  await expect(point).toHaveAccessibleName('第 2 个点：浙大紫金港');

  // By the keyboard alone: two moves are one act while the point keeps the focus.
  await point.focus();
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Shift+ArrowUp');
  await expect(point).toHaveAccessibleName(/^第 2 个点：120\.\d+, 30\.\d+$/);
  await page.getByLabel('宽度（公里）').fill('5');
  const undo = page.getByRole('button', { name: '撤销' });
  await undo.click();
  await expect(page.getByLabel('宽度（公里）')).toHaveValue('6.5');
  await undo.click();
  await expect(point).toHaveAccessibleName('第 2 个点：浙大紫金港');
  await expect(undo).toBeDisabled();

  // By the mouse: dragged, then another taken away; typed as degrees.
  const box = (await point.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y - 40, { steps: 6 });
  await page.mouse.up();
  await expect(point).toHaveAccessibleName(/^第 2 个点：120\.\d+, 30\.\d+$/);
  await undo.click();
  await expect(point).toHaveAccessibleName('第 2 个点：浙大紫金港');
  await page.getByRole('button', { name: '去掉第 1 个点' }).click();
  await page.getByLabel('第 1 个点在哪').fill('120.1, 30.31');
  await page.keyboard.press('Enter');
  await page.getByLabel('第 2 个点在哪').fill('不是地方');
  await page.keyboard.press('Enter');
  await expect(page.getByText('看不出这个点在哪。')).toBeVisible();
  await page.getByRole('button', { name: '改好了' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 1 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(elsewhere).toEqual([]);
  expect(linesChanged('src/content', editor.content)).toEqual({
    gone: ['plans/yuhang-2021.yml:         band: [浙大玉泉, 浙大紫金港, 未来科技城, 青山湖科技城, 浙江农林大学]'],
    come: ['plans/yuhang-2021.yml:         band: [[120.1, 30.31], 未来科技城, 青山湖科技城, 浙江农林大学]']
  }); // prettier-ignore
});

test('a plan that no file is of yet is written with its first part, in every edition', async ({ page }) => {
  const { elsewhere } = await openEditor(page, editor, 'live');
  await openDrawing(page);
  await mapIsHeld(page);
  await page.getByRole('button', { name: '圆（圆心和半径）' }).click();
  // Typed, not clicked: a place by its name.
  await page.getByLabel('再加一个点').fill('杭州西站');
  await page.keyboard.press('Enter');
  await expect(page.getByText('画了 1 个点')).toBeVisible();
  await page.getByLabel('属于哪项规划').selectOption({ label: '新的一项规划' });
  await page.getByLabel('规划叫什么').fill('试写的规划');
  await expect(page.getByLabel('文件名（网址里用）')).toHaveValue('shi-xie-de-gui');
  await page.getByLabel('提法', { exact: true }).fill('一心一轴');
  await expect(page.getByText('数得出 2 个：一心、一轴')).toBeVisible();
  await page.getByLabel('是哪里的规划').selectOption('余杭区');
  await page.getByLabel('哪一年的').fill('2021');
  const source = page.getByRole('group', { name: '新的一项规划' }).getByLabel('来源', { exact: true });
  await source.selectOption({ index: 1 });
  await page.getByLabel('名称').fill('试画的心');
  await page.getByLabel('为什么这样读').fill('只为试一试。');
  await page.getByLabel('为什么画在这里').fill('只为试一试。');
  const add = page.getByRole('button', { name: '加进规划，画在「多出来的人在哪」的地图上' });
  await expect(add).toBeEnabled({ timeout: 90_000 });
  await add.click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存 3 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(elsewhere).toEqual([]);
  const written = readFileSync(join(editor.content, 'plans/shi-xie-de-gui.yml'), 'utf8');
  expect(written).toMatch(/^id: shi-xie-de-gui\nkind: structural\nformula: 一心一轴\ntitle: 试写的规划\narea: 余杭区\nboundary: 2021\n/);
  expect(written).toContain('  - id: 一轴\n    unit: 轴\n    evidence: not-stated\n');
  expect(readFileSync(join(editor.content, 'en/plans/shi-xie-de-gui.yml'), 'utf8')).toContain('title: 「试写的规划」');
}); // prettier-ignore

test('a part that the story shows is chosen where it stands, on the map or in the card', async ({ page }) => {
  await openEditor(page, editor, 'live');
  await page.getByLabel('故事').selectOption('yuhang');
  await page.getByRole('button', { name: '八个字，画到地上' }).click();
  const step = storyIn(page).locator('section[data-step="formula"]');
  await step.getByRole('button', { name: /廊/ }).first().click();
  await expect(page.getByRole('heading', { name: '规划的一个部分' })).toBeVisible();
  await expect(page.getByLabel('名称', { exact: true })).toHaveValue('城西科创大走廊');
  await mapIsHeld(page);
  await page.getByLabel('为什么画在这里', { exact: true }).fill('只为试一试。');
  await expect(page.getByRole('button', { name: '改了什么（1）' })).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: '改了什么（0）' })).toBeVisible();
});
