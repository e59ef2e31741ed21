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
    await wheelTo(page, id);
    if (!(await hasSettled(page, id))) missed.push(id);
  }
  return missed;
}

/** One reader in a hurry: down to the last step without a stop, then back up to the first. */
export async function walkThrough(page: Page): Promise<void> {
  const ids = await stepIds(page);
  for (const id of [ids.at(-1), ids[0]]) {
    if (!id) throw new Error('this page has no section[data-step]');
    await wheelTo(page, id);
    await hasSettled(page, id);
  }
}

const hasSettled = (page: Page, id: string): Promise<boolean> =>
  page
    .waitForSelector(`${MAP}[data-step="${id}"]`, { timeout: SETTLE_MS, state: 'attached' })
    .then(() => true)
    .catch(() => false);

/** Turns the wheel until the step's middle is at that of the window, at most half a window at a time. */
async function wheelTo(page: Page, id: string): Promise<void> {
  for (let turn = 0; turn < 1000; turn++) {
    const { distance, half } = await page.$eval(`section[data-step="${id}"]`, (step) => {
      const { top, height } = step.getBoundingClientRect();
      return { distance: top + height / 2 - innerHeight / 2, half: innerHeight / 2 };
    });
    if (Math.abs(distance) < 40) return;
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, Math.max(-half, Math.min(half, distance)));
    await page.waitForTimeout(FRAME_MS);
    // At the page's end the wheel turns and nothing moves.
    if (Math.abs(distance) < half && (await page.evaluate(() => scrollY)) === before) return;
  }
}
