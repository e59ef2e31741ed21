import type { Page } from '@playwright/test';
import { SLUG, STEP_IDS, STORY } from '../support/county';
import { openStory } from '../support/story';
import { expect, test } from '../support/test';

// None of this is of the live map.
test.use({ viewport: { width: 1280, height: 800 }, map: 'drawn' });

const SITE = 'https://county.example/sub';
const [, SECOND = ''] = STEP_IDS;

/** In place of what the browser has: what became of each way of sharing. */
const withWays = (page: Page, ways: { readonly shares: 'yes' | 'no' | 'fails'; readonly copies: boolean }) =>
  page.addInitScript(({ shares, copies }) => {
    const note = (what: string) => (text: unknown) => {
      document.documentElement.dataset['done'] = `${what} ${JSON.stringify(text)}`;
      return Promise.resolve();
    };
    const fail = () => Promise.reject(new Error('no'));
    const share = shares === 'yes' ? note('shared') : fail;
    if (shares !== 'no') Object.defineProperty(navigator, 'share', { value: share });
    const writeText = copies ? note('copied') : fail;
    Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
  }, ways);

test('a step is shared by its own address: by the system, else by the clipboard, else to be selected', async ({
  context
}) => {
  const address = `${SITE}/stories/${SLUG}/#${SECOND}`;
  const cases = [
    { ways: { shares: 'yes', copies: false }, done: /^shared .*#/, said: '' },
    { ways: { shares: 'fails', copies: true }, done: /^copied /, said: '网址已复制' },
    { ways: { shares: 'no', copies: false }, done: null, said: address }
  ] as const;
  for (const { ways, done, said } of cases) {
    const page = await context.newPage();
    await withWays(page, ways);
    await openStory(page, SECOND);
    await page.getByRole('button', { name: '分享这一步' }).click();
    const status = page.locator('.rail [role="status"]');
    if (said) await expect(status).toContainText(said);
    else await expect(status).toHaveText('');
    if (done) {
      await expect(page.locator('html')).toHaveAttribute('data-done', done);
      await expect(page.locator('html')).toHaveAttribute('data-done', new RegExp(`#${SECOND}"`));
    }
    await page.close();
  }
});

test('the wall shows the code of its step, and takes it along', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${STORY}present/`);
  await expect(page.locator('html[data-hydrated]')).toHaveCount(1);
  await page.keyboard.press('r');
  const code = page.getByRole('complementary', { name: '本步的二维码' });
  await expect(code).toContainText(`/stories/${SLUG}/#${STEP_IDS[0]}`);
  const drawn = await code.locator('path').getAttribute('d');
  await page.keyboard.press('PageDown');
  await expect(code).toContainText(`/stories/${SLUG}/#${SECOND}`);
  expect(await code.locator('path').getAttribute('d')).not.toBe(drawn);
  await page.keyboard.press('r');
  await expect(code).toHaveCount(0);
});
