import type { Locator, Page } from '@playwright/test';
import type { StageElement } from './live';
import { mapOf } from './story';

/** A rectangle by its sides, in pixels of the window. */
export interface Sides {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export async function sidesOf(of: Locator): Promise<Sides> {
  const box = await of.boundingBox();
  if (!box) throw new Error(`${of.toString()} is not to be seen`);
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Whether two rectangles share more than an edge. */
export function meet(a: Sides, b: Sides): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Sides by name: a division's boundary and code, or a label's id. */
export type Places = Readonly<Record<string, Sides>>;

/** Where the SVG draws each division: the box of its shape without its stroke. */
export function areasOfSvg(page: Page): Promise<Places> {
  return mapOf(page).evaluate((stage) => {
    const uses = [...stage.querySelectorAll<SVGUseElement>('[data-area] use')];
    const entries = uses.map((use) => {
      const [, boundary, code] = /#s-(\w+)-(\w+)$/.exec(use.getAttribute('href') ?? '') ?? [];
      const { x, y, width, height } = use.getBBox();
      const matrix = use.getScreenCTM()!;
      const start = new DOMPoint(x, y).matrixTransform(matrix);
      const end = new DOMPoint(x + width, y + height).matrixTransform(matrix);
      const sides = { left: start.x, top: start.y, right: end.x, bottom: end.y };
      return [`${boundary}/${code}`, sides] as const;
    });
    return Object.fromEntries(entries);
  });
}

/** Where the live map draws the same divisions. */
export function areasOfLive(page: Page, keys: readonly string[]): Promise<Places> {
  return mapOf(page).evaluate((stage: StageElement, keys) => {
    const corner = stage.getBoundingClientRect();
    const entries = keys.map((key) => {
      const [boundary = '', code = ''] = key.split('/');
      const { x, y, width, height } = stage.liveStage.live!.boundsOnScreen(boundary, code);
      const [left, top] = [corner.x + x, corner.y + y];
      return [key, { left, top, right: left + width, bottom: top + height }] as const;
    });
    return Object.fromEntries(entries);
  }, keys);
}

/** Every label that is to be seen. */
export function labelsOf(page: Page): Promise<Places> {
  return mapOf(page).evaluate((stage) => {
    const labels = [...stage.querySelectorAll('[data-label]')].filter((label) => label.checkVisibility());
    const entries = labels.map((label) => {
      const { left, top, right, bottom } = label.getBoundingClientRect();
      return [label.getAttribute('data-label') ?? '', { left, top, right, bottom }] as const;
    });
    return Object.fromEntries(entries);
  });
}

/** What lies elsewhere in the second than in the first, in words; by more than the tolerance, or missing. */
export function apart(first: Places, second: Places, tolerancePx: number): string[] {
  const names = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...names].flatMap((name) => {
    const [a, b] = [first[name], second[name]];
    if (!a || !b) return `${name}: only in the ${a ? 'first' : 'second'}`;
    const sides = ['left', 'top', 'right', 'bottom'] as const;
    const worst = Math.max(...sides.map((side) => Math.abs(a[side] - b[side])));
    return worst > tolerancePx ? `${name}: ${worst.toFixed(2)} px` : [];
  });
}
