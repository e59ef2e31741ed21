import type { Page } from '@playwright/test';
import { mapOf } from './story';

/** Points of the current view, a fine grid over its frame, that a reader's card lies over. */
export function coveredPoints(page: Page): Promise<string[]> {
  return mapOf(page).evaluate((map) => {
    const { left, top, width, height } = map.querySelector('.frame')!.getBoundingClientRect();
    const shares = Array.from({ length: 21 }, (_, i) => i / 20);
    const points = shares.flatMap((x) => shares.map((y) => [left + x * width, top + y * height] as const));
    const isCovered = ([x, y]: readonly [number, number]): boolean =>
      document.elementFromPoint(x, y)?.closest('.card') !== null;
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

/** Scale bars that lie, wholly or in part, under what is told of the map. */
export function coveredScales(page: Page): Promise<string[]> {
  return mapOf(page).evaluate((map) => {
    const told = map.querySelector('.foot')!.getBoundingClientRect();
    const lies = ({ left, top, right, bottom }: DOMRect): boolean =>
      left < told.right - 1 && right > told.left + 1 && top < told.bottom - 1 && bottom > told.top + 1;
    return [...map.querySelectorAll('.scale-bar')]
      .filter((bar) => lies(bar.getBoundingClientRect()))
      .map((bar) => bar.textContent.trim());
  });
}

/** What of a step is wider than its chart's frame, or runs out of it. */
export function outgrown(page: Page, id: string): Promise<string[]> {
  return page.locator(`section[data-step="${id}"] figure`).evaluateAll((figures) =>
    figures.flatMap((figure) => {
      const frame = figure.getBoundingClientRect();
      const runsOut = (element: Element): boolean => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (right > frame.right + 1 || left < frame.left - 1);
      };
      return [...figure.querySelectorAll('*')]
        .filter(runsOut)
        .map((element) => element.outerHTML.slice(0, 80));
    })
  );
}
