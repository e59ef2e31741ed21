import type { BrowserContext, Page } from '@playwright/test';
import { SLUG, STEP_IDS, STEPS, TILE_HOSTS } from '../support/county';
import { cameraOf, readMap } from '../support/live';
import { pick, seeded } from '../support/random';
import { expectHydrated } from '../support/scripts';
import { labelOf, mapOf, settled } from '../support/story';
import { expect, MAP_GONE, test } from '../support/test';
import { serveTiles } from '../support/tile-server';

const WALL = `stories/${SLUG}/present/`;
const SPEAKER = `${WALL}speaker/`;
const FIRST = STEP_IDS[0]!;

// Software draws the map: a smaller wall is the same wall, and the walk of ../present.spec.ts has the real sizes.
test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

/** Where a wall or a speaker's window says it is. */
const at = (page: Page) => page.locator('[data-at]');

async function openWall(page: Page, step = ''): Promise<void> {
  await page.goto(`${WALL}${step ? `#${step}` : ''}`);
  await expectHydrated(page);
}

async function openLiveWall(page: Page, step = ''): Promise<void> {
  await openWall(page, step);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
}

async function openSpeaker(context: BrowserContext): Promise<Page> {
  const speaker = await context.newPage();
  await speaker.goto(SPEAKER);
  await expect(speaker.getByText('大屏同步中')).toBeVisible();
  return speaker;
}

test.describe('over a base map', () => {
  test.use({ allowedOrigins: TILE_HOSTS });

  test('in mid-talk one wanders off, and the next press of the clicker brings back the exact step', async ({
    page
  }) => {
    const tiles = await serveTiles(page, TILE_HOSTS);
    await openLiveWall(page, 'all');
    await settled(page, 'all');
    const [before, camera] = [await readMap(page), await cameraOf(page)];
    const detours: Record<string, () => Promise<void>> = {
      'a division': async () => {
        await labelOf(mapOf(page), 'B').click();
        await expect(page.getByRole('dialog', { name: 'B' })).toBeVisible();
      },
      'a closer look': async () => {
        await page.keyboard.press('+');
        await expect.poll(async () => (await cameraOf(page)).zoom).toBeGreaterThan(camera.zoom + 0.3);
      },
      'another indicator': async () => {
        await page.keyboard.press('i');
        await page.getByRole('button', { name: '学校数 2022年', exact: true }).click();
        await expect(page.locator('.legend')).toContainText('学校，2022年');
      },
      'the source of a number': async () => {
        await page.locator('section:not([hidden]) [data-figure]').first().click();
        await expect(page.getByRole('dialog', { name: '这个数哪来的' })).toContainText('公报');
      },
      'a black screen': async () => {
        await page.keyboard.press('.');
        await expect(page.getByRole('status', { name: '黑屏' })).toBeVisible();
      }
    };
    for (const [what, wander] of Object.entries(detours)) {
      await wander();
      await page.keyboard.press('PageDown');
      await settled(page, 'all');
      await expect(page.getByRole('dialog'), what).toHaveCount(0);
      await expect(page.getByRole('status', { name: '黑屏' })).toHaveCount(0);
      await expect.poll(() => readMap(page), what).toEqual(before);
    }
    await page.keyboard.press('PageDown');
    await settled(page, STEP_IDS[1]!);
    await tiles.close();
  });
});

test.describe('on the drawn map', () => {
  // None of this is of the live map.
  test.use({ map: 'drawn' });

  test('keys jump, list, explain, and leave the browser its own', async ({ page }) => {
    await openWall(page);
    await page.keyboard.press('0');
    await page.keyboard.press('5');
    await page.keyboard.press('Enter');
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[4]!);
    await page.keyboard.type('99');
    await page.keyboard.press('Enter');
    await expect(page.getByText(`没有第 99 步，共 ${STEP_IDS.length} 步`)).toBeVisible();
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: '全部步骤' });
    await expect(overview.locator('svg[aria-label^="示意图"]')).toHaveCount(STEP_IDS.length);
    await overview.getByRole('button', { name: STEPS[3]!.title }).click();
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[3]!);
    await page.keyboard.press('n');
    await expect(page.getByRole('complementary', { name: '讲稿' })).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '按键' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    // A swipe of a finger does what the clicker does; a drag up or down does not.
    const swipe = (dx: number, dy: number) =>
      page.evaluate(
        ([x, y]) => {
          const touch = { pointerType: 'touch', bubbles: true };
          document.body.dispatchEvent(
            new PointerEvent('pointerdown', { ...touch, clientX: 600, clientY: 400 })
          );
          document.body.dispatchEvent(
            new PointerEvent('pointerup', { ...touch, clientX: 600 + x!, clientY: 400 + y! })
          );
        },
        [dx, dy]
      );
    await swipe(-200, 10);
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[4]!);
    await swipe(20, 300);
    await swipe(200, 10);
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[3]!);
    // The browser's own keys are not ours to take.
    const taken = await page.evaluate(() =>
      (['ctrlKey', 'metaKey', 'altKey', 'isComposing'] as const).map(
        (held) =>
          !dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', [held]: true, cancelable: true }))
      )
    );
    expect(taken).toEqual([false, false, false, false]);
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[3]!);
  });
});

/** A key of a random walk, and whether the windows are let hear of each other after it. */
interface Press {
  readonly key: string;
  readonly isLast: boolean;
}

test.describe('wall and speaker', () => {
  // None of this is of the live map.
  test.use({ map: 'drawn' });

  test('stay in step both ways, through reloads, closing and late opening; numbers go to the wall', async ({
    page,
    context
  }) => {
    await openWall(page);
    const speaker = await openSpeaker(context);
    await page.keyboard.press('PageDown');
    await expect(at(speaker)).toHaveAttribute('data-at', STEP_IDS[1]!);
    await speaker.keyboard.press('PageDown');
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[2]!);
    await expect(speaker.getByRole('timer')).not.toHaveText(/^0:00/);

    await speaker.getByRole('button', { name: '放到大屏' }).first().click();
    await expect(page.getByRole('dialog', { name: '这个数哪来的' })).toBeVisible();
    await expect(speaker.getByText('大屏上是数的出处')).toBeVisible();
    await speaker.getByRole('button', { name: '从大屏收回' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await speaker.locator('.map').first().hover();
    await expect(page.locator('.pointer')).toBeVisible();

    await page.reload();
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS[2]!);
    await speaker.reload();
    await expect(at(speaker)).toHaveAttribute('data-at', STEP_IDS[2]!);
    await speaker.close();
    await expect(page.getByText('讲解人窗口关上了')).toBeVisible();
    await page.keyboard.press('PageDown');
    const late = await openSpeaker(context);
    await expect(at(late)).toHaveAttribute('data-at', STEP_IDS[3]!);
    await page.close();
    // A browser that dies has no time for a goodbye: then the silence is said.
    await expect(late.getByText(/大屏窗口关上了|大屏没有回音/)).toBeVisible();
    await late.keyboard.press('PageDown');
    await expect(at(late)).toHaveAttribute('data-at', STEP_IDS[4]!);
  });

  test('are at the same step after 500 random keys in both, one reloaded under way', async ({
    page,
    context
  }) => {
    await openWall(page);
    const speaker = await openSpeaker(context);
    const random = seeded(20210409);
    const keys = ['PageDown', 'PageDown', 'PageUp', 'Home', 'End', 'b', 'q', 'Escape', '4', 'Enter'];
    // Singly and in bursts, so that the windows hear of each other after one key and after several.
    const some = (count: number): Press[] =>
      Array.from({ length: count }, () => ({ key: pick(keys, random), isLast: random() < 0.25 }));
    const typeAll = (each: Page, pressed: Press[]): Promise<void> =>
      each.evaluate(async (all) => {
        for (const { key, isLast } of all) {
          dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
          if (isLast) await new Promise((done) => setTimeout(done, 4));
        }
      }, pressed);
    await Promise.all([typeAll(page, some(125)), typeAll(speaker, some(125))]);
    await speaker.reload();
    await expect(speaker.getByText('大屏同步中')).toBeVisible();
    await Promise.all([typeAll(page, some(125)), typeAll(speaker, some(125))]);
    await page.keyboard.press('Escape');
    await expect
      .poll(async () => [await at(page).getAttribute('data-at'), await at(speaker).getAttribute('data-at')])
      .toEqual(Array(2).fill(await at(page).getAttribute('data-at')));
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await expect(at(speaker)).toHaveAttribute('data-at', STEP_IDS[2]!);
  });

  test('of another version are told apart, and a second wall is said', async ({ page, context }) => {
    await openWall(page);
    const speaker = await openSpeaker(context);
    await speaker.evaluate((slug) => {
      const channel = new BroadcastChannel(`atlas-talk-${slug}`);
      const talk = { step: 9, isBlank: false, pointer: null, asked: null, isAway: false, isAutoplay: false };
      const register = { rev: 999, by: 'old', talk: { ...talk, clock: { since: null, passed: 0 } } };
      channel.postMessage({ kind: 'state', from: 'old', role: 'speaker', version: 'another', register });
    }, SLUG);
    await speaker.close();
    await expect(page.getByText('讲解人窗口是另一版')).toBeVisible();
    await expect(at(page)).toHaveAttribute('data-at', FIRST);
    const second = await context.newPage();
    await openWall(second, STEP_IDS[4]);
    await second.keyboard.press('?');
    await expect(second.getByText('另一个窗口也在放这份图志')).toBeVisible();
    await second.keyboard.press('Escape');
    await second.keyboard.press('End');
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS.at(-1)!);
  });
});

test.describe('the talk goes on', () => {
  test.use({ allowedMessages: MAP_GONE });

  test('from an address that names no step, and says so, and on the drawn map when the graphics are lost', async ({
    page
  }) => {
    await test.step('from an address that names no step, and says so', async () => {
      await page.goto(`${WALL}#no-such-step`);
      await expect(page.getByText('没有「no-such-step」这一步')).toBeVisible();
      await expect(at(page)).toHaveAttribute('data-at', FIRST);
    });
    await test.step('on the drawn map when the graphics are lost', async () => {
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      await mapOf(page)
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) =>
          canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext()
        );
      await expect(mapOf(page)).toHaveAttribute('data-state', 'failed');
      await page.keyboard.press('PageDown');
      await settled(page, STEP_IDS[1]!);
      await expect(mapOf(page).locator('svg[aria-label^="示意图"]')).toBeVisible();
    });
  });

  test('without storage: the address keeps the step', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new Error('denied');
          }
        });
    });
    await page.goto(WALL);
    await page.keyboard.press('End');
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS.at(-1)!);
    await page.keyboard.press('?');
    await expect(page.getByText('浏览器不让存数据')).toBeVisible();
    await page.reload();
    await expect(at(page)).toHaveAttribute('data-at', STEP_IDS.at(-1)!);
  });

  test('by itself in a foyer, step after step', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${WALL}?autoplay`);
    await expect(page.getByRole('button', { name: '自动播放中，停' })).toBeVisible();
    await page.clock.fastForward(120_000);
    await expect(at(page)).not.toHaveAttribute('data-at', FIRST);
  });
});
