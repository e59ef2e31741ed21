import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { laidOut } from './support/layout';
import { expectHydrated } from './support/scripts';
import { expect, test } from './support/test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const PEOPLE = 'explore/?indicator=census-population';
const foldersIn = (path: string): string[] =>
  readdirSync(`build/${path}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${path}/${name}/`);

const PAGES = [
  'explore/',
  `${PEOPLE}&look=circles`,
  `${PEOPLE}&circles=patents-granted-total`,
  `${PEOPLE}&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017`,
  'districts/',
  ...foldersIn('districts'),
  ...foldersIn('plans')
];

/** A map as wide as a wide room (ROOMS of placement.ts) that shows the names of a small one. */
const LAPTOPS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 }
];

/** Names of wide maps that are not shown, map by map. */
const waitingNames = (page: Page): Promise<string[][]> =>
  page
    .locator('.room')
    .evaluateAll((all) =>
      all
        .filter((room) => room.checkVisibility({ visibilityProperty: true }) && room.clientWidth >= 640)
        .map((room) =>
          [...room.querySelectorAll('.from-wide[data-label]')]
            .filter((label) => !label.checkVisibility())
            .map((label) => label.textContent.trim())
        )
    );

test('no name waits for a wider room on a page that is wide, on a large laptop or a small one', async ({
  page
}) => {
  const wide = LAPTOPS.map(() => 0);
  for (const address of PAGES) {
    await page.goto(address);
    await expectHydrated(page);
    for (const [at, size] of LAPTOPS.entries()) {
      await page.setViewportSize(size);
      await laidOut(page);
      const waiting = await waitingNames(page);
      wide[at]! += waiting.length;
      expect.soft(waiting.flat(), `${address} at ${size.width}×${size.height}`).toEqual([]);
    }
  }
  expect(Math.min(...wide)).toBeGreaterThan(15);
});
