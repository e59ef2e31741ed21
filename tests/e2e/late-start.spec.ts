import type { Page } from '@playwright/test';
import { expectCurrent, mapOf, STORY, touch } from './support/story';
import { expect, test } from './support/test';

const hydrated = 'html[data-hydrated]';

test('a page that nobody has touched runs none of its scripts', async ({ page }) => {
  await page.goto(STORY, { waitUntil: 'networkidle' });
  await expect(page.locator(hydrated)).toHaveCount(0);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test("before the first paint a page asks for nothing, before the first move not for the story's own scripts", async ({
  page
}) => {
  await page.goto(STORY);
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join()
      )
    )
    .toMatch(/framework/);
  const [paint, fetched] = await page.evaluate(
    () =>
      [
        performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
        performance
          .getEntriesByType('resource')
          .map(({ name, startTime }) => ({ name: name.split('/').at(-1)!, startTime }))
      ] as const
  );
  for (const { name, startTime } of fetched) expect(startTime, name).toBeGreaterThanOrEqual(paint);
  const names = fetched.map(({ name }) => name.replace(/\..*/, ''));
  expect(names).toEqual(expect.arrayContaining(['serif', 'atlas']));
  expect(names).not.toContain('story');
  await expect(page.locator('h1')).toHaveCSS('font-family', /Atlas Serif/);
  expect(await page.evaluate(() => document.fonts.check("700 20px 'Atlas Serif'", '余'))).toBe(true);
  await expect(page.locator('link[rel="manifest"]')).toHaveCount(1);
});

test('no link of a page as it comes fetches anything by itself', async ({ request }) => {
  const html = await (await request.get(STORY)).text();
  const links = [
    ...html.matchAll(/<link [^>]*rel="(?:stylesheet|preload|modulepreload|manifest|icon)"[^>]*>/g)
  ];
  // Styles stand in the page itself; Kit leaves links to them that are disabled.
  const fetching = links.map(([link]) => link).filter((link) => !link.includes(' disabled '));
  expect(fetching).toEqual([expect.stringContaining('href="data:image/svg+xml,')]);
});

test('labels and what is below the fold are laid out one by one after the first paint, without a move and without a shift', async ({
  page
}) => {
  await page.addInitScript(() => {
    const seen = Object.assign(window, { waiting: [] as number[], shifts: [] as number[] });
    const watch = () => {
      const count = document.querySelectorAll('[data-later]').length;
      if (seen.waiting.at(-1) !== count) seen.waiting.push(count);
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    new PerformanceObserver((list) =>
      seen.shifts.push(...list.getEntries().map(({ startTime }) => startTime))
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(STORY);
  await expect(page.locator('html[data-waiting]')).toHaveCount(0);
  await expect(page.locator(hydrated)).toHaveCount(0);
  const { waiting, shifts } = await page.evaluate(() => {
    const { waiting, shifts } = window as unknown as Record<'waiting' | 'shifts', number[]>;
    return { waiting, shifts };
  });
  expect(Math.max(...waiting), 'parts that waited').toBeGreaterThan(10);
  expect(waiting.at(-1)).toBe(0);
  const most = waiting.indexOf(Math.max(...waiting));
  const steps = waiting.slice(most, -1).map((count, i) => count - waiting[most + i + 1]!);
  expect(Math.max(...steps), 'parts of one frame').toBeLessThanOrEqual(2);
  expect(shifts).toEqual([]);
  await expectWhole(page);
});

/** Every step has its card, the map its names, the page its end. */
async function expectWhole(page: Page): Promise<void> {
  const parts = page.locator('section[data-step] .card, .stage .labels .label, footer');
  expect(await parts.count()).toBeGreaterThan(20);
  for (const part of await parts.all()) await expect(part).toBeVisible();
}

for (const [arrival, arrive] of Object.entries({
  'a first move': async (page: Page) => {
    await page.goto(STORY, { waitUntil: 'commit' });
    await touch(page);
  },
  'an address with a step': (page: Page) => page.goto(`${STORY}#half-year`)
})) {
  test(`after ${arrival} nothing waits to be laid out`, async ({ page }) => {
    await arrive(page);
    await expect(page.locator(hydrated)).toHaveCount(1);
    await expect(page.locator('html[data-waiting]')).toHaveCount(0);
    await expectWhole(page);
  });
}

test("the reader's first move starts the scripts and the live map", async ({ page }) => {
  await page.goto(STORY);
  await touch(page);
  await expect(page.locator(hydrated)).toHaveCount(1);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
});

test('a tap that comes before the scripts still opens its number', async ({ page }) => {
  await page.goto(STORY);
  // The click's own pointer events are the first that the page sees.
  await page.locator('section a[data-figure]').first().click({ noWaitAfter: true });
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/\/stories\/yuhang\/$/);
});

test('an address with a step starts the scripts at once', async ({ page }) => {
  await page.goto(`${STORY}#half-year`);
  await expect(page.locator(hydrated)).toHaveCount(1);
  await expect(mapOf(page)).toHaveAttribute('data-step', 'half-year');
});

for (const [hand, press] of Object.entries({
  key: (page: Page) => page.keyboard.press('Shift'),
  pointer: (page: Page) => page.mouse.click(1, 1)
})) {
  test(`at an address with a step, a ${hand} that comes before the scripts wakes the map`, async ({
    page
  }) => {
    let release = (): void => undefined;
    const isPressed = new Promise<void>((done) => (release = done));
    await page.route(/\/_app\/.*\.js$/, async (route) => {
      await isPressed;
      await route.continue();
    });
    await page.goto(`${STORY}#corridor`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press(page);
    await expect(page.locator(hydrated)).toHaveCount(0);
    release();
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    await expect(mapOf(page)).toHaveAttribute('data-step', 'corridor');
  });
}

test('a scroll that is the first move brings the map to its step', async ({ page }) => {
  await page.goto(STORY);
  await page.mouse.wheel(0, 1000);
  await expectCurrent(page, 'census');
  await expect(mapOf(page)).toHaveAttribute('data-step', 'census');
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
});

test.describe('where the scripts never arrive', () => {
  test.use({ allowedMessages: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test('a number still leads to its source', async ({ page }) => {
    await page.route(/\/_app\/.*\.js$/, (route) => route.abort());
    await page.goto(STORY);
    await page.locator('section a[data-figure]').first().click({ noWaitAfter: true });
    await expect(page).toHaveURL(/\/sources\/[\w-]+\//);
  });
});
