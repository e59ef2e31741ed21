import type { Page } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../../src/lib/server/library/files-in';
import { NEW_CITY } from '../../runner/tiny-sites';
import { faults } from '../support/axe';
import { drawingIn, mapOf, PHONE, settled, touch } from '../support/story';
import { expect, test } from '../support/test';

const PLAN = 'plans/layout-2006/';

async function expectOnTrial(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('main')).toContainText('试用');
  const { scrollWidth, clientWidth } = await page
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => ({ scrollWidth, clientWidth }));
  expect.soft(scrollWidth, `/${path}`).toBe(clientWidth);
  expect.soft(await faults(page), `/${path}`).toEqual([]);
}

test('its pages say what is on trial, fit a phone, and have nothing that axe objects to', async ({
  page
}) => {
  await page.setViewportSize(PHONE.viewport);
  for (const path of ['', PLAN, 'districts/330225/'])
    await test.step(`/${path}`, () => expectOnTrial(page, path));
});

test('a plan of the whole city has its formula, and claims nothing of its parts', async ({ page }) => {
  await page.goto(PLAN);
  const main = page.locator('main');
  for (const part of ['一核', '两翼', '两带', '三湾']) await expect(main).toContainText(part);
  await expect(main.getByText('一核两翼、两带三湾').first()).toBeVisible();
  await expect(main).toContainText('没有来源说明任何一部分在哪里');
  await expect(main.getByText('这里引的来源只给出提法。')).toHaveCount(4);
});

test('the islands of a county are drawn, and the live map takes over', async ({ page }) => {
  await page.goto('stories/layout/');
  await expect(drawingIn(mapOf(page)).locator('use[href="#s-current-330225"]').first()).toBeAttached();
  const rings = await page
    .locator('path#s-current-330225')
    .evaluate((path) => path.getAttribute('d')!.match(/M/gi)!.length);
  expect(rings).toBeGreaterThan(40);
  await touch(page);
  await expect(mapOf(page)).toHaveAttribute('data-state', 'ready');
  await page.keyboard.press('j');
  await settled(page, 'sea');
});

/** Every file of the built site, as text: names stand in pictures of words only, which are not made without an address. */
function builtFiles(): Map<string, string> {
  return new Map(filesIn(NEW_CITY.out).map((path) => [path, readFileSync(path, 'utf8')]));
}

test('no file of it knows the city of this repository', () => {
  const { boundaries } = JSON.parse(readFileSync('static/geo/manifest.json', 'utf8')) as {
    boundaries: { areas: { code: string; name: string }[] }[];
  };
  const divisions = boundaries.flatMap(({ areas }) => areas).flatMap(({ code, name }) => [code, name]);
  const ours = [...new Set([...divisions, '杭州', '330100', '余杭', '钱塘', 'hangzhou', 'yuhang'])];
  const files = builtFiles();
  expect(files.size).toBeGreaterThan(100);
  const hits = [...files].flatMap(([path, text]) => {
    const low = `${path}\n${text}`.toLowerCase();
    return ours.filter((name) => low.includes(name)).map((name) => `${path}: ${name}`);
  });
  expect(hits).toEqual([]);
  expect(existsSync(join(NEW_CITY.out, 'preview.png'))).toBe(false);
});
