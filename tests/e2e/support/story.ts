import type { Locator, Page } from '@playwright/test';
import { COUNTY, REAL, SLUG, type WrittenSite } from './content';
import { expect, test } from './test';

export const STORY = `stories/${SLUG}/`;

/** The site that the test at hand looks at: each has a project of its own (playwright.config.ts). */
export const here = (): WrittenSite => (test.info().project.name === 'county' ? COUNTY : REAL);

/** The two windows that the site is designed for. */
export const DESK = { viewport: { width: 1440, height: 900 } };
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

export const mapOf = (page: Page): Locator => page.locator('[data-map]');
export const sectionOf = (page: Page, id: string): Locator => page.locator(`section[data-step="${id}"]`);
/** A map as SVG, shown or not: its name says what it shows. */
export const drawingIn = (within: Locator): Locator =>
  within.getByRole('group', { name: /^示意图/, includeHidden: true });

/** A division's label, which links to its page; the division's shape is a link of the same name. */
export const labelOf = (within: Locator, name: string): Locator =>
  within.locator('[data-label]').getByRole('link', { name, exact: true });

export const titleOf = (id: string): string => here().steps.find((step) => step.id === id)?.title ?? '';

/**
 * Opens the story, at a step where one is named, and waits until its scripts run. An address with a step starts them
 * at once (late-start.spec.ts).
 */
export async function openStory(page: Page, step = '', address = `stories/${here().slug}/`): Promise<void> {
  // A change of the hash alone would not load the page again.
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${address}#${step || here().stepIds[0]}`);
  await scriptsRun(page);
  if (step) await expectCurrent(page, step);
}

/** The page's own scripts see what the reader does: before, a pointer that only moves is taken for a page that moves. */
export const scriptsRun = (page: Page): Promise<void> =>
  expect.poll(() => mapOf(page).evaluate((stage) => 'liveStage' in stage)).toBe(true);

/** The reader has asked pages to load no more than they need: a live map is fetched at the first touch alone. */
export const saveData = (page: Page): Promise<unknown> =>
  page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));

/** The first touch of a reader's hand, which scrolls nothing; resolves when the live map has taken over. */
export async function wake(page: Page): Promise<void> {
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
}

/** A move of the pointer into the corner where nothing lies. */
export async function touch(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 800 };
  await page.mouse.move(width - 3, 3);
  await page.mouse.move(width - 2, 2);
}

/** The map says that it has settled on the step. */
export async function settled(page: Page, id: string): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute('data-step', id);
}

/** The reader is at the step, wherever the map is. Both forms of the progress list say so. */
export async function expectCurrent(page: Page, id: string): Promise<void> {
  await expect(page.locator('a[aria-current="step"]').first()).toHaveAttribute('href', `#${id}`);
}

export const WAYS = ['link', 'wheel', 'keys'] as const;
export type Way = (typeof WAYS)[number];

/** Brings the reader to a step, without waiting for the map. */
export async function goToStep(page: Page, id: string, way: Way): Promise<void> {
  // Chromium lets a smooth scroll that is under way win over a link that is followed meanwhile, on any page.
  await atRest(page);
  if (way === 'link') await followLink(page, id);
  else if (way === 'wheel') await wheelTo(page, id);
  else await pressTo(page, id);
  await expectCurrent(page, id);
}

async function followLink(page: Page, id: string): Promise<void> {
  const rail = page.getByRole('navigation', { name: '步骤' });
  if (await rail.isVisible()) return rail.getByRole('link', { name: titleOf(id), exact: true }).click();
  const list = page.getByRole('group').filter({ hasText: /^\s*\d+\/\d+/ });
  await list.locator('summary').click();
  await list.getByRole('link', { name: titleOf(id), exact: true }).click();
}

/** One turn of the wheel over the map, as far as the step is away; again where the page was still moving. */
async function wheelTo(page: Page, id: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  await page.mouse.move(width * 0.75, height * 0.4);
  await expect(async () => {
    const distance = await sectionOf(page, id).evaluate(
      (section) => section.getBoundingClientRect().top - innerHeight * 0.35
    );
    await page.mouse.wheel(0, distance);
    await atRest(page);
    expect(await currentStep(page)).toBe(id);
  }).toPass({ intervals: [0] });
}

async function pressTo(page: Page, id: string): Promise<void> {
  const { stepIds } = here();
  const target = stepIds.indexOf(id);
  for (let at = await currentIndex(page); at !== target;) {
    const next = at + Math.sign(target - at);
    await page.keyboard.press(next > at ? 'j' : 'k');
    await expectCurrent(page, stepIds[next] ?? '');
    at = next;
  }
}

export async function currentStep(page: Page): Promise<string> {
  const href = await page.locator('a[aria-current="step"]').first().getAttribute('href');
  return href?.slice(1) ?? '';
}

const currentIndex = async (page: Page): Promise<number> => here().stepIds.indexOf(await currentStep(page));

/** Resolves when the page has not scrolled for several frames: wheel and keys move it smoothly. */
export function atRest(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = (last: number, still: number): void => {
          if (still === 8) return done();
          requestAnimationFrame(() => look(scrollY, scrollY === last ? still + 1 : 0));
        };
        look(scrollY, 0);
      })
  );
}
