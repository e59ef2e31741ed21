import type { Page, Route } from '@playwright/test';
import { goToStep, labelOf, mapOf, openStory, saveData, settled, touch, wake } from '../support/story';
import { expectStepsOnSvg, expectStoryOnSvg, PART_GONE, svgOf } from '../support/svg-only';
import { TILE_HOSTS } from '../support/county';
import { expect, MAP_GONE, test } from '../support/test';
import { serveTiles } from '../support/tile-server';

/** With what the browser itself says of an answer that is not 200. */
const BAD_ANSWER = new RegExp(`Failed to load resource|${MAP_GONE.source}`);
const BAD_PART = new RegExp(`Failed to load resource|${PART_GONE.source}`);

// Nothing of it is of flights.
test.use({
  viewport: { width: 1024, height: 720 },
  allowedMessages: MAP_GONE,
  contextOptions: { reducedMotion: 'reduce' }
});

/** What the page itself needs, and the code of its pictures, is there. */
const hasMaps = (page: Page): Promise<void> => expect(page.locator('html[data-own-maps]')).toHaveCount(1);

test('a page that gets no graphics context keeps the SVG map', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openStory(page);
  await touch(page);
  await expectStoryOnSvg(page);
});

test.describe('a geometry file of the first map that does not arrive leaves the SVG map', () => {
  test.use({ allowedMessages: BAD_ANSWER });

  const answers = (answer: { readonly status: number; readonly body: string }) => (route: Route) =>
    route.fulfill(answer);
  const FAULTS = {
    'missing (404)': { file: '**/geo/new/districts.json', fault: answers({ status: 404, body: 'not here' }) },
    'refused by the server (500)': { file: '**/geo/water.json', fault: answers({ status: 500, body: '' }) },
    'not JSON': { file: '**/geo/context.json', fault: answers({ status: 200, body: '<!doctype html>' }) },
    'cut off on the way': {
      file: '**/geo/new/districts.json',
      fault: (route: Route) => route.abort('connectionreset')
    }
  };

  test(Object.keys(FAULTS).join(', '), async ({ page }) => {
    for (const [name, { file, fault }] of Object.entries(FAULTS))
      await test.step(`${name}: ${file}`, async () => {
        await page.route(file, fault);
        await openStory(page);
        await touch(page);
        await expectStoryOnSvg(page);
        await page.unroute(file);
      });
  });
});

test.describe('a geometry file that other steps need', () => {
  test.use({ allowedMessages: BAD_PART });

  const FAULTS = {
    'missing (404)': { file: '**/geo/old/districts.json', answer: { status: 404, body: 'not here' } },
    'of another shape': { file: '**/stories/*/overlays.json', answer: { status: 200, json: { a: 1 } } }
  } as const;

  test(`${Object.keys(FAULTS).join(', ')}: those are the SVG's, the live map keeps its own`, async ({
    page
  }) => {
    for (const [name, { file, answer }] of Object.entries(FAULTS))
      await test.step(`${name}: ${file}`, async () => {
        await page.route(file, (route) => route.fulfill(answer));
        await openStory(page);
        const told = page.waitForEvent('console', (each) => PART_GONE.test(`warning: ${each.text()}`));
        await wake(page);
        await told;
        await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
        await expectStepsOnSvg(page, ['plan', 'before']);
        await expect(mapOf(page)).toHaveAttribute('data-renderer', 'svg');
        await goToStep(page, 'all', 'link');
        await expect(mapOf(page)).toHaveAttribute('data-renderer', 'maplibre');
        await settled(page, 'all');
        await expect(page.getByRole('button', { name: '自由看地图' })).toBeVisible();
        await page.unroute(file);
      });
  });

  test('lost once: it is asked for again where it is needed, and the live map shows that step too', async ({
    page
  }) => {
    let asked = 0;
    await page.route('**/geo/old/districts.json', (route) =>
      (asked += 1) === 1 ? route.abort('connectionreset') : route.continue()
    );
    await openStory(page);
    const told = page.waitForEvent('console', (each) => PART_GONE.test(`warning: ${each.text()}`));
    await wake(page);
    await told;
    await goToStep(page, 'before', 'link');
    await settled(page, 'before');
    await expect(mapOf(page)).toHaveAttribute('data-renderer', 'maplibre');
    await expect(svgOf(page)).toBeHidden();
    await settled(page, 'before');
    expect(asked).toBe(2);
  });
});

test.describe('the map library that does not arrive', () => {
  // The code of the offline copy, asked for when the page has nothing else to do, and that of cards may be among what is lost.
  test.use({
    allowedMessages: new RegExp(
      `${BAD_ANSWER.source}|^warning: the offline copy is not available|^warning: a part sleeps on`
    )
  });

  test('leaves the SVG map', async ({ page }) => {
    await saveData(page);
    await openStory(page, 'plan');
    await hasMaps(page);
    await page.route('**/_app/immutable/chunks/**', (route) => route.abort());
    await touch(page);
    await expectStoryOnSvg(page);
  });

  test("and the panel's code neither: a division's name leads to its page", async ({ page }) => {
    await openStory(page, 'all');
    await hasMaps(page);
    await page.route('**/_app/immutable/chunks/**', (route) => route.abort());
    await labelOf(mapOf(page), 'B').click();
    await expect(page).toHaveURL(/\/districts\/900002\/$/);
  });
});

test('a graphics context lost in the middle brings the SVG map back', async ({ page }) => {
  await openStory(page, 'plan');
  await wake(page);
  await expect(svgOf(page)).toBeHidden();
  await loseContext(page);
  await expectStoryOnSvg(page);
});

test.describe('over a base map', () => {
  test.use({ allowedOrigins: TILE_HOSTS });

  test('a graphics context lost while exploring ends exploring', async ({ page }) => {
    const tiles = await serveTiles(page, TILE_HOSTS);
    await openStory(page, 'plan');
    await wake(page);
    await page.getByRole('button', { name: '自由看地图' }).click();
    await expect(page.getByRole('button', { name: /^返回第/ })).toBeVisible();
    await loseContext(page);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'failed');
    await expect(svgOf(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expectStoryOnSvg(page);
    await tiles.close();
  });
});

async function loseContext(page: Page): Promise<void> {
  await mapOf(page)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
    });
}
