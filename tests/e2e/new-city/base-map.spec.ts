import { serveTiles, type TileServer } from '../support/tile-server';
import { mapOf, wake } from '../support/story';
import { expect, test } from '../support/test';

const HOSTS = /^https:\/\/t[0-7]\.tianditu\.gov\.cn\//;
const CREDIT = '底图：天地图（国家地理信息公共服务平台），审图号：试用（2026）1号';
const SILENT = '参考底图没有应答，地图照旧。';

test.use({ allowedOrigins: /^https:\/\/t[0-7]\.tianditu\.gov\.cn$/, map: 'painted' });

let tiles: TileServer;
test.beforeEach(async ({ page }) => {
  tiles = await serveTiles(page, HOSTS);
  await page.goto('explore/');
  await expect(page.locator('html[data-hydrated]')).toBeAttached();
  await wake(page);
});
test.afterEach(() => tiles.close());

test('天地图 is asked with the key, layer by layer, once a reader wants it, and credited while it is shown', async ({
  page
}) => {
  const box = page.getByRole('checkbox', { name: '参考底图' });
  expect(tiles.asked).toEqual([]);
  await box.check();
  await expect(mapOf(page)).toContainText(CREDIT);
  const wanted = ['vec', 'cva'].map((layer) => [`/${layer}_w/wmts`, layer, 'w', 'key-of-a-test']);
  await expect
    .poll(() => {
      const said = tiles.asked.map(({ pathname, searchParams: words }) =>
        JSON.stringify([pathname, words.get('LAYER'), words.get('TILEMATRIXSET'), words.get('tk')])
      );
      return [...new Set(said)].toSorted();
    })
    .toEqual(wanted.map((each) => JSON.stringify(each)).toSorted());
  // The land of this city: about 121° E, 30° N.
  for (const { searchParams: words } of tiles.asked) {
    const [z, row, column] = ['TILEMATRIX', 'TILEROW', 'TILECOL'].map((word) => Number(words.get(word)));
    expect((column! / 2 ** z!) * 360 - 180).toBeGreaterThan(90);
    expect(row! / 2 ** z!).toBeGreaterThan(0.3);
    expect(row! / 2 ** z!).toBeLessThan(0.5);
  }
  await box.uncheck();
  await expect(mapOf(page)).not.toContainText(CREDIT);
});

test.describe('when its server fails', () => {
  test.use({ allowedMessages: /Failed to load resource/ });

  test('the map stays as it is, and that is said once', async ({ page }) => {
    tiles.fail();
    await page.getByRole('checkbox', { name: '参考底图' }).check();
    await expect(page.getByText(SILENT)).toHaveCount(1);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    await expect(mapOf(page)).not.toContainText(CREDIT);
    expect(tiles.asked.length).toBeGreaterThan(0);
  });
});
