import type { Locator, Page } from '@playwright/test';
import { drawingIn, goToStep, here, mapOf, sectionOf, settled } from './story';
import { expect } from './test';

/** The one that says that it is there, and lacks what other steps need. */
export const PART_GONE = /^warning: a part of the live map has not come/;

/** The map's drawing, shown or not. */
export const svgOf = (page: Page): Locator => drawingIn(mapOf(page));

/** What the map says at a step, or the boundary that it draws there. */
interface Sign {
  readonly id: string;
  readonly text?: string;
  readonly boundary?: string;
}

/** A ramp, a plan, another boundary; by story. */
const SIGNS: Readonly<Record<string, readonly Sign[]>> = {
  yuhang: [
    { id: 'degrees', text: '2020年11月1日' },
    { id: 'corridor', text: '规划范围：编者推断' },
    { id: 'who', boundary: '2017' }
  ],
  county: [
    { id: 'all', text: '2020年11月1日' },
    { id: 'plan', text: '规划范围：编者推断' },
    { id: 'before', boundary: 'old' }
  ]
};

/** The story is complete without the live map: it failed, the SVG shows, steps change it, the text is there. */
export async function expectStoryOnSvg(page: Page): Promise<void> {
  const map = mapOf(page);
  await expect(map).toHaveAttribute('data-state', 'failed');
  await expect(map).toHaveAttribute('data-renderer', 'svg');
  await expect(map.locator('canvas')).toHaveCount(0);
  await expectStepsOnSvg(page);
  await expect(page.getByRole('button', { name: '自由看地图' })).toHaveCount(0);
}

/** The steps that look most unlike each other, of which one needs what the first does not. */
export async function expectStepsOnSvg(page: Page, ids?: readonly string[]): Promise<void> {
  const signs = SIGNS[here().slug] ?? [];
  for (const sign of signs) if (ids?.includes(sign.id) ?? true) await expectOnSvg(page, sign);
}

async function expectOnSvg(page: Page, { id, text, boundary }: Sign): Promise<void> {
  await goToStep(page, id, 'link');
  await settled(page, id);
  const svg = svgOf(page);
  await expect(svg).toBeVisible();
  expect(await svg.locator('[data-area]').count()).toBeGreaterThanOrEqual(4);
  if (boundary) await expect(svg.locator(`use[href^="#s-${boundary}-"]`).first()).toBeAttached();
  if (text) await expect(mapOf(page).getByText(text).first()).toBeVisible();
  await expect(sectionOf(page, id).locator('p').first()).toBeVisible();
}
