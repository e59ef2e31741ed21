import type { Page } from '@playwright/test';
import { STEP_IDS } from './support/content';
import { expectHydrated, holdScripts } from './support/scripts';
import { DESK, expectCurrent, goToStep, mapOf, openStory, settled, STORY, wake } from './support/story';
import { expect, test } from './support/test';
import { translate, wordsOf } from './support/translator';

test.use({ ...DESK, contextOptions: { reducedMotion: 'reduce' } });

/** Pages whose words change without a load, and what changes them. */
const CASES: readonly {
  readonly page: string;
  readonly open: (page: Page) => Promise<void>;
  readonly change: (page: Page) => Promise<void>;
  /** Where that is tried too. */
  readonly showsOriginal?: true;
}[] = [
  {
    page: 'the explorer, another indicator',
    showsOriginal: true,
    open: async (page) => {
      await page.goto('explore/');
      // It takes over by itself, and has a button more then.
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    },
    change: async (page) => {
      const search = page.getByRole('combobox').first();
      await search.fill('地区生产总值');
      await page.getByRole('option').first().click();
      await expect(page).toHaveURL(/indicator=gdp/);
    }
  },
  {
    page: 'the wall, two steps on',
    open: async (page) => {
      await page.goto('about:blank');
      await page.goto(`${STORY}present/#${STEP_IDS[0]}`);
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      // A wall goes on where its talk was.
      await page.keyboard.press('Home');
      await settled(page, STEP_IDS[0]!);
    },
    change: async (page) => {
      for (const id of STEP_IDS.slice(1, 3)) {
        await page.keyboard.press('PageDown');
        await settled(page, id);
      }
    }
  },
  {
    page: 'a story, three steps on',
    open: async (page) => {
      await openStory(page);
      await wake(page);
    },
    change: async (page) => {
      await goToStep(page, STEP_IDS[3]!, 'keys');
      // What the live map has nothing for yet is the SVG's for a moment, and the page has a button less then.
      await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
      await settled(page, STEP_IDS[3]!);
    }
  },
  {
    page: 'the first page, another map',
    open: async (page) => {
      await page.goto('');
      await expectHydrated(page);
    },
    change: async (page) => {
      const other = page.locator('main button[aria-pressed="false"]').first();
      await other.click();
      await expect(other).toHaveCount(1);
    }
  }
];

for (const { page: name, open, change, showsOriginal } of CASES)
  test(`translated by the browser, a page says what it would say otherwise: ${name}`, async ({ page }) => {
    await open(page);
    await change(page);
    const { words } = await wordsOf(page);
    if (showsOriginal)
      await test.step('a page that shows its original again keeps its words', () => showOriginal(page));
    await open(page);
    const before = (await wordsOf(page)).words;
    await translate(page);
    await change(page);
    await expect
      .poll(async () => (await wordsOf(page)).words, { message: 'all words of the page' })
      .toEqual(words);
    expect(words).not.toEqual(before);
    const { translated } = await wordsOf(page);
    expect(translated, 'what changed is translated as well').toBe(words.length);
  });

test('a page that was translated before its scripts came starts from its own words', async ({ page }) => {
  await openStory(page);
  const { words } = await wordsOf(page, 'article');
  const release = await holdScripts(page);
  await page.goto('about:blank');
  await page.goto(`${STORY}#${STEP_IDS[0]}`);
  await translate(page);
  release();
  await expectHydrated(page);
  await expect.poll(async () => (await wordsOf(page, 'article')).words).toEqual(words);
  await wake(page);
  await goToStep(page, STEP_IDS[2]!, 'keys');
  await expectCurrent(page, STEP_IDS[2]!);
});

/** Every text gives its place to a translator’s element, and takes it again. */
async function showOriginal(page: Page): Promise<void> {
  const { words } = await wordsOf(page);
  const shown = await page.evaluate(async () => {
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
    const pairs: [Text, Element][] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.nodeValue?.trim() && !text.parentElement?.closest('svg, script, style'))
        pairs.push([text, document.createElement('font')]);
    }
    for (const [text, font] of pairs) text.replaceWith(font);
    await new Promise((done) => setTimeout(done, 50));
    for (const [text, font] of pairs) font.replaceWith(text);
    await new Promise((done) => setTimeout(done, 50));
    return pairs.length;
  });
  expect(shown).toBeGreaterThan(50);
  expect((await wordsOf(page)).words).toEqual(words);
}
