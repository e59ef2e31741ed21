import type { BrowserContext, Page } from '@playwright/test';
import { STEP_IDS } from '../support/county';
import { readMap, type MapReading } from '../support/live';
import { differingShare, pictureOf } from '../support/pixels';
import { pick, seeded } from '../support/random';
import { goToStep, openStory, settled, wake, WAYS, type Way } from '../support/story';
import { expect, test } from '../support/test';

// In one worker, so that the direct jumps are made once for all walks.
test.describe.configure({ mode: 'default', timeout: 240_000 });
test.use({ viewport: { width: 1024, height: 720 } });

/** A choropleth, hatched overlays with a ghost boundary, a plain map, another boundary. */
const PICTURED = ['all', 'plan', 'contrast', 'before'];
/**
 * Known gap: with equal camera, layers and feature states, dashes and hatches still differ in phase by the way the map
 * came (0.6 % of pixels measured); everything else is under 0.1 %.
 */
const PHASED = ['plan', 'before'];
const FIRST = STEP_IDS[0] ?? '';

interface Arrival {
  readonly map: MapReading;
  readonly picture: Buffer | null;
}

const direct = new Map<string, Arrival>();

async function arrivalOf(page: Page, id: string, hasPicture: boolean): Promise<Arrival> {
  return {
    map: await readMap(page),
    picture: hasPicture && PICTURED.includes(id) ? await pictureOf(page) : null
  };
}

/** The step as its address alone opens it, in a page that has never shown another. */
async function directJump(context: BrowserContext, id: string, hasPicture: boolean): Promise<Arrival> {
  const known = direct.get(id);
  if (known && (known.picture || !hasPicture || !PICTURED.includes(id))) return known;
  const page = await context.newPage();
  await openStory(page, id);
  await wake(page);
  await settled(page, id);
  const arrival = await arrivalOf(page, id, hasPicture);
  await page.close();
  direct.set(id, arrival);
  return arrival;
}

/**
 * Pixels are compared on the forward walk only: coming from the other side, dashes and hatches are drawn in another
 * phase although camera, layers and feature states are equal (an open question).
 */
async function expectAsDirect(page: Page, id: string, comparesPixels = false): Promise<void> {
  await settled(page, id);
  const walked = await arrivalOf(page, id, comparesPixels);
  const jumped = await directJump(page.context(), id, comparesPixels);
  const [{ live: a, ...here }, { live: b, ...there }] = [walked.map, jumped.map];
  expect(Math.abs(a.center[0] - b.center[0]), `${id}: longitude`).toBeLessThan(1e-6);
  expect(Math.abs(a.center[1] - b.center[1]), `${id}: latitude`).toBeLessThan(1e-6);
  expect(Math.abs(a.zoom - b.zoom), `${id}: zoom`).toBeLessThan(1e-4);
  expect(a.layers, `${id}: layers`).toEqual(b.layers);
  expect(a.featureStates, `${id}: feature states`).toEqual(b.featureStates);
  expect(here, `${id}: labels, legend, boundary`).toEqual(there);
  if (comparesPixels && walked.picture && jumped.picture) {
    const limit = PHASED.includes(id) ? 0.01 : 0.001;
    expect(await differingShare(page, walked.picture, jumped.picture), `${id}: pixels`).toBeLessThan(limit);
  }
}

async function start(page: Page, id = ''): Promise<void> {
  await openStory(page, id);
  await wake(page);
}

test.describe('in pixels too', () => {
  test.use({ map: 'painted' });

  test('walking forward, every step is the map that its address opens', async ({ page }) => {
    await start(page);
    for (const id of STEP_IDS) {
      if (id !== FIRST) await goToStep(page, id, 'keys');
      await expectAsDirect(page, id, true);
    }
  });
});

interface Leg {
  readonly id: string;
  readonly way: Way;
  /** Passed without waiting for the map. */
  readonly isHurried: boolean;
}

/** Every step once, in random order, each reached in a random way, every other one in passing. */
function randomWalk(seed: number): Leg[] {
  const random = seeded(seed);
  const order = STEP_IDS.map((id) => ({ id, rank: random() })).sort((a, b) => a.rank - b.rank);
  return order.flatMap(({ id }): Leg[] => [
    { id: pick(STEP_IDS, random), way: pick(['link', 'wheel'], random), isHurried: true },
    { id, way: 'link', isHurried: false },
    ...(random() < 0.5 ? [neighbourOf(id, random)] : [])
  ]);
}

/** Keys go one step at a time, so they are for short ways. */
function neighbourOf(id: string, random: () => number): Leg {
  const at = STEP_IDS.indexOf(id);
  const next = STEP_IDS[at + (random() < 0.5 ? -1 : 1)] ?? id;
  return { id: next, way: pick(WAYS, random), isHurried: false };
}

const SEED = 20210409;

test(`walking back, and wandering about (seed ${SEED}), every step is the map that its address opens`, async ({
  page
}) => {
  await start(page, STEP_IDS.at(-1));
  await test.step('walking back', async () => {
    for (const id of STEP_IDS.toReversed()) {
      await goToStep(page, id, 'wheel');
      await expectAsDirect(page, id);
    }
  });
  await test.step('wandering about', async () => {
    for (const { id, way, isHurried } of randomWalk(SEED)) {
      await goToStep(page, id, way);
      if (!isHurried) await expectAsDirect(page, id);
    }
  });
});
