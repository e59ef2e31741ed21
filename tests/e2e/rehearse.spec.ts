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
