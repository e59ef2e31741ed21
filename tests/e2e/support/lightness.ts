import type { Page } from '@playwright/test';

/** Of the first element that the selector finds: 0 is black, 1 is white. */
export const lightnessOf = (
  page: Page,
  selector: string,
  property: 'color' | 'backgroundColor'
): Promise<number> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => {
      const [r = 0, g = 0, b = 0] = (getComputedStyle(element)[name].match(/[\d.]+/g) ?? []).map(Number);
      return (r + g + b) / 765;
    }, property);
