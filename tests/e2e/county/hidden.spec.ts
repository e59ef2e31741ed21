import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TINY_COUNTY } from '../../runner/tiny-sites';
import { DESK, mapOf } from '../support/story';
import { expect, test } from '../support/test';

/** Words of the step `lighthouse`: its title, what it says, and what the speaker would. */
const WORDS = '灯塔';
/** The archive of the site itself is what it is made from. */
const isText = (file: string): boolean => /\.(html|json|txt|xml|csv|svg|webmanifest|js|geojson)$/.test(file);

test('of a hidden step no file of the site holds a word', () => {
  const files = readdirSync(TINY_COUNTY.out, { recursive: true, encoding: 'utf8' }).filter(isText);
  const naming = (words: string): string[] =>
    files.filter((file) => readFileSync(join(TINY_COUNTY.out, file), 'utf8').includes(words));
  expect(naming('船往东去').length).toBeGreaterThan(3);
  expect(naming(WORDS)).toEqual([]);
});

test.describe('a link to a hidden step', () => {
  test.use(DESK);

  for (const [page_, path] of [
    ['the story', 'stories/pictures/'],
    ['the wall', 'stories/pictures/present/']
  ] as const)
    test(`leads on ${page_} to the step before it`, async ({ page }) => {
      await page.goto(`${path}#lighthouse`);
      await expect(mapOf(page)).toHaveAttribute('data-step', 'harbour');
    });
});
