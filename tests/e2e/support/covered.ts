import type { Page } from '@playwright/test';
import { mapOf } from './story';

/** Points of the current view, a fine grid over its frame, that a reader's card lies over. */
export function coveredPoints(page: Page): Promise<string[]> {
  return mapOf(page).evaluate((map) => {
    const { left, top, width, height } = map.querySelector('.frame')!.getBoundingClientRect();
    const shares = Array.from({ length: 21 }, (_, i) => i / 20);
    const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const));
    const isCovered = ([x, y]: readonly [number, number]): boolean =>
      document.elementsFromPoint(x, y)[0]?.closest('.card') !== null;
    const isInside = ([x, y]: readonly [number, number]): boolean =>
      x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    return points.filter((point) => !isInside(point) || isCovered(point)).map((point) => point.join(' '));
  });
}

/** Labels that can be pressed but are not what a press at their middle meets. */
export function blockedLabels(page: Page): Promise<string[]> {
  return mapOf(page).evaluate((map) => {
    const targets = [...map.querySelectorAll('[data-label] :is(a, button)')].filter((each) =>
      each.checkVisibility()
    );
    return targets.flatMap((target) => {
      const { x, y, width, height } = target.getBoundingClientRect();
      const [midX, midY] = [x + width / 2, y + height / 2];
      const met = document.elementFromPoint(midX, midY);
      if (midX < 0 || midY < 0 || midX > innerWidth || midY > innerHeight) return [];
      if (met && (target.contains(met) || met.contains(target))) return [];
      return `${target.textContent.trim()}: ${met?.tagName} ${met?.textContent.trim().slice(0, 20)}`;
    });
  });
}
