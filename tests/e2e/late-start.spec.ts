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

test("before the first paint a page asks for no script and no face, before the first move not for the story's own", async ({
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
  const late = fetched.filter(({ name }) => /\.(js|woff2)$/.test(name));
  for (const { name, startTime } of late) expect(startTime, name).toBeGreaterThanOrEqual(paint);
  const names = late.map(({ name }) => name.replace(/\..*/, ''));
  expect(names).toEqual(expect.arrayContaining(['serif', 'atlas']));
  expect(names).not.toContain('story');
  await expect(page.locator('h1')).toHaveCSS('font-family', /Atlas Serif/);
  expect(await page.evaluate(() => document.fonts.check("700 20px 'Atlas Serif'", '余'))).toBe(true);
});

test('later steps are laid out one by one after the first paint, without a move and without a shift', async ({
  page
}) => {
  await page.addInitScript(() => {
    const seen = Object.assign(window, { laidOut: [] as number[], shifts: [] as number[] });
    const count = () => document.querySelectorAll('[data-below-fold][style*="visible"]').length;
    const watch = () => {
      if (seen.laidOut.at(-1) !== count()) seen.laidOut.push(count());
      requestAnimationFrame(watch);
    };
    requestAnimationFrame(watch);
    new PerformanceObserver((list) =>
      seen.shifts.push(...list.getEntries().map(({ startTime }) => startTime))
    ).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(STORY);
  const later = page.locator('[data-below-fold]');
  const all = await later.count();
  expect(all).toBeGreaterThan(10);
  await expect(page.locator('[data-below-fold][style*="visible"]')).toHaveCount(all);
  await expect(page.locator(hydrated)).toHaveCount(0);
  const { laidOut, shifts } = await page.evaluate(() => {
    const { laidOut, shifts } = window as unknown as Record<'laidOut' | 'shifts', number[]>;
    return { laidOut, shifts };
  });
  const jumps = laidOut.map((count, i) => count - (laidOut[i - 1] ?? 0));
  expect(Math.max(...jumps), 'cards of one frame').toBeLessThanOrEqual(2);
  expect(shifts).toEqual([]);
  for (const card of await later.all()) await expect(card).toHaveCSS('content-visibility', 'visible');
});

for (const [arrival, arrive] of Object.entries({
  'a first move': async (page: Page) => {
    await page.goto(STORY, { waitUntil: 'commit' });
    await touch(page);
  },
  'an address with a step': (page: Page) => page.goto(`${STORY}#half-year`)
})) {
  test(`after ${arrival} no step waits to be laid out`, async ({ page }) => {
    await arrive(page);
    await expect(page.locator(hydrated)).toHaveCount(1);
    await expect(page.locator('html[data-waiting]')).toHaveCount(0);
    for (const card of await page.locator('[data-below-fold]').all())
      await expect(card).toHaveCSS('content-visibility', 'visible');
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
