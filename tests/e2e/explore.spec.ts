import type { Page } from '@playwright/test';
import { cameraOf } from './support/live';
import { currentStep, labelOf, mapOf, openStory, settled, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1280, height: 800 } });

/** A drag and a turn of the wheel on the map's own ground. */
async function wanderOff(page: Page): Promise<void> {
  const before = JSON.stringify(await cameraOf(page));
  await page.mouse.move(700, 600);
  await page.mouse.down();
  await page.mouse.move(820, 500, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => JSON.stringify(await cameraOf(page))).not.toBe(before);
  const { zoom } = await cameraOf(page);
  await page.mouse.wheel(0, -300);
  await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(zoom + 0.1);
}

const WAYS_BACK = {
  Esc: (page: Page) => page.keyboard.press('Escape'),
  Back: (page: Page) => page.goBack(),
  'its button': (page: Page) => page.getByRole('button', { name: /^返回第/ }).click()
};

test(`while exploring the page stands still, and a reader who wandered off returns to the exact step by ${Object.keys(WAYS_BACK).join(', ')}`, async ({
  page
}) => {
  await openStory(page, 'liangzhu');
  await wake(page);
  const start = await cameraOf(page);
  for (const [way, goBack] of Object.entries(WAYS_BACK)) {
    await page.getByRole('button', { name: '自由看地图' }).click();
    await wanderOff(page);
    await goBack(page);
    await expect(page.getByRole('button', { name: '自由看地图' }), way).toBeVisible();
    await settled(page, 'liangzhu');
    const end = await cameraOf(page);
    expect(Math.abs(end.center[0] - start.center[0]), way).toBeLessThan(1e-6);
    expect(Math.abs(end.center[1] - start.center[1]), way).toBeLessThan(1e-6);
    expect(Math.abs(end.zoom - start.zoom), way).toBeLessThan(1e-4);
    expect(await currentStep(page), way).toBe('liangzhu');
  }
  await test.step('while exploring the page stands still and the cards are away', async () => {
    await page.getByRole('button', { name: '自由看地图' }).click();
    await expect(page.getByRole('button', { name: /^返回第/ })).toBeVisible();
    const top = await page.evaluate(() => scrollY);
    await wanderOff(page);
    await page.keyboard.press('j');
    expect(await page.evaluate(() => scrollY)).toBe(top);
    await expect(page.locator('.steps')).toHaveAttribute('inert');
  });
});

test('a click on a division opens its figures, and one of them its card', async ({ page }) => {
  await openStory(page, 'revenue');
  await wake(page);
  await settled(page, 'revenue');
  await page.getByRole('button', { name: '自由看地图' }).click();
  await expect(page.getByRole('button', { name: /^返回第/ })).toBeVisible();
  await clickBelow(page, '余杭区');
  const panel = page.getByRole('dialog', { name: '余杭区' });
  await expect(panel.getByRole('row').first()).toBeVisible();
  await expect(panel.getByText(/公布面积.*平方公里/)).toBeVisible();
  await expect(panel.getByRole('link', { name: '余杭区的全部数和出处' })).toHaveAttribute(
    'href',
    /\/districts\/330110\/$/
  );

  const number = panel.locator('a[data-figure]').first();
  await number.click();
  const card = page.getByRole('dialog').filter({ hasText: '性质' });
  await expect(card.getByRole('link', { name: /《.+》/ })).toHaveAttribute('href', /\/sources\/[\w-]+\//);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^返回第/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '自由看地图' })).toBeVisible();
  await settled(page, 'revenue');
});

/** A click on the canvas, where the division lies free of its label. */
async function clickBelow(page: Page, name: string): Promise<void> {
  const box = (await labelOf(mapOf(page), name).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height + 24);
}

test('a division’s label opens its figures on the static map and on the live one, and one that is hovered says its figure', async ({
  page
}) => {
  await openStory(page, 'age');
  for (const isLive of [false, true])
    await test.step(`a label opens its figures on the ${isLive ? 'live' : 'static'} map`, async () => {
      if (isLive) await wake(page);
      await labelOf(mapOf(page), '萧山区').click();
      await expect(page.getByRole('dialog', { name: '萧山区' }).getByRole('row').first()).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await settled(page, 'age');
    });
  await test.step('a division that is hovered says its figure', async () => {
    const box = (await labelOf(mapOf(page), '淳安县').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height + 10);
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + box.height + 12);
    await expect(mapOf(page).getByText(/^淳安县.+百分点$/)).toBeVisible();
  });
});

test.describe('figures that do not arrive', () => {
  test.use({ allowedMessages: /Failed to load resource/, map: 'drawn' });

  test('are asked for again at the reader’s wish', async ({ page }) => {
    await page.route('**/districts/330109/2017.json', (route) => route.fulfill({ status: 500, body: '' }), {
      times: 1
    });
    await openStory(page, 'age');
    await labelOf(mapOf(page), '萧山区').click();
    const panel = page.getByRole('dialog', { name: '萧山区' });
    await expect(panel.getByRole('alert')).toHaveText(/没有取到/);
    await panel.getByRole('button', { name: '再试一次' }).click();
    await expect(panel.getByRole('row').first()).toBeVisible();
  });
});
