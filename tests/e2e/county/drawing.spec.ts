import type { Page } from '@playwright/test';
import { DESK, mapOf, openStory, sectionOf, settled, wake } from '../support/story';
import { expect, test } from '../support/test';

test.use(DESK);

/** What the step shows: a band and a line of one plan, two towns of another. */
const STATED = ['cross/一轴', 'towns/两镇'];
const ALL = ['cross/一廊', ...STATED];

const reveal = (page: Page) => mapOf(page).locator('[data-reveal]');

/** Puts the top of a step at a share of the window, at once. */
async function putAt(page: Page, id: string, share: number): Promise<void> {
  await sectionOf(page, id).evaluate((section, part) => {
    scrollBy({ top: section.getBoundingClientRect().top - innerHeight * part, behavior: 'instant' });
  }, share);
}

const shownOverlays = (page: Page): Promise<string[]> =>
  mapOf(page).evaluate((stage) => {
    const { live } = (stage as unknown as { liveStage: { live: { inspect(): { featureStates: Record<string, Record<string, { shown?: string }>> } } } }).liveStage;
    const states = live.inspect().featureStates['overlays'] ?? {};
    return Object.entries(states).filter(([, { shown }]) => shown !== 'no').map(([ref]) => ref).sort();
  }); // prettier-ignore

test('a plan draws itself with the scroll, whole at rest and backwards too', async ({ page }) => {
  await openStory(page, 'plan');
  await wake(page);
  await settled(page, 'plan');
  await expect(reveal(page)).toHaveCount(0);
  await expect.poll(() => shownOverlays(page)).toEqual(ALL);
  await putAt(page, 'plan', 0.52);
  await expect(reveal(page)).toHaveAttribute('data-reveal', '0.50');
  await expect.poll(() => shownOverlays(page)).toEqual([]);
  await putAt(page, 'plan', 0.58);
  await expect(reveal(page)).toHaveAttribute('data-reveal', '0.20');
  await putAt(page, 'plan', 0.3);
  await expect(reveal(page)).toHaveCount(0);
  await expect.poll(() => shownOverlays(page)).toEqual(ALL);
});

test('a reader who asked for less motion finds the plan simply there; a switch hides what the site inferred, in either renderer, for the whole story', async ({
  page
}) => {
  await openStory(page, 'plan');
  await test.step('a reader who asked for less motion finds the plan simply there', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await putAt(page, 'plan', 0.58);
    await expect(mapOf(page).locator('[data-layer="overlay-fills"] use')).toHaveCount(2);
    await expect(reveal(page)).toHaveCount(0);
    await putAt(page, 'plan', 0);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
  });
  const hide = sectionOf(page, 'plan').getByRole('switch', { name: '隐去推断的部分' });
  const inSvg = mapOf(page).locator('[data-layer="overlay-fills"] use');
  const marks = mapOf(page).getByText('推断', { exact: false });
  await expect(inSvg).toHaveCount(2);
  await expect(marks.first()).toBeVisible();
  await hide.press('Space');
  await expect(hide).toHaveAttribute('aria-checked', 'true');
  await expect(inSvg).toHaveCount(1);
  await expect(marks).toHaveCount(0);
  await wake(page);
  await settled(page, 'plan');
  await expect.poll(() => shownOverlays(page)).toEqual(STATED);

  await putAt(page, 'schools', 0.58);
  await settled(page, 'schools');
  await putAt(page, 'schools', 0.2);
  await expect.poll(() => shownOverlays(page)).toEqual(['towns/两镇']);

  await page.reload();
  const again = sectionOf(page, 'schools').getByRole('switch', { name: '隐去推断的部分' });
  await expect(again).toHaveAttribute('aria-checked', 'true');
  await again.click();
  await expect(inSvg).toHaveCount(2);
});
