import type { Page } from '@playwright/test';
import type { StageElement } from '../support/live';
import { DESK, mapOf, openStory, sectionOf, settled, wake } from '../support/story';
import { expect, MAP_GONE, test } from '../support/test';

test.use({ ...DESK, allowedMessages: MAP_GONE });

const ADDRESS = 'stories/motions/';

/** Puts the top of a step at a share of the window, at once. */
async function putAt(page: Page, id: string, share: number): Promise<void> {
  await sectionOf(page, id).evaluate((section, part) => {
    scrollBy({ top: section.getBoundingClientRect().top - innerHeight * part, behavior: 'instant' });
  }, share);
}

/** Where the run of 2010 to 2020 rests at its stops and where it has ended: tops of its step, days, and what is open. */
const RESTS = [
  { top: 0.332, day: '2012-01-01', lines: ['0-2010-01-01'] },
  { top: -0.2, day: '2015-01-01', lines: ['0-2010-01-01', '0-2015-01-01-s'] },
  { top: -0.9, day: '2020-01-01', lines: ['0-2010-01-01', '0-2015-01-01-s', '1-2020-01-01'] }
] as const;
/** Forward, backward, and by jumps. */
const WAYS = [0, 1, 2, 1, 0, 2, 0, 1] as const;

/** What the live map has been told of a source; null where there is none. */
function toldOf(page: Page, source: string): Promise<Record<string, Record<string, unknown>> | null> {
  return mapOf(page).evaluate((stage: StageElement, of) => {
    const states = stage.liveStage.live?.inspect().featureStates[of];
    return (states ?? null) as Record<string, Record<string, unknown>> | null;
  }, source);
}

/** Lines of the network that are drawn: by the live map, where it is there, or by the SVG. */
async function linesOf(page: Page): Promise<string[]> {
  const told = await toldOf(page, 'ground-metro-lines');
  if (told) return Object.keys(told).filter((id) => told[id]?.['course'] !== 'no').sort(); // prettier-ignore
  const hrefs = await mapOf(page)
    .locator('[data-layer="metro-lines"] use')
    .evaluateAll((uses) => uses.map((use) => use.getAttribute('href') ?? ''));
  return hrefs.flatMap((href) => /\d-\d{4}-\d\d-\d\d(-s)?$/.exec(href)?.[0] ?? []).sort();
}

/** How far the divided division is still one, 0–1. */
async function apartOf(page: Page): Promise<string> {
  const told = await toldOf(page, 'areas-old');
  if (told) return Number(told['900004']?.['apart']).toFixed(1);
  const [own] = await mapOf(page)
    .locator('[data-layer="old-fills"] use')
    .evaluateAll((uses) => uses.map((use) => use.getAttribute('fill-opacity')));
  return Number(own ?? 0).toFixed(1);
}

const RENDERERS = {
  'the live map': wake,
  'the SVG': () => Promise.resolve()
} as const;

for (const [name, begin] of Object.entries(RENDERERS))
  test.describe(`on ${name}`, () => {
    test.beforeEach(async ({ page }) => {
      if (name === 'the SVG')
        await page.addInitScript(() => {
          HTMLCanvasElement.prototype.getContext = () => null;
        });
    });

test('a date rests at its stops, forward, backward and after a jump, and one division becomes two and one again', async ({ page }) => {
await test.step('a date rests at its stops, forward, backward and after a jump', async () => {
await openStory(page, 'date', ADDRESS);
await begin(page);
for (const at of WAYS) {
  const { top, day, lines } = RESTS[at];
  await putAt(page, 'date', top);
  await expect(mapOf(page).locator('[data-day]')).toHaveAttribute('data-day', day);
  await expect.poll(() => linesOf(page)).toEqual(lines);
}
});
await test.step('one division becomes two, and one again on the way back', async () => {
await putAt(page, 'merge', 0.42);
await settled(page, 'merge');
for (const [top, apart] of [[0.42, '0.5'], [0.2, '0.0'], [0.6, '0.9'], [0.2, '0.0'], [0.42, '0.5']] as const) {
  await putAt(page, 'merge', top);
  await expect.poll(() => apartOf(page)).toBe(apart);
}
});
});
  }); // prettier-ignore

test('paper has a small map for each stop', async ({ page }) => {
  await page.goto(`${ADDRESS}print/`);
  const titles = page.locator('[data-step="date"] [data-multiples] .title');
  await expect(titles).toHaveText(['2012年1月1日', '2015年1月1日', '2020年1月1日']);
});
