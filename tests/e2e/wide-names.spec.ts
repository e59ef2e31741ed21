import { readdirSync } from 'node:fs';
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

for (const size of LAPTOPS)
  test(`no name waits for a wider room on a page that is wide: ${size.width}×${size.height}`, async ({
    page
  }) => {
    await page.setViewportSize(size);
    let wide = 0;
    for (const address of PAGES) {
      await page.goto(address);
      await expectHydrated(page);
      const rooms = page.locator('.room:visible');
      const waiting = await rooms.evaluateAll((all) =>
        all
          .filter((room) => room.clientWidth >= 640)
          .map((room) =>
            [...room.querySelectorAll('.from-wide[data-label]')]
              .filter((label) => !label.checkVisibility())
              .map((label) => label.textContent.trim())
          )
      );
      wide += waiting.length;
      expect(waiting.flat(), address).toEqual([]);
    }
    expect(wide).toBeGreaterThan(15);
  });
