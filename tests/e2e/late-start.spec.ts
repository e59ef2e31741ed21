import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { brotliCompressSync } from 'node:zlib';
import { expectHydrated, expectNotHydrated, holdScripts, SCRIPTS } from './support/scripts';
import { STORY_SLUGS } from './support/content';
import { expectCurrent, mapOf, saveData, sectionOf, STORY, touch } from './support/story';
import { expect, test } from './support/test';

/** Files that a page has asked for, and when it was first on the screen. */
async function readFetches(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  return page.evaluate(() => ({
    paint: performance.getEntriesByName('first-contentful-paint')[0]!.startTime,
    fetched: performance
      .getEntriesByType('resource')
      .map(({ name, startTime }) => ({ name: name.split('/').at(-1)!, startTime }))
  }));
}

test('a page that nobody has touched starts its scripts when it has been seen, its map stays a picture, and its relief comes with the first move', async ({
  page
}) => {
  await test.step('starts its scripts when it has been seen, and its map stays a picture', async () => {
    await page.goto(STORY);
    await expectHydrated(page);
    const { paint, fetched } = await readFetches(page);
    const scripts = fetched.filter(({ name }) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(3);
    for (const { name, startTime } of scripts) expect(startTime, name).toBeGreaterThanOrEqual(paint);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
  });
  await test.step('the relief, which the first map does not draw, comes with the first move', async () => {
    const isRelief = ({ name }: { readonly name: string }): boolean => name.startsWith('relief.svg');
    expect((await readFetches(page)).fetched.filter(isRelief)).toEqual([]);
    const relief = page.waitForResponse(/\/relief\.svg$/);
    await touch(page);
    expect((await relief).ok()).toBe(true);
  });
});

test('a story starts in small tasks: list of steps, map, its picture, its names, its legend', async ({
  page
}) => {
  await page.addInitScript(() => {
    const breaths: boolean[] = [];
    const { scheduler } = globalThis as unknown as { scheduler: { yield: () => Promise<void> } };
    const own = scheduler.yield.bind(scheduler);
    scheduler.yield = () => {
      breaths.push('mapTime' in document.documentElement.dataset);
      return own();
    };
    Object.assign(globalThis, { breaths });
  });
  await page.goto(STORY);
  const breaths = () => page.evaluate(() => (globalThis as unknown as { breaths: boolean[] }).breaths);
  await expect.poll(async () => (await breaths()).filter((isMaps) => isMaps).length).toBe(4);
  expect((await breaths()).filter((isMaps) => !isMaps)).toHaveLength(1);
  await expect(mapOf(page).locator('.legend button').first()).toBeVisible();
});

test('what stands at the end of a story answers a reader who comes to it by the keyboard alone, and a chart is never taken over by scripts', async ({
  page
}) => {
  await test.step('what stands at the end answers a reader who comes to it by the keyboard alone', async () => {
    await page.goto(STORY);
    await expectHydrated(page);
    await page.getByRole('button', { name: '按键', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('a chart is never taken over by scripts, and its numbers open their cards', async () => {
    await page.locator('section figure:not(.diagram) a.number:visible').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toBeHidden();
    expect(new URL(page.url()).pathname).toBe('/stories/yuhang/');
  });
});

/** Stories share most of their files. */
const SENT = new Map<string, number>();

/** In bytes, as a host with Brotli sends it. */
const sent = (file: string): number => {
  const known = SENT.get(file) ?? brotliCompressSync(readFileSync(file)).length;
  SENT.set(file, known);
  return known;
};

/** Without fonts and what comes with the live map: the budget that `npm run bench` measures on the line. */
test('no story weighs more than 120 kB before a hand is on its page', () => {
  for (const slug of STORY_SLUGS) {
    const html = readFileSync(`build/stories/${slug}/index.html`, 'utf8');
    const scripts = [...html.matchAll(/<link href="\.\.\/\.\.\/([^"]+)" rel="late-modulepreload"/g)];
    expect(scripts.length, slug).toBeGreaterThan(5);
    const shapes = new Set(
      html.replace(/<noscript[^]*?<\/noscript>/g, '').match(/shapes\/ground\/\w+\.svg/g)
    );
    const files = [`stories/${slug}/index.html`, ...scripts.map(([, file]) => file!), ...shapes];
    const bytes = files.reduce((sum, file) => sum + sent(`build/${file}`), 0);
    expect(bytes / 1000, slug).toBeLessThan(120);
  }
});

test.describe('where the maps never arrive', () => {
  test.use({ allowedMessages: /a part sleeps on|net::ERR_FAILED/ });

  test('every step has a map of its own', async ({ page }) => {
    await page.route('**/stories/yuhang/story.json', (route) => route.abort());
    await page.goto(STORY);
    await expectHydrated(page);
    await touch(page);
    await expect(page.locator('html')).not.toHaveClass(/\bjs\b/);
    await expect(sectionOf(page, 'corridor').locator('.flat')).toBeVisible();
  });
});

test('a reader who saves data is sent no scripts before the first move, a map for every step on paper, and the map of an address', async ({
  page
}) => {
  await saveData(page);
  await test.step('is sent no scripts before the first move', async () => {
    await page.goto(STORY, { waitUntil: 'networkidle' });
    await expectNotHydrated(page);
    expect((await readFetches(page)).fetched.filter(({ name }) => /\.m?js$|districts/.test(name))).toEqual(
      []
    );
    await touch(page);
    await expectHydrated(page);
  });
  await test.step('a page printed when its scripts run and its maps have not come has a map for every step', async () => {
    await page.goto('about:blank');
    await page.goto(STORY, { waitUntil: 'networkidle' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(sectionOf(page, 'corridor').locator('.flat')).toBeVisible();
    await page.emulateMedia({ media: null });
  });
  await test.step('the map follows an address that leads into the story', async () => {
    await page.goto('about:blank');
    await page.goto(`${STORY}#corridor`);
    await expect(mapOf(page)).toHaveAttribute('data-step', 'corridor');
    await expect(mapOf(page)).toHaveAttribute('data-state', 'static');
  });
});

test.describe('on a slow line', () => {
  test.use({ allowedOrigins: /^http:\/\/localhost:/ });

  test('what a page runs and draws with is asked for at a move, though the rest of its text is on its way', async ({
    page,
    request
  }) => {
    const answer = await request.get(STORY);
    const [html, site] = [await answer.text(), new URL(answer.url()).origin];
    const half = html.length / 2;
    let sendRest = (): void => undefined;
    const server = createServer(async ({ url = '/' }, response) => {
      if (url === `/${STORY}`) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.write(html.slice(0, half));
        sendRest = () => response.end(html.slice(half));
        return;
      }
      const { status, headers, body } = await fetch(site + url);
      response.writeHead(status, { 'content-type': headers.get('content-type') ?? '' });
      if (body) Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]).pipe(response);
    }).listen(0, 'localhost');
    await new Promise((done) => server.once('listening', done));
    const { port } = server.address() as AddressInfo;

    await page.goto(`http://localhost:${port}/${STORY}`, { waitUntil: 'commit' });
    const isScript = ({ name }: { readonly name: string }): boolean => name.endsWith('.js');
    const scripts = async () => (await readFetches(page)).fetched.filter(isScript).length;
    expect(await scripts()).toBe(0);
    await touch(page);
    await expect.poll(scripts).toBeGreaterThan(10);
    await expectNotHydrated(page);
    sendRest();
    await expectHydrated(page);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    server.closeAllConnections();
    server.close();
  });
});

test('before the first paint a page asks for its headline face, icon and manifest alone', async ({
  page
}) => {
  await holdScripts(page);
  await page.goto(STORY);
  await expect(page.locator('h1')).toHaveCSS('font-family', /Atlas Serif/);
  await page.evaluate(() => document.fonts.ready);
  const { paint, fetched } = await readFetches(page);
  const early = fetched.filter(({ startTime }) => startTime < paint).map(({ name }) => name);
  expect(early.filter((name) => !/^(serif\.woff2|icon.*|manifest\.webmanifest)$/.test(name))).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check("700 20px 'Atlas Serif'", '余'))).toBe(true);
});

test('a page as it comes fetches no script by a link, has its icon in it, and the first script and the policy of all', async ({
  request
}) => {
  const html = await (await request.get(STORY)).text();
  await test.step('no link of a page as it comes fetches a script', async () => {
    const links = [...html.matchAll(/<link [^>]*rel="([^"]+)"[^>]*>/g)];
    // Styles stand in the page itself; Kit leaves links to them that are disabled.
    const fetching = links.filter(([link]) => !link.includes(' disabled ')).map(([, rel]) => rel!);
    expect(new Set(fetching)).toEqual(
      new Set(['alternate', 'icon', 'apple-touch-icon', 'manifest', 'late-modulepreload', 'late-map'])
    );
  });
  await test.step('the icon is in the page and in the manifest, and no request of its own', async () => {
    const inPage = html.match(/<link rel="icon" href="([^"]+)"/)?.[1] ?? '';
    const manifest = (await (await request.get('manifest.webmanifest')).json()) as {
      readonly icons: readonly { readonly src: string }[];
    };
    expect(manifest.icons[0]?.src).toBe(inPage);
    const file = await (await request.get('icon.svg')).text();
    expect(decodeURIComponent(inPage)).toBe(`data:image/svg+xml,${file.trim()}`);
  });
  await test.step('every page has the same first script, and a policy that runs no inline script but by its hash', async () => {
    const scripts = new Set<string | undefined>();
    for (const path of [STORY, '', 'explore/', 'sources/', `${STORY}present/`, `${STORY}print/`]) {
      const html = await (await request.get(path)).text();
      scripts.add(/<script>([^]*?)<\/script>/.exec(html)?.[1]);
      const allowed = / script-src ([^;]+)/.exec(html)?.[1]?.split(' ') ?? [];
      expect(allowed.length, path).toBeGreaterThan(1);
      expect(allowed.filter((source) => !/^'(self|sha256-.{44})'$/.test(source))).toEqual([]);
    }
    expect(scripts.size).toBe(1);
    expect([...scripts][0]).toMatch(/\bdocumentElement\b/);
  });
});

test('the whole page stands before its scripts run, and nothing shifts when they do', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = Object.assign(window, { shifts: [] as number[] }).shifts;
    new PerformanceObserver((list) =>
      shifts.push(...list.getEntries().map(({ startTime }) => startTime))
    ).observe({ type: 'layout-shift', buffered: true });
  });
  const release = await holdScripts(page);
  await page.goto(STORY);
  await expectWhole(page);
  await expectNotHydrated(page);
  release();
  await expectHydrated(page);
  await expectWhole(page);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

/** Every step has its card, the map its names, the page its end. */
async function expectWhole(page: Page): Promise<void> {
  // A note has two places, of which a window shows one.
  const parts = page.locator(
    'section[data-step] .card, .stage .labels .label:not([data-label$=":narrow"]), footer'
  );
  expect(await parts.count()).toBeGreaterThan(20);
  for (const part of await parts.all()) await expect(part).toBeVisible();
}

test("the reader's first move wakes the live map", async ({ page }) => {
  await page.goto(STORY);
  await touch(page);
  await expectHydrated(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
});

test('a tap that comes before the scripts opens its number when they run', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(STORY);
  await page.locator('section a[data-figure]').first().click({ noWaitAfter: true });
  await expectNotHydrated(page);
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(new URL(page.url()).pathname).toMatch(/\/stories\/yuhang\/$/);
});

test('what the pointer came to before the scripts is lit when they run', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${STORY}#corridor`);
  await sectionOf(page, 'corridor').getByRole('button', { name: '一廊' }).hover();
  await expectNotHydrated(page);
  release();
  await expect(mapOf(page).locator('[data-label].lit')).toHaveText(/城西科创大走廊/);
});

test('a link that is followed before the scripts leads on at once', async ({ page }) => {
  await holdScripts(page);
  await page.goto(STORY);
  await page.locator('footer').getByRole('link', { name: '讲义', exact: true }).click();
  await expect(page).toHaveURL(/\/stories\/yuhang\/print\/$/);
});

test("a clicker's first press, before a wall's scripts, turns the step", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`${STORY}present/`);
  await page.keyboard.press('PageDown');
  await expectNotHydrated(page);
  release();
  await expect(page.locator('[data-at]')).not.toHaveAttribute('data-at', 'growth');
});

for (const [hand, press] of Object.entries({
  key: (page: Page) => page.keyboard.press('Shift'),
  pointer: (page: Page) => page.mouse.click(1, 1)
})) {
  test(`at an address with a step, a ${hand} that comes before the scripts wakes the map`, async ({
    page
  }) => {
    const release = await holdScripts(page);
    await page.goto(`${STORY}#corridor`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await press(page);
    await expectNotHydrated(page);
    release();
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    await expect(mapOf(page)).toHaveAttribute('data-step', 'corridor');
  });
}

test('a scroll that is the first move brings the map to its step', async ({ page }) => {
  await page.goto(STORY);
  const distance = await sectionOf(page, 'ground').evaluate(
    (section) => section.getBoundingClientRect().top - innerHeight * 0.35
  );
  await page.mouse.wheel(0, distance);
  await expectCurrent(page, 'ground');
  await expect(mapOf(page)).toHaveAttribute('data-step', 'ground');
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
});

test.describe('where the scripts never arrive', () => {
  test.use({ allowedMessages: /Failed to load resource|Failed to fetch dynamically imported module/ });

  test('a number still leads to its source', async ({ page }) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(STORY);
    await page.locator('section a[data-figure]').first().click({ noWaitAfter: true });
    await expect(page).toHaveURL(/\/sources\/[\w-]+\//);
  });

  test('every step stands with its own map above its text', async ({ page }) => {
    await page.route(SCRIPTS, (route) => route.abort());
    await page.goto(STORY);
    const steps = page.locator('section[data-step]');
    for (const step of await steps.all()) await expect(step.locator('.map')).toBeVisible();
    await expect(mapOf(page)).toBeHidden();
  });
});

test('a tap on a part in a card that sleeps opens it when the card has woken', async ({ page }) => {
  await page.goto(STORY);
  await expectHydrated(page);
  await page.locator('section .part').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('on a fresh explorer what is opened, ticked and pasted before the scripts is done, and stays', async ({
  page
}) => {
  const release = await holdScripts(page);
  await page.goto('explore/', { waitUntil: 'domcontentloaded' });
  const fold = page.locator('details', { has: page.getByText('画面和分级') });
  await fold.locator('summary').click();
  const box = page.locator('aside').getByRole('checkbox').first();
  await box.check();
  const search = page.getByRole('combobox', { name: /找/ });
  await search.fill('yuhang');
  await expectNotHydrated(page);
  release();
  await expectHydrated(page);
  await expect(fold).toHaveAttribute('open');
  await expect(box).toBeChecked();
  await expect(page).toHaveURL(/compare=/);
  await expect(search).toHaveValue('yuhang');
  await expect(page.getByRole('option', { name: /余杭/ }).first()).toBeVisible();
});

test('the explorer’s fold stays open when the first method is chosen again', async ({ page }) => {
  await page.goto('explore/?method=equal');
  const fold = page.locator('details', { has: page.getByText('画面和分级') });
  await expect(fold).toHaveAttribute('open');
  await fold.getByRole('combobox').selectOption({ index: 0 });
  await expect(page).not.toHaveURL(/method=/);
  await expect(fold).toHaveAttribute('open');
});

test.describe('behind a host whose policy lets in no script that stands in a page', () => {
  test.use({ allowedMessages: /Content Security Policy/ });

  test('a story keeps its words and numbers, and shows nobody its markup', async ({ page }) => {
    await page.route(`**/${STORY}`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "script-src 'self'" };
      await route.fulfill({ response, headers });
    });
    await page.goto(STORY);
    await expect(page.locator('section[data-step]').first().getByRole('heading').first()).toBeVisible();
    await expect(page.locator('html.js')).toHaveCount(0);
    const shown = await page.locator('body').innerText();
    expect(shown).not.toMatch(/<\w+/);
  });
});
