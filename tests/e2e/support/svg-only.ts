import type { Locator, Page } from '@playwright/test';
import { drawingIn, goToStep, mapOf, sectionOf, settled } from './story';
import { expect } from './test';

/** The one warning that says why there is no live map. */
export const MAP_GONE = /^warning: the live map is not available/;

/** The map's drawing, shown or not. */
export const svgOf = (page: Page): Locator => drawingIn(mapOf(page));

/** The story is complete without the live map: it failed, the SVG shows, steps change it, the text is there. */
export async function expectStoryOnSvg(page: Page): Promise<void> {
  const map = mapOf(page);
  await expect(map).toHaveAttribute('data-state', 'failed');
  await expect(map).toHaveAttribute('data-renderer', 'svg');
  await expect(map.locator('canvas')).toHaveCount(0);
  await expectOnSvg(page, 'census', '2020年11月1日');
  await expectOnSvg(page, 'corridor', '规划范围：本站推断');
  await expectOnSvg(page, 'before', '2017');
  await expect(page.getByRole('button', { name: '自由看地图' })).toHaveCount(0);
}

async function expectOnSvg(page: Page, id: string, sign: string): Promise<void> {
  await goToStep(page, id, 'link');
  await settled(page, id);
  const svg = svgOf(page);
  await expect(svg).toBeVisible();
  expect(await svg.locator('[data-area]').count()).toBeGreaterThan(10);
  if (sign === '2017') await expect(svg.locator('use[href^="#s-2017-"]').first()).toBeAttached();
  else await expect(mapOf(page).getByText(sign).first()).toBeVisible();
  await expect(sectionOf(page, id).locator('p').first()).toBeVisible();
}
