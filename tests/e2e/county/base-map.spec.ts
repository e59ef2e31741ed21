import type { Page } from '@playwright/test';
import { STEP_IDS, TILE_HOSTS } from '../support/county';
import { goToStep, mapOf, openStory, settled, wake } from '../support/story';
import { expect, test } from '../support/test';
import { serveTiles, type TileServer } from '../support/tile-server';

/** The county's settings name a template of the service's own, in the words of WMTS, with two hosts and a key. */
const CREDIT = '底图：试用的瓦片服务，审图号：试用（2026）2号';
const SILENT = '参考底图没有应答，地图照旧。';
const HOSTS = ['https://a.tiles.example', 'https://b.tiles.example'];

test.use({ allowedOrigins: TILE_HOSTS });

let tiles: TileServer;
test.beforeEach(async ({ page }) => {
  tiles = await serveTiles(page, TILE_HOSTS);
});
test.afterEach(() => tiles.close());

const boxOf = (page: Page) => page.getByRole('checkbox', { name: '参考底图' });

async function openExplore(page: Page): Promise<void> {
  await page.goto('explore/');
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
  await wake(page);
}

/** Every tile that was asked for is one of the template's, about where the county's squares lie. */
function expectTilesOfTemplate(): void {
  expect(new Set(tiles.asked.map(({ origin }) => origin))).toEqual(new Set(HOSTS));
  for (const { pathname, search } of tiles.asked) {
    expect(search).toBe('?token=a%26b');
    const [, z, column, row] = (/^\/wmts\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(pathname) ?? []).map(Number);
    // Squares between 120° and 122° E, 30° and 32° N.
    expect((column! / 2 ** z!) * 360 - 180).toBeGreaterThan(115);
    expect(row! / 2 ** z!).toBeGreaterThan(0.3);
    expect(row! / 2 ** z!).toBeLessThan(0.5);
  }
}

test('a template’s tiles are asked for in the data map once a reader wants them, and credited while they are shown', async ({
  page
}) => {
  await openExplore(page);
  expect(tiles.asked).toEqual([]);
  await boxOf(page).check();
  await expect(mapOf(page)).toContainText(CREDIT);
  await expect.poll(() => new Set(tiles.asked.map(({ origin }) => origin)).size).toBe(2);
  expectTilesOfTemplate();
  await boxOf(page).uncheck();
  await expect(mapOf(page)).not.toContainText(CREDIT);
});

test('in a story they are asked for in free look alone', async ({ page }) => {
  await openStory(page, STEP_IDS[0]);
  await wake(page);
  await goToStep(page, 'plan', 'keys');
  await settled(page, 'plan');
  expect(tiles.asked).toEqual([]);
  await expect(mapOf(page)).not.toContainText(CREDIT);

  await page.getByRole('button', { name: '自由看地图' }).click();
  await expect(mapOf(page)).toContainText(CREDIT);
  await expect.poll(() => tiles.asked.length).toBeGreaterThan(1);
  expectTilesOfTemplate();
  await page.keyboard.press('Escape');
  await settled(page, 'plan');
  await expect(mapOf(page)).not.toContainText(CREDIT);
  const { length } = tiles.asked;
  await goToStep(page, STEP_IDS[2]!, 'keys');
  await settled(page, STEP_IDS[2]!);
  expect(tiles.asked).toHaveLength(length);
});

test('left before its host has answered, it lies under no step', async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((done) => (answer = done));
  let waiting = 0;
  await page.route(TILE_HOSTS, async (route) => {
    waiting += 1;
    await held;
    await route.fallback();
  });
  await openStory(page, 'plan');
  await wake(page);
  await page.getByRole('button', { name: '自由看地图' }).click();
  await expect.poll(() => waiting).toBe(1);
  await page.keyboard.press('Escape');
  await settled(page, 'plan');
  answer();
  await expect.poll(() => tiles.asked.length).toBe(1);
  await goToStep(page, STEP_IDS[2]!, 'keys');
  await settled(page, STEP_IDS[2]!);
  expect(tiles.asked).toHaveLength(1);
});

test.describe('the page’s policy', () => {
  test.use({ allowedMessages: /Content Security Policy/ });

  test('lets those hosts be asked, and no other', async ({ page }) => {
    await page.goto('explore/');
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
    const named = policy!.match(/https?:\/\/[^\s;]+/g) ?? [];
    expect(new Set(named)).toEqual(new Set(HOSTS));
    const isLet = (host: string): Promise<boolean> =>
      page.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false
          ),
        `${host}/wmts/0/0/0.png`
      );
    for (const host of HOSTS) expect(await isLet(host), host).toBe(true);
    expect(await isLet('https://c.tiles.example')).toBe(false);
    expect(tiles.asked.map(({ origin }) => origin)).toEqual(HOSTS);
  });
});

test.describe('where its server', () => {
  test.use({ allowedMessages: /Failed to load resource/ });

  const FAILURES = {
    'says that something is wrong with it': () => Promise.resolve(tiles.fail()),
    'does not answer': (page: Page) => page.route(TILE_HOSTS, (route) => route.abort('connectionrefused'))
  };
  for (const [what, fail] of Object.entries(FAILURES)) {
    test(`${what}, the data map stays as it is, free look goes on, and that is said once`, async ({
      page
    }) => {
      await fail(page);
      await test.step('the data map stays as it is, and that is said once', async () => {
        await openExplore(page);
        await boxOf(page).check();
        await expect(page.getByText(SILENT)).toHaveCount(1);
        await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
        await expect(mapOf(page)).not.toContainText(CREDIT);
      });
      await test.step('free look goes on without it, and says so the first time', async () => {
        await openStory(page, 'plan');
        await wake(page);
        await page.getByRole('button', { name: '自由看地图' }).click();
        await expect(page.getByText(SILENT)).toHaveCount(1);
        await expect(mapOf(page)).not.toContainText(CREDIT);
        await page.keyboard.press('Escape');
        await settled(page, 'plan');
        await page.getByRole('button', { name: '自由看地图' }).click();
        await expect(page.getByRole('switch', { name: '参考底图' })).toHaveAttribute('aria-checked', 'false');
        await expect(page.getByText(SILENT)).toHaveCount(0);
      });
    });
  }
});
