import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults } from './support/axe';
import { SLUG, STORY_SLUGS } from './support/content';
import { readMap, type MapReading } from './support/live';
import { DESK, labelOf, mapOf, scriptsRun, touch } from './support/story';
import { expect, test } from './support/test';

test.use({ ...DESK, contextOptions: { reducedMotion: 'reduce' } });

const SLUGS = STORY_SLUGS.filter((slug) => slug !== SLUG);

/** Opens a story at a step, in a page that has shown nothing else, with the live map settled on it. */
async function openAt(page: Page, slug: string, id: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`stories/${slug}/#${id}`);
  await scriptsRun(page);
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await expect(mapOf(page)).toHaveAttribute('data-step', id);
}

function expectSame({ live: a, ...here }: MapReading, { live: b, ...there }: MapReading): void {
  expect(Math.abs(a.center[0] - b.center[0])).toBeLessThan(1e-6);
  expect(Math.abs(a.center[1] - b.center[1])).toBeLessThan(1e-6);
  expect(Math.abs(a.zoom - b.zoom)).toBeLessThan(1e-4);
  expect(a.layers).toEqual(b.layers);
  expect(a.featureStates).toEqual(b.featureStates);
  expect(here).toEqual(there);
}

// Any order of all steps is tried without a browser (tests/map/renderers.test.ts).
for (const slug of SLUGS) {
  test(`in ${slug}, a step reached from others is the map that its address opens`, async ({ page }) => {
    const ids = stepsOf(slug);
    const [first = '', middle = '', last = ''] = [ids[0], ids[Math.floor(ids.length / 2)], ids.at(-1)];
    await openAt(page, slug, middle);
    const direct = await readMap(page);
    for (const id of [last, first, middle]) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect(mapOf(page)).toHaveAttribute('data-step', id);
    }
    expectSame(await readMap(page), direct);
    expect(await faults(page)).toEqual([]);
  });
}

/** From the built page: its steps in their order. */
function stepsOf(slug: string): string[] {
  const html = readFileSync(new URL(`../../build/stories/${slug}/index.html`, import.meta.url), 'utf8');
  const ids = [...html.matchAll(/<section id="([^"]+)" data-step=/g)].map(([, id]) => id!);
  expect(ids.length, slug).toBeGreaterThanOrEqual(8);
  return ids;
}

test('a division that the redraw touched says, beside the map, from whom it has its ground', async ({
  page
}) => {
  await openAt(page, 'redraw', 'morph');
  await labelOf(mapOf(page), '临平区').click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('新设，取原余杭区的一部分');
  await expect(panel.getByRole('link', { name: /关于调整杭州市部分行政区划的通知/ })).toHaveAttribute(
    'href',
    /sources\/zjgov-20210311\/$/
  );
});

test('what helps editors alone is not published', () => {
  const code = readdirSync(new URL('../../build/_app', import.meta.url), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.js'));
  expect(code.length).toBeGreaterThan(5);
  for (const name of code)
    expect(readFileSync(new URL(`../../build/_app/${name}`, import.meta.url), 'utf8')).not.toContain('取景');
});
