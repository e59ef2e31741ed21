import { expect, test, type Page } from '@playwright/test';
import { linesChanged, openEditor, Operations, startEditor, type OpenedEditor } from '../support/open-editor';

test.describe.configure({ mode: 'serial', timeout: 300_000 });

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
  const { elsewhere } = await openEditor(page, editor, 'live');
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
    'en/stories/hangzhou.md: ## New step {#wang-xi-kan}',
    'en/stories/hangzhou.md: To be translated.',
    'en/stories/hangzhou.md: To be translated.',
    expect.stringMatching(/^en\/views\.yml: (\S+): 「\1」$/)
  ]);

  // One step back takes all of it out again; the keyboard moves a map too.
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.getByRole('button', { name: '2 往西看' })).toBeHidden();
  await expect(page.getByText('没有问题')).toBeVisible({ timeout: 90_000 });
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

/** A point is where it was set, or the place that it was set near. */
const POINT = String.raw`(?:\[\d+\.\d+, \d+\.\d+\]|\p{Script=Han}+)`;
const BAND = new RegExp(`^ {8}band: \\[${POINT}, ${POINT}\\]$`, 'u');

test('a corridor is drawn on the map in nine operations, says what it is and why it lies there, and stands in its plan', async ({
  page
}) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  const { elsewhere } = await openEditor(page, editor, 'live');
  const operations = new Operations();
  await operations.do(() => page.getByRole('button', { name: '画规划', exact: true }).click());
  await expect(page.getByText('在地图上点一下，就是一个点')).toBeVisible({ timeout: 90_000 });
  // What lies over the map is none of it.
  await page.frameLocator('iframe').locator('[data-over-map] svg').first().click();
  for (const [across, down] of [
    [0.7, 0.3],
    [0.76, 0.33]
  ] as const)
    // prettier-ignore
    await operations.do(async () => page.mouse.click(...(await pointIn(page, across, down))));
  await expect(page.getByText('画了 2 个点')).toBeVisible();
  await expect(page.frameLocator('iframe').locator('[data-drawn="inferred"] .is-band')).toHaveCount(1);
  const add = page.getByRole('button', { name: '加进规划，画在「多出来的人在哪」的地图上' });
  await operations.do(() =>
    page.getByLabel('属于哪项规划').selectOption({ label: '余杭区靓城行动「1466」（2021年）' })
  );
  await operations.do(() => page.getByLabel('名称').fill('试画的走廊'));
  await operations.do(() => page.getByLabel('为什么这样读').fill('只为试一试。'));
  await expect(page.getByText('还差：画在这里的来源或理由。')).toBeVisible();
  await expect(add).toBeDisabled();
  await operations.do(() => page.getByLabel('为什么画在这里').fill('只为试一试。'));
  await expect(add).toBeEnabled({ timeout: 90_000 });
  await operations.do(() => add.click());
  await expect(page.getByLabel('小标题')).toHaveValue('多出来的人在哪');
  await operations.do(() => page.keyboard.press('Control+s'));
  await expect(page.getByText('已保存 3 个文件。')).toBeVisible({ timeout: 90_000 });
  expect(operations.count).toBeLessThanOrEqual(9);
  expect(elsewhere).toEqual([]);
  expect(faults).toEqual([]);

  const { gone, come } = linesChanged('src/content', editor.content);
  expect(gone).toEqual([]);
  expect(come.filter((line) => line.startsWith('stories/'))).toEqual([
    'stories/hangzhou.md: overlays: [liangcheng-1466/试画的走廊]'
  ]);
  const ofPlan = come.filter((line) => line.startsWith('plans/')).map((line) => line.replace(/^.*?: /, ''));
  expect(ofPlan[0]).toBe('  - id: 试画的走廊');
  expect(ofPlan).toContainEqual(expect.stringMatching(BAND));
  expect(ofPlan).toContain('      reason: 只为试一试。');
  expect(come.filter((line) => line.startsWith('en/plans/')).map((line) => line.replace(/^.*?: +/, ''))).toEqual([
    ...['试画的走廊:', 'unit: corridor', 'name: 「试画的走廊」', 'reason: 「只为试一试。」', 'place: 「只为试一试。」']
  ]); // prettier-ignore

  // By the keyboard alone: a point in the middle, another beside it, the last one taken away; coordinates of another map.
  await page.getByRole('button', { name: '画规划', exact: true }).click();
  await expect(page.frameLocator('iframe').locator('canvas').first()).toBeFocused({ timeout: 90_000 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await expect(page.getByText('画了 1 个点')).toBeVisible();
  await page.getByText('贴坐标').click();
  await page.getByLabel('坐标从哪里来').selectOption('gcj02');
  await page.getByLabel('坐标，一行一个').fill('119.98964674,30.29450084\n30.4,120.05\n不是');
  await expect(page.getByText('第 3 行看不出经纬度。')).toBeVisible();
  await expect(page.getByText('先写的是纬度，已经调过来。')).toBeVisible();
  await expect(page.getByText(/移动了约 \d{3} 米/)).toBeVisible();
  await expect(page.getByText('画了 2 个点')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('画了 2 个点')).toBeHidden();
});
