import type { Page } from '@playwright/test';
import { STEP_IDS, STORY_SLUGS } from './support/content';
import { paintNoMore } from './support/layout';
import { expectHydrated } from './support/scripts';
import { mapOf, openStory, STORY } from './support/story';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** One of each kind of page. */
const KINDS = [
  '',
  STORY,
  'stories/redraw/',
  'stories/hangzhou/',
  'districts/',
  'districts/330110/',
  'explore/',
  'explore/?indicator=gdp&compare=330110,330113',
  'plans/',
  'plans/yuhang-2021/',
  'data/',
  'sources/',
  'sources/hzw-20210721/',
  'about/',
  `${STORY}print/`
];
/** In a language of longer words: those that hold most of them side by side. */
const ENGLISH = [
  '',
  STORY,
  'stories/hangzhou/',
  'districts/330110/',
  'explore/',
  'plans/yuhang-2021/',
  'data/',
  `${STORY}print/`
].map((path) => `en/${path}`);
/** Phones, and a laptop of 1280×800 at 200 % and 400 %. */
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 360, height: 640 },
  { width: 320, height: 200 },
  { width: 640, height: 400 }
];

/** How far the page can be pulled sideways, and by what. */
const overhang = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('main *, article *, body > *')].filter(
      (each) => each.getBoundingClientRect().right > clientWidth + 1 && !each.closest('[data-map]')
    );
    return [`+${scrollWidth - clientWidth}`, ...wide.slice(0, 4).map((each) => each.outerHTML.slice(0, 90))];
  });

async function expectNoOverhang(page: Page, address: string): Promise<void> {
  await page.setViewportSize(WINDOWS[0]!);
  await page.goto(address);
  await expectHydrated(page);
  await paintNoMore(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  for (const size of WINDOWS) {
    await page.setViewportSize(size);
    expect.soft(await overhang(page), `/${address} at ${size.width}×${size.height}`).toEqual([]);
  }
}

for (const [edition, pages] of Object.entries({ Chinese: KINDS, English: ENGLISH }))
  test(`nothing is wider than a small window, on any kind of ${edition} page`, async ({ page }) => {
    for (const address of pages) await test.step(`/${address}`, () => expectNoOverhang(page, address));
  });

test('no English number at the end of a line runs into the next on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slug of ['xihu', 'hangzhou']) {
    await page.goto(`en/stories/${slug}/`);
    const rows = page.locator('figure .side li:visible');
    expect(await rows.count(), slug).toBeGreaterThan(3);
    const lines = await rows.evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height / parseFloat(getComputedStyle(row).lineHeight))
    );
    expect.soft(Math.max(...lines), slug).toBeLessThan(1.5);
  }
});

const KEYBOARD = ['explore/', 'districts/330110/', 'stories/hangzhou/'];

/** What the keyboard came to and cannot be seen, after so many presses. */
async function hiddenFoci(page: Page, key: 'Tab' | 'Shift+Tab', presses: number): Promise<string[]> {
  const hidden: string[] = [];
  for (let i = 0; i < presses; i += 1) {
    await page.keyboard.press(key);
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body || focused.tagName === 'CANVAS') return null;
      const [box = focused.getBoundingClientRect()] = focused.getClientRects();
      // What a table scrolls aside is seen in part.
      const middle = (from: number, size: number, end: number): number =>
        (Math.max(from, 0) + Math.min(from + size, end)) / 2;
      const met = document.elementFromPoint(
        middle(box.x, box.width, innerWidth),
        middle(box.y, box.height, innerHeight)
      );
      const isSeen = met !== null && (focused.contains(met) || met.contains(focused));
      return isSeen ? null : `${focused.tagName} ${focused.textContent.trim().slice(0, 20)}`;
    });
    if (found) hidden.push(found);
  }
  return hidden;
}

for (const address of KEYBOARD)
  test(`the keyboard’s place is never hidden at a desk at 200 % and on a phone: /${address}`, async ({
    page
  }) => {
    for (const size of [
      { width: 640, height: 400 },
      { width: 390, height: 844 }
    ]) {
      const where = `${size.width}×${size.height}`;
      await page.setViewportSize(size);
      await page.goto(address);
      await expectHydrated(page);
      const link = page
        .locator('main a[data-figure], article a[data-figure]')
        .filter({ visible: true })
        .nth(20);
      await link.focus();
      expect.soft(await hiddenFoci(page, 'Tab', 45), `${where}, going on`).toEqual([]);
      expect.soft(await hiddenFoci(page, 'Shift+Tab', 45), `${where}, going back`).toEqual([]);
    }
  });

/** What is wrong with the maps that stand in the steps of a story: names in heaps or cut, a legend over its map. */
const faultsOfMaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const meet = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 4 && b.left < a.right - 4 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    const isIn = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left > outer.left - 4 &&
      inner.right < outer.right + 4 &&
      inner.top > outer.top - 4 &&
      inner.bottom < outer.bottom + 4;
    return [...document.querySelectorAll('section[data-step]')].flatMap((step) => {
      const flat = step.querySelector('.flat');
      if (!flat?.checkVisibility()) return [`${step.id}: no map`];
      const whole = flat.getBoundingClientRect();
      const foot = flat.querySelector('.foot')!.getBoundingClientRect();
      const frames = [...flat.querySelectorAll('.frame')];
      const labels = [...flat.querySelectorAll('[data-label]')]
        .filter((label) => label.checkVisibility())
        .map((label) => ({ name: label.textContent.trim(), box: label.getBoundingClientRect() }));
      const heaps = labels.flatMap(({ name, box }, i) =>
        labels.slice(i + 1).flatMap((other) => (meet(box, other.box) ? [`${name} on ${other.name}`] : []))
      );
      const faults = [
        ...heaps,
        ...labels.flatMap(({ name, box }) => (isIn(box, whole) ? [] : [`${name} is cut`])),
        ...labels.flatMap(({ name, box }) => (meet(box, foot) ? [`the legend is on ${name}`] : [])),
        ...frames.flatMap((frame) =>
          meet(frame.getBoundingClientRect(), foot) ? ['the legend is on the map'] : []
        ),
        ...(isIn(foot, whole) ? [] : ['the legend is cut']),
        ...(whole.height > innerHeight ? ['the map is higher than the window'] : [])
      ];
      return faults.map((fault) => `${step.id}: ${fault}`);
    });
  });

const LYING = [
  { width: 568, height: 320 },
  { width: 740, height: 340 },
  { width: 844, height: 390 },
  { width: 640, height: 400 }
];

async function expectWholeMaps(page: Page, story: string): Promise<void> {
  await page.setViewportSize(LYING[0]!);
  await page.goto(story);
  await expectHydrated(page);
  await expect(mapOf(page)).toHaveCount(0);
  await expect(page.locator('section[data-step]').last().locator('.flat')).toBeAttached();
  await paintNoMore(page);
  for (const size of LYING) {
    await page.setViewportSize(size);
    expect.soft(await faultsOfMaps(page), `/${story} at ${size.width}×${size.height}`).toEqual([]);
  }
}

for (const edition of ['', 'en/'])
  test(`a phone on its side has a whole map in every step of every story: /${edition}`, async ({ page }) => {
    for (const slug of STORY_SLUGS) {
      const story = `${edition}stories/${slug}/`;
      await test.step(`/${story}`, () => expectWholeMaps(page, story));
    }
  });

test('a phone that is turned stays at its step, and its free map comes back; in a low window the name of a part opens its evidence; one enlarged four times has a map in every step', async ({
  page
}) => {
  await test.step('a phone that is turned', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openStory(page, STEP_IDS[4]);
    await page.setViewportSize({ width: 844, height: 390 });
    await expect(page.locator(`#${STEP_IDS[4]} .flat`)).toBeVisible();
    await expect(page.locator(`#${STEP_IDS[4]}`).getByRole('heading')).toBeInViewport();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(mapOf(page)).toHaveAttribute('data-step', STEP_IDS[4]!);
    await expect(page.locator(`#${STEP_IDS[4]}`).getByRole('heading')).toBeInViewport();
  });
  await test.step('a low window', async () => {
    await page.goto('about:blank');
    await page.setViewportSize({ width: 844, height: 390 });
    await page.goto(`${STORY}#corridor`);
    await expectHydrated(page);
    await page.locator('#corridor .flat [data-label^="part:"] button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });
  await test.step('a window enlarged four times', async () => {
    await page.goto('about:blank');
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(STORY);
    await expectHydrated(page);
    await expect(page.locator('section[data-step] .flat').filter({ visible: true })).toHaveCount(
      STEP_IDS.length
    );
    await expect(mapOf(page)).toBeHidden();
  });
});

/** What is told in words, each cell as wide as its table: half a line each would make it high and thin. */
const TOLD = [
  { page: 'explore/', cell: '[role="region"] tbody td:not(.number)' },
  { page: 'data/', cell: 'table.in-words tbody td' }
];

/** Cells that are wider than their table, or less wide. */
const thinCells = (page: Page, cell: string): Promise<number> =>
  page.locator(cell).evaluateAll(
    (cells) =>
      cells.filter((each) => {
        const table = each.closest('table')!;
        const room = Math.min(table.clientWidth, table.parentElement!.clientWidth);
        const cellWidth = each.getBoundingClientRect().width;
        return each.checkVisibility() && (cellWidth < room * 0.95 || cellWidth > room + 1);
      }).length
  );

test('a table of words has one column on a phone 320 or 390 wide', async ({ page }) => {
  for (const edition of ['', 'en/'])
    for (const { page: address, cell } of TOLD) {
      await page.setViewportSize({ width: 320, height: 844 });
      await page.goto(`${edition}${address}`, { waitUntil: 'domcontentloaded' });
      for (const width of [320, 390]) {
        await page.setViewportSize({ width, height: 844 });
        expect.soft(await thinCells(page, cell), `${edition}${address} at ${width}`).toBe(0);
        expect(await page.locator(cell).count()).toBeGreaterThan(5);
      }
    }
});
