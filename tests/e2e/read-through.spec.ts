import type { Page } from '@playwright/test';
import { STORY_SLUGS } from './support/content';
import { atRest, DESK, mapOf, scriptsRun, touch } from './support/story';
import { expect, test } from './support/test';

test.use(DESK);

/** Steps that the reader has been at, in the order of the first time, from now until the returned function is called. */
async function recordSteps(page: Page): Promise<() => Promise<string[]>> {
  const recording = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    const look = (): void => {
      const current = document.querySelector<HTMLAnchorElement>('a[aria-current="step"]')?.hash.slice(1);
      if (current) seen.add(current);
      requestAnimationFrame(look);
    };
    look();
    return seen;
  });
  return () => recording.evaluate((seen) => [...seen]);
}

// By the wheel, through all that lies between two steps: other tests jump, and see each step as it ends.
for (const slug of STORY_SLUGS)
  test(`${slug} is read from its top to its foot on the live map`, async ({ page }) => {
    await page.goto(`stories/${slug}/`);
    await scriptsRun(page);
    await touch(page);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
    const ids = await page
      .locator('section[data-step]')
      .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['step']));
    const isAtFoot = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2);
    const passed = await recordSteps(page);
    await page.mouse.move(720, 450);
    for (let turns = 0; turns < 400 && !(await isAtFoot()); turns += 1) await page.mouse.wheel(0, 600);
    await atRest(page);
    expect(await passed()).toEqual(ids);
    await expect(mapOf(page)).toHaveAttribute('data-step', ids.at(-1)!);
    await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  });
