import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './support/axe';
import { SLUG, STORY_SLUGS } from './support/content';
import { readMap, type MapReading } from './support/live';
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

const stepsOf = (page: Page): Promise<string[]> =>
  page
    .locator('section[data-step]')
    .evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['step']!));

/** Opens a story, at a step where one is named, with the live map. */
async function open(page: Page, slug: string, id = ''): Promise<void> {
  await page.goto(`stories/${slug}/${id && `#${id}`}`);
  await scriptsRun(page);
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
}

/** By the wheel, through all that lies between two steps: other tests jump, and see each step as it ends. */
async function readThrough(page: Page, ids: readonly string[]): Promise<void> {
  const isAtFoot = () => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2);
  const passed = await recordSteps(page);
  await page.mouse.move(720, 450);
  for (let turns = 0; turns < 400 && !(await isAtFoot()); turns += 1) await page.mouse.wheel(0, 800);
  await atRest(page);
  expect(await passed()).toEqual(ids);
  await expect(mapOf(page)).toHaveAttribute('data-step', ids.at(-1)!);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
}

function expectSame({ live: a, ...here }: MapReading, { live: b, ...there }: MapReading): void {
  expect(Math.abs(a.center[0] - b.center[0])).toBeLessThan(1e-6);
  expect(Math.abs(a.center[1] - b.center[1])).toBeLessThan(1e-6);
  expect(Math.abs(a.zoom - b.zoom)).toBeLessThan(1e-4);
  expect(a.layers).toEqual(b.layers);
  expect(a.featureStates).toEqual(b.featureStates);
  expect(here).toEqual(there);
}

test(`${SLUG} is read from its top to its foot on the live map`, async ({ page }) => {
  await open(page, SLUG);
  await readThrough(page, await stepsOf(page));
});

// Any order of all steps is tried without a browser (tests/map/renderers.test.ts).
for (const slug of STORY_SLUGS.filter((each) => each !== SLUG))
  test(`${slug} is read from its top to its foot on the live map, and a step reached from others is the map that its address opens`, async ({
    page
  }) => {
    const ids = builtSteps(slug);
    const [first, middle, last] = [ids[0]!, ids[Math.floor(ids.length / 2)]!, ids.at(-1)!];
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, slug, middle);
    await expect(mapOf(page)).toHaveAttribute('data-step', middle);
    const direct = await readMap(page);

    await test.step('is read from its top to its foot on the live map', async () => {
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await expect(mapOf(page)).toHaveAttribute('data-step', first);
      expect(await stepsOf(page)).toEqual(ids);
      await readThrough(page, ids);
    });
    await test.step('a step reached from others is the map that its address opens', async () => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      // The pointer that turned the wheel rests on the map.
      await touch(page);
      for (const id of [last, first, middle]) {
        await page.evaluate((hash) => (location.hash = hash), id);
        await expect(mapOf(page)).toHaveAttribute('data-step', id);
      }
      expectSame(await readMap(page), direct);
    });
    expect(await faults(page)).toEqual([]);
  });

/** From the built page: its steps in their order. */
function builtSteps(slug: string): string[] {
  const html = readFileSync(new URL(`../../build/stories/${slug}/index.html`, import.meta.url), 'utf8');
  const ids = [...html.matchAll(/<section id="([^"]+)" data-step=/g)].map(([, id]) => id!);
  expect(ids.length, slug).toBeGreaterThanOrEqual(8);
  return ids;
}
