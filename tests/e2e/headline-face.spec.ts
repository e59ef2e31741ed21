import type { CDPSession, Page } from '@playwright/test';
import { SLUG } from './support/content';
import { DESK, openStory, touch } from './support/story';
import { expect, test } from './support/test';

test.use(DESK);

/**
 * Marks every visible element that has text of its own and the headline face first in its list of families. Not one
 * that holds text in another face: the browser counts what it holds as its own.
 */
async function markHeadlines(page: Page): Promise<number> {
  await page.evaluate(() => document.fonts.ready);
  return page.evaluate(() => {
    const hasText = ({ childNodes }: Element): boolean =>
      [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const isHeadline = (element: Element): boolean =>
      /^"?Atlas Serif/.test(getComputedStyle(element).fontFamily);
    const shown = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        hasText(element) &&
        element.checkVisibility() &&
        [element, ...element.querySelectorAll('*')].every(isHeadline)
    );
    for (const element of document.querySelectorAll('[data-seen]')) element.removeAttribute('data-seen');
    for (const element of shown) element.setAttribute('data-seen', '');
    return shown.length;
  });
}

/** The headlines for which the browser took glyphs from another font than the site's own. */
async function mixedOn(page: Page, devtools: CDPSession): Promise<string[]> {
  const { root } = await devtools.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: '[data-seen]'
  });
  const mixed: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    if (fonts.every(({ isCustomFont }) => isCustomFont)) continue;
    const { outerHTML } = await devtools.send('DOM.getOuterHTML', { nodeId });
    mixed.push(
      `${outerHTML.replace(/<[^>]*>/g, '').trim()}: ${fonts.map((font) => font.familyName).join(', ')}`
    );
  }
  return mixed;
}

/** Every headline in sight is set in one face; late parts of it may still be on their way. */
async function expectOneFace(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  await expect.poll(() => markHeadlines(page)).toBeGreaterThan(0);
  await expect
    .poll(async () => {
      await markHeadlines(page);
      return mixedOn(page, devtools);
    }, page.url())
    .toEqual([]);
  await devtools.detach();
}

const STORY = `stories/${SLUG}/`;
const PAGES = {
  'the site’s own pages': [
    ...['', 'explore/', 'data/', 'sources/', 'about/'],
    ...['districts/', 'districts/330110/', 'plans/', 'plans/yuhang-2024/']
  ],
  'a story’s forms': ['', 'present/', 'present/speaker/', 'print/', 'print/slides/'].map(
    (form) => STORY + form
  )
};

for (const [group, paths] of Object.entries(PAGES))
  test(`every headline is set in one face: ${group}`, async ({ page }) => {
    for (const path of paths)
      await test.step(`/${path}`, async () => {
        await page.goto(path);
        await expectOneFace(page);
      });
  });

test('so are the explorer’s, whatever map and divisions its reader chooses', async ({ page }) => {
  await page.goto('explore/?indicator=gdp&period=2022&boundary=2021&area=330110&compare=330110,330113');
  await expect(page.getByRole('heading', { name: '有数，但不能并排' })).toBeVisible();
  await expectOneFace(page);
  const choice = page.getByLabel('指标', { exact: true });
  const names = await choice.locator('option').allTextContents();
  for (const label of [names.at(-1)!.trim(), names[3]!.trim()]) {
    await choice.selectOption({ label });
    await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(label);
    await expectOneFace(page);
  }
});

test('so is the card of a number, which any page may open', async ({ page }) => {
  await openStory(page);
  await touch(page);
  await page.locator('section[data-step] a.number').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectOneFace(page);
});
