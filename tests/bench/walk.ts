import type { Page } from '@playwright/test';
import { MAP } from './browser';

const FRAME_MS = 50;
const SETTLE_MS = 15_000;

/** Ids in reading order. */
export const stepIds = (page: Page): Promise<string[]> =>
  page.$$eval('section[data-step]', (steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));

/** Scrolls by wheel to each step in turn and lets the map settle on it; returns the steps that it never reached. */
export async function visitSteps(page: Page): Promise<string[]> {
  const missed: string[] = [];
  for (const id of await stepIds(page)) {
    await wheelTo(page, id, 0.5);
    if (!(await hasSettled(page, id))) missed.push(id);
  }
  return missed;
}

/** One reader in a hurry: down to the last step without a stop, then back up to the first. */
export async function walkThrough(page: Page): Promise<void> {
  const ids = await stepIds(page);
  for (const id of [ids.at(-1), ids[0]]) {
    if (!id) throw new Error('this page has no section[data-step]');
    await wheelTo(page, id, 1);
    await hasSettled(page, id);
  }
}

const hasSettled = (page: Page, id: string): Promise<boolean> =>
  page
    .waitForSelector(`${MAP}[data-step="${id}"]`, { timeout: SETTLE_MS, state: 'attached' })
    .then(() => true)
    .catch(() => false);

/**
 * Turns the wheel, `stride` windows at a time, until the step's middle is at that of the room for text: the window
 * less the scroll margin and padding, by which the page says what its map covers.
 */
async function wheelTo(page: Page, id: string, stride: number): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    const { distance, height } = await page.$eval(`section[data-step="${id}"]`, (step) => {
      const { top, bottom } = step.getBoundingClientRect();
      const padding = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
      const covered = padding + parseFloat(getComputedStyle(step).scrollMarginTop);
      return { distance: (top + bottom - covered - innerHeight) / 2, height: innerHeight };
    });
    if (Math.abs(distance) < 4) return;
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, Math.max(-stride * height, Math.min(stride * height, distance)));
    const isNear = Math.abs(distance) < 3 * height;
    const after = isNear ? await page.evaluate(REST) : await page.waitForTimeout(FRAME_MS);
    // At the page's end the wheel turns and nothing moves.
    if (isNear && after === before) return;
  }
}

/** Where scrolling comes to rest: a wheel moves the page smoothly, and late where the processor is busy. */
const REST = `new Promise((done) => {
  let last = NaN;
  const look = () => (scrollY === last ? done(scrollY) : ((last = scrollY), setTimeout(look, 100)));
  setTimeout(look, 100);
})`;
