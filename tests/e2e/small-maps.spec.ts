import type { Page } from '@playwright/test';
import { mapOf } from './support/story';
import { expect, test } from './support/test';

/** Steps whose small maps have much to tell below them, in the edition of the longer words too. */
const STEPS = ['linping/#answer', 'redraw/#names', 'redraw/#ten', 'hangzhou/#answer'];

/** What of small maps lies under what is told of all, or outside the map: where it ends, in CSS pixels. */
const covered = (page: Page): Promise<string[]> =>
  mapOf(page).evaluate((stage) => {
    const foot = stage.querySelector('.foot')!.getBoundingClientRect();
    const parts = [...stage.querySelectorAll('[data-multiples] :is(.key, .title, .frame)')];
    if (parts.length < 6) throw new Error('no small maps');
    return parts.flatMap((part) => {
      const { bottom, left, right } = part.getBoundingClientRect();
      const isOver = bottom > foot.top + 1 && left < foot.right && right > foot.left;
      const isOutside = right > stage.getBoundingClientRect().right + 1;
      return isOver || isOutside ? [`${part.className}: ${Math.round(bottom)}, ${Math.round(right)}`] : [];
    });
  });

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 320, height: 640 }
];

for (const edition of ['', 'en/'])
  test(`small maps end above what is told of all, and within their window, on two phones: ${edition || 'zh/'}`, async ({
    page
  }) => {
    for (const size of WINDOWS) {
      await page.setViewportSize(size);
      for (const step of STEPS) {
        await page.goto(`${edition}stories/${step}`);
        await expect(mapOf(page).locator('[data-multiples]')).toBeVisible();
        expect.soft(await covered(page), `${step} at ${size.width} px`).toEqual([]);
      }
    }
  });
