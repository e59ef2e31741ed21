import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium, LAUNCH_FLAGS } from '../../src/cli/chromium';

/** A middle phone held upright: most readers. */
const PHONE = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, locale: 'zh-CN' };
// The offline copy, which the browser fetches when it has nothing else to do, is not what is measured.
const NO_COPY = { serviceWorkers: 'block' } as const;

export const MAP = '[data-map][data-state]';

export async function withBrowser<Value>(use: (browser: Browser) => Promise<Value>): Promise<Value> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...LAUNCH_FLAGS] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

/** A page that has opened nothing yet, with an empty cache. */
export async function openFresh(browser: Browser, initScript = ''): Promise<Page> {
  const page = await (await browser.newContext({ ...PHONE, ...NO_COPY })).newPage();
  if (initScript) await page.addInitScript(initScript);
  return page;
}

/** A page loaded and quiet, that nobody has touched. */
export async function openUntouched(browser: Browser, url: string, initScript = ''): Promise<Page> {
  const page = await openFresh(browser, initScript);
  await page.goto(url, { waitUntil: 'networkidle' });
  return page;
}

/** The first scroll, which fetches the live map; resolves when the map says that it is ready. */
export async function takeOver(page: Page): Promise<void> {
  await page.mouse.wheel(0, 200);
  const state = await page.waitForSelector(`${MAP}[data-state=ready], ${MAP}[data-state=failed]`, {
    timeout: 60_000,
    state: 'attached'
  });
  if ((await state.getAttribute('data-state')) === 'failed') throw new Error('the live map failed to load');
}
