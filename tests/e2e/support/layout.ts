import type { Page } from '@playwright/test';

/**
 * From now on the page is laid out as ever and not painted, for tests that ask where things lie and not how they look:
 * to paint takes a third of their time. Playwright takes everything for hidden then; `checkVisibility()` does not.
 * A page starts its scripts when it has been painted.
 */
export const paintNoMore = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { visibility: hidden !important }');
    document.adoptedStyleSheets.push(sheet);
  });

/** All that was just measured has been laid out. */
export const laidOut = (page: Page): Promise<unknown> =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))
  );
