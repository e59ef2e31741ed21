import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
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

for (const address of [...KINDS, ...ENGLISH])
  test(`nothing is wider than a small window: /${address}`, async ({ page }) => {
    await page.setViewportSize(WINDOWS[0]!);
    await page.goto(address);
    await expectHydrated(page);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      expect(await overhang(page), `${size.width}×${size.height}`).toEqual([]);
    }
  });

for (const slug of ['xihu', 'hangzhou'])
  test(`no English number at the end of a line runs into the next on a phone: ${slug}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`en/stories/${slug}/`);
    const rows = page.locator('figure .side li:visible');
    expect(await rows.count()).toBeGreaterThan(3);
    const lines = await rows.evaluateAll((all) =>
      all.map((row) => row.getBoundingClientRect().height / parseFloat(getComputedStyle(row).lineHeight))
    );
    expect(Math.max(...lines)).toBeLessThan(1.5);
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

for (const size of [
  { width: 640, height: 400 },
  { width: 390, height: 844 }
])
  for (const address of KEYBOARD)
    test(`the keyboard's place is never hidden at ${size.width}×${size.height}: /${address}`, async ({
      page
    }) => {
      await page.setViewportSize(size);
      await page.goto(address);
      await expectHydrated(page);
      const link = page
        .locator('main a[data-figure], article a[data-figure]')
        .filter({ visible: true })
        .nth(20);
      await link.focus();
      expect(await hiddenFoci(page, 'Tab', 45), 'going on').toEqual([]);
      expect(await hiddenFoci(page, 'Shift+Tab', 45), 'going back').toEqual([]);
    });

for (const size of [
  { width: 640, height: 400 },
  { width: 740, height: 340 }
])
  test(`a window of ${size.width}×${size.height} has a map without heaps, clear of its legend`, async ({
    page
  }) => {
    await page.setViewportSize(size);
    await openStory(page, STEP_IDS[2]);
    const { heaps, isCovered, share } = await mapOf(page).evaluate((stage) => {
      const boxes = [...stage.querySelectorAll('[data-label]')]
        .filter((label) => label.checkVisibility())
        .map((label) => label.getBoundingClientRect());
      const meet = (a: DOMRect, b: DOMRect): boolean =>
        a.left < b.right - 4 && b.left < a.right - 4 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
      const frame = stage.querySelector('.frame')!.getBoundingClientRect();
      const foot = stage.querySelector('.foot')!.getBoundingClientRect();
      return {
        heaps: boxes.filter((box, i) => boxes.some((other, j) => j > i && meet(box, other))).length,
        isCovered: foot.top < frame.bottom - 4,
        share: frame.height / innerHeight
      };
    });
    expect(heaps).toBe(0);
    expect(isCovered).toBe(false);
    expect(share, 'of the window is the map').toBeGreaterThan(0.2);
  });

test('a window enlarged four times has a map in every step', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(STORY);
  await expectHydrated(page);
  await expect(page.locator('section[data-step] .flat').filter({ visible: true })).toHaveCount(
    STEP_IDS.length
  );
  await expect(mapOf(page)).toBeHidden();
});
