import type { Page } from '@playwright/test';
import { DESK, mapOf, openStory, sectionOf, settled, wake } from './support/story';
import { expect, test } from './support/test';

test.use(DESK);

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
    return Object.entries(states).filter(([, { shown }]) => shown !== 'no').map(([ref]) => ref);
  }); // prettier-ignore

test('a plan draws itself with the scroll, whole at rest and backwards too', async ({ page }) => {
  await openStory(page, 'corridor');
  await wake(page);
  await settled(page, 'corridor');
  await expect(reveal(page)).toHaveCount(0);
  expect(await shownOverlays(page)).toEqual(['yuhang-2021/一廊']);
  await putAt(page, 'corridor', 0.52);
  await expect(reveal(page)).toHaveAttribute('data-reveal', '0.50');
  expect(await shownOverlays(page)).toEqual([]);
  await putAt(page, 'corridor', 0.58);
  await expect(reveal(page)).toHaveAttribute('data-reveal', '0.20');
  await putAt(page, 'corridor', 0.3);
  await expect(reveal(page)).toHaveCount(0);
  expect(await shownOverlays(page)).toEqual(['yuhang-2021/一廊']);
});

test('a switch hides what the site inferred, in either renderer, for the whole story', async ({ page }) => {
  await openStory(page, 'corridor');
  const hide = sectionOf(page, 'corridor').getByRole('switch', { name: '隐去推断的部分' });
  const inSvg = mapOf(page).locator('[data-layer="overlay-fills"] use');
  const marks = mapOf(page).getByText('推断', { exact: false });
  await expect(inSvg).toHaveCount(1);
  await expect(marks.first()).toBeVisible();
  await hide.press('Space');
  await expect(hide).toHaveAttribute('aria-checked', 'true');
  await expect(inSvg).toHaveCount(0);
  await expect(marks).toHaveCount(0);
  await wake(page);
  expect(await shownOverlays(page)).toEqual([]);

  await putAt(page, 'core', 0.58);
  await settled(page, 'core');
  await expect(reveal(page)).toHaveCount(0);
  await putAt(page, 'core', 0.2);
  expect(await shownOverlays(page)).toEqual([]);

  await page.reload();
  const again = sectionOf(page, 'core').getByRole('switch', { name: '隐去推断的部分' });
  await expect(again).toHaveAttribute('aria-checked', 'true');
  await again.click();
  await expect(inSvg).toHaveCount(1);
});

test.describe('a reader who asked for less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('finds the plan simply there', async ({ page }) => {
    await openStory(page, 'corridor');
    await putAt(page, 'corridor', 0.58);
    await expect(mapOf(page).locator('[data-layer="overlay-fills"] use')).toHaveCount(1);
    await expect(reveal(page)).toHaveCount(0);
  });
});
