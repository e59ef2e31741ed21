import type { FrameLocator, Page } from '@playwright/test';
import { faults } from '../support/axe';
import { SLUG, STEP_IDS, STORY } from '../support/county';
import { serveHostPage, type HostPage } from '../support/host-page';
import { expectHydrated } from '../support/scripts';
import { expect, test as base } from '../support/test';

const PUBLISHED = 'https://county.example/sub/';
const [FIRST = '', SECOND = '', THIRD = ''] = STEP_IDS;
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 }
];

/** Opens somebody else's page, strict and in a narrow column, around the markup that the site hands out. */
interface Around {
  around: (code: string) => Promise<FrameLocator>;
}

const test = base.extend<Around>({
  allowedOrigins: /^http:\/\/127\.0\.0\.1:\d+$/,
  around: async ({ page, baseURL }, use) => {
    const hosts: HostPage[] = [];
    const origin = new URL(baseURL ?? '').origin;
    await use(async (code) => {
      // The site says its own address, which is not where the test has it.
      const here = code.replaceAll(PUBLISHED, baseURL ?? '');
      const host = await serveHostPage(here, { origin, steps: [SECOND, THIRD] });
      hosts.push(host);
      await page.goto(host.url);
      await expect(page.frameLocator('iframe').locator('html[data-hydrated]')).toHaveCount(1);
      return page.frameLocator('iframe');
    });
    for (const host of hosts) host.close();
  }
});

/** The markup as the 嵌入 fold of a page gives it. */
async function codeOf(page: Page, path: string): Promise<string> {
  await page.goto(path);
  await expectHydrated(page);
  await page.getByText('嵌入别的网页', { exact: true }).click();
  return (await page.locator('details.embed pre').textContent()) ?? '';
}

/** The same, of what is chosen at first and of each choice. */
async function codesOf(page: Page, path: string, choices: readonly string[]): Promise<string[]> {
  const codes = [await codeOf(page, path)];
  const fold = page.locator('details.embed');
  for (const choice of choices) {
    await fold.getByLabel('嵌入什么').selectOption({ label: choice });
    codes.push((await fold.locator('pre').textContent()) ?? '');
  }
  return codes;
}

const count = (frame: FrameLocator) => frame.locator('.bar .count');
const mapIn = (frame: FrameLocator) => frame.locator('[data-map]');

async function expectFitted(page: Page, frame: FrameLocator): Promise<void> {
  const overhang = () =>
    frame
      .locator('html')
      .evaluate((root) => [root.scrollHeight - innerHeight, root.scrollWidth - innerWidth]);
  await expect.poll(overhang, { message: 'as high as what it holds' }).toEqual([0, 0]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
}

test('a whole story scrolls in a frame, takes no key, and leads out of it', async ({ page, around }) => {
  const code = await codeOf(page, STORY);
  expect(await faults(page)).toEqual([]);
  for (const size of SIZES) {
    await page.setViewportSize(size);
    const frame = await around(code);
    expect(await frame.locator('html').evaluate((root) => root.scrollWidth - innerWidth)).toBe(0);
    const next = frame.getByRole('button', { name: '下一步' });
    await next.hover();
    const before = await page.evaluate(() => scrollY);
    await next.click();
    await expect(count(frame)).toHaveText('2/5');
    expect(await page.evaluate(() => scrollY), 'the page around it stays').toBe(before);
    for (const key of ['j', '/', '?', 'k']) await page.keyboard.press(key);
    await expect(count(frame)).toHaveText('2/5');
    await expect(frame.getByRole('dialog')).toHaveCount(0);
    await frame.locator('.card').nth(1).hover();
    await page.mouse.wheel(0, 1500);
    await expect(count(frame)).not.toHaveText('2/5');
  }
  const frame = page.frameLocator('iframe');
  const opened = page.waitForEvent('popup');
  await frame.locator('.bar a').click();
  const out = await opened;
  await expect(out).toHaveURL(new RegExp(`/stories/${SLUG}/(#[a-z]+)?$`));
  expect(await out.evaluate(() => opener === null && origin !== 'null')).toBe(true);
  await expect(count(frame)).toBeVisible();
});

test.describe('on the drawn map', () => {
  test.use({ map: 'drawn' });

  test('where a frame cannot scroll, its buttons go step by step; one step stands alone, and a map follows the text around it', async ({
    page,
    around
  }) => {
    const codes = await codesOf(page, STORY, ['第 2 步 「1466」', '只要地图，由你的正文带着走']);
    await test.step('where a frame cannot scroll, its buttons go step by step', async () => {
      const code = codes[0]!;
      const frame = await around(code.replace('<iframe', '<iframe scrolling="no"'));
      for (const at of ['2/5', '3/5']) {
        await frame.getByRole('button', { name: '下一步' }).click();
        await expect(count(frame)).toHaveText(at);
      }
      await frame.getByRole('button', { name: '上一步' }).click();
      await expect(count(frame)).toHaveText('2/5');
    });
    await test.step('one step stands alone in a frame that is as high as it', async () => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const frame = await around(codes[1]!);
        await expect(frame.locator('section[data-step]:visible')).toHaveCount(1);
        await expect(frame.locator(`section[data-step="${SECOND}"]`)).toBeVisible();
        await expect(mapIn(frame)).toHaveAttribute('data-step', SECOND);
        await expectFitted(page, frame);
        // A number's card opens within, and what it opens leads out.
        await frame.locator(`section[data-step="${SECOND}"] a[data-figure]`).first().click();
        await expect(frame.getByRole('dialog')).toBeVisible();
      }
    });
    await test.step('a map follows the text around it, and nobody else', async () => {
      const frame = await around(codes[2]!);
      await expect(frame.locator('section[data-step]:visible')).toHaveCount(0);
      await page.locator('article').evaluate((article) => article.classList.add('pinned'));
      for (const step of [SECOND, THIRD, SECOND]) {
        await page
          .locator(`[data-atlas-step="${step}"]`)
          .evaluate((text) => text.scrollIntoView({ block: 'center' }));
        await expect(mapIn(frame)).toHaveAttribute('data-step', step);
      }
      await page.evaluate(() => {
        const { contentWindow } = document.querySelector('iframe')!;
        for (const message of [{ atlas: 'step', step: 'nowhere' }, { atlas: 'step' }, 'step', null])
          contentWindow!.postMessage(message, '*');
      });
      await frame.locator('html').evaluate((_root, step) => postMessage({ atlas: 'step', step }, '*'), FIRST);
      await expect(mapIn(frame)).toHaveAttribute('data-step', SECOND);
    });
  });

  test('a view of the explorer and a division stand in frames as high as they', async ({ page, around }) => {
    for (const path of ['explore/?indicator=schools', 'districts/900001/']) {
      const code = await codeOf(page, path);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        const frame = await around(code);
        await expectFitted(page, frame);
        await expect(frame.locator('.bar a')).toBeVisible();
        if (path.startsWith('explore')) await expect(frame.locator('h2').first()).toContainText('学校');
        await expect(frame.getByRole('navigation')).toHaveCount(0);
      }
    }
  });
});

test('a frame is found by its page, not by itself', async ({ page, baseURL }) => {
  const html = await page.request.get(`${baseURL}embed/stories/${SLUG}/`).then((answer) => answer.text());
  expect(html).toContain('<meta name="robots" content="noindex"');
  expect(html).toContain(`<link rel="canonical" href="${PUBLISHED}stories/${SLUG}/"`);
});

test.describe('the rights of a frame', () => {
  // What a frame with less complains of.
  test.use({ allowedMessages: /sandbox|CORS|ERR_FAILED|allow-\w+|SecurityError|uncaught|Unsafe attempt/ });

  test('are the least: each that is left out is missed', async ({ page, context, baseURL }) => {
    test.setTimeout(400_000);
    const code = (await codeOf(page, STORY)).replaceAll(PUBLISHED, baseURL ?? '');
    const origin = new URL(baseURL ?? '').origin;
    const hosts: HostPage[] = [];
    const without = async (right: string): Promise<FrameLocator> => {
      const host = await serveHostPage(code.replace(new RegExp(` ?\\b${right}(?=[ "])`), ''), { origin });
      hosts.push(host);
      await page.goto(host.url);
      return page.frameLocator('iframe');
    };
    const scriptless = await without('allow-scripts');
    await expect(scriptless.locator('.card').first(), 'its text can be read all the same').toBeVisible();
    await expect(scriptless.locator('html:not(.js)')).toHaveCount(1);
    // The page gives up waiting for its files, which a frame without an origin is not given.
    await expect((await without('allow-same-origin')).locator('html:not(.js)')).toHaveCount(1);

    const shut = await without('allow-popups');
    const blocked = page.waitForEvent('console', (message) => /allow-popups/.test(message.text()));
    await shut.locator('.bar a').click();
    await blocked;
    expect(context.pages()).toHaveLength(1);

    const caught = await without('allow-popups-to-escape-sandbox');
    const opened = page.waitForEvent('popup');
    await caught.locator('.bar a').click();
    const out = await opened;
    // What opens is shut in as well: it could not ask, print or save.
    const ignored = out.waitForEvent('console', (message) => /allow-modals/.test(message.text()));
    await out.evaluate(() => confirm());
    await ignored;
    for (const host of hosts) host.close();
  });
});
