import type { Browser, Page } from '@playwright/test';
import { lookAt } from '../../src/cli/rehearse/screen';
import { STORY } from './support/story';
import { expect, test } from './support/test';

/** The browser with pages that something happens to on the way to a rehearsal. */
function withPages(browser: Browser, prepare: (page: Page) => Promise<unknown>): Browser {
  const newPage: Browser['newPage'] = async (options) => {
    const page = await browser.newPage(options);
    await prepare(page);
    return page;
  };
  return { newPage } as Browser;
}

const look = (browser: Browser, storyUrl: string) =>
  lookAt(browser, { storyUrl, wallUrl: null, stepIds: [] });

test('a rehearsal waits for the headline face, however late it comes', async ({ browser, baseURL }) => {
  const slow = withPages(browser, (page) =>
    page.route('**/*.woff2', async (route) => {
      await new Promise((passed) => setTimeout(passed, 1500));
      await route.continue();
    })
  );
  const { fallbacks } = await look(slow, `${baseURL}${STORY}`);
  expect(fallbacks).toEqual([]);
});

test('a rehearsal names a headline with a character that the face lacks', async ({ browser, baseURL }) => {
  const strange = withPages(browser, (page) =>
    page.addInitScript(() => {
      // Again and again: the page's own scripts, when they start, put the headline right.
      setInterval(() => {
        const headline = document.querySelector('h1');
        if (headline && !headline.textContent?.includes('龘')) headline.append('龘');
      }, 50);
    })
  );
  const { fallbacks } = await look(strange, `${baseURL}${STORY}`);
  expect(fallbacks.map(({ text }) => text)).toEqual([expect.stringContaining('龘')]);
});
