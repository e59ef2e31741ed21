import type { Page } from '@playwright/test';
import { DARK_RULES, faults, WINDOW_RULES } from './support/axe';
import { lightnessOf } from './support/lightness';
import { holdScripts } from './support/scripts';
import { goToStep, labelOf, mapOf, openStory, PHONE, sectionOf, settled, STORY, wake } from './support/story';
import { expect, test } from './support/test';

type Way = 'day' | 'forced' | 'dark' | 'paper' | 'small' | 'narrow';

const LIGHTS: readonly Way[] = ['day', 'forced', 'dark', 'small'];

/** The ways in which each page is read; on a phone and in high contrast: schemes.spec.ts. */
const PAGES: Readonly<Record<string, Readonly<Record<string, readonly Way[]>>>> = {
  'where readers begin': {
    '': LIGHTS,
    'explore/': [...LIGHTS, 'paper'],
    'about/': LIGHTS,
    'plans/': LIGHTS,
    'plans/yuhang-2021/': ['dark']
  },
  divisions: {
    'districts/': LIGHTS,
    'districts/330104/': ['day'],
    'districts/330110/': [...LIGHTS, 'paper'],
    'districts/330113/': ['day']
  },
  'data and sources': {
    'data/': [...LIGHTS, 'narrow'],
    'sources/': ['dark', 'narrow'],
    'sources/hzw-20210721/': ['day']
  },
  'stories and their other forms': {
    'stories/hangzhou/': ['forced', 'dark', 'paper'],
    [STORY]: ['day', 'dark'],
    [`${STORY}present/`]: ['day'],
    [`${STORY}present/speaker/`]: ['day'],
    [`${STORY}print/`]: ['day']
  }
};

const DESK = { width: 1280, height: 720 };

async function expectFaultless(page: Page, where: string, rules?: readonly string[]): Promise<void> {
  expect.soft(await faults(page, rules), where).toEqual([]);
}

async function readDark(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await lightnessOf(page, 'html', 'backgroundColor'), where).toBeLessThan(0.2);
  expect.soft(await lightnessOf(page, 'h1', 'color'), where).toBeGreaterThan(0.6);
  await expectFaultless(page, where, DARK_RULES);
}

/** Of a reader who asks for dark pages. */
async function readPaper(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  expect.soft(await lightnessOf(page, 'html', 'backgroundColor'), where).toBe(1);
  expect.soft(await lightnessOf(page, 'h1', 'color'), where).toBeLessThan(0.5);
  expect.soft(await lightnessOf(page, 'p', 'color'), where).toBeLessThan(0.5);
}

/** The colours are the reader's own; axe would read those that they have taken the place of. */
async function readForced(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await expectFaultless(page, where, WINDOW_RULES);
}

/** A desk at 200 %. */
async function readSmall(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 640, height: 400 });
  await expectFaultless(page, where, WINDOW_RULES);
}

async function readNarrow(page: Page, where: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await expectFaultless(page, where);
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(390);
}

const READ: Readonly<Record<Way, (page: Page, where: string) => Promise<void>>> = {
  day: (page, where) => expectFaultless(page, where),
  forced: readForced,
  dark: readDark,
  paper: readPaper,
  small: readSmall,
  narrow: readNarrow
};

for (const [group, pages] of Object.entries(PAGES))
  test(`nothing that axe objects to, by day, in the dark and in forced colours, in a large window and a small one: ${group}`, async ({
    page
  }) => {
    for (const [path, ways] of Object.entries(pages)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const way of ways) {
        await test.step(`/${path}: ${way}`, () => READ[way](page, `/${path}: ${way}`));
        await page.emulateMedia({ colorScheme: null, forcedColors: null, media: null });
        await page.setViewportSize(DESK);
      }
    }
  });

test.describe('the story has nothing that axe objects to', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('at a desk at 200 %, before its scripts come', async ({ page }) => {
    await holdScripts(page);
    await page.setViewportSize({ width: 640, height: 400 });
    await page.goto('stories/hangzhou/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await faults(page, WINDOW_RULES)).toEqual([]);
  });

  test('with the live map, a diagram and a plan part; with a card open; while the reader explores', async ({
    page
  }) => {
    await openStory(page, 'corridor');
    await wake(page);
    await settled(page, 'corridor');
    await expectFaultless(page, 'with the live map, a diagram and a plan part');

    await goToStep(page, 'revenue', 'link');
    await sectionOf(page, 'revenue').locator('a[data-figure]').first().click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toBeVisible();
    await expectFaultless(page, 'with a card open');

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await settled(page, 'revenue');
    await page.getByRole('button', { name: '自由看地图' }).click();
    await labelOf(mapOf(page), '余杭区').click();
    await expect(dialog.getByRole('row').first()).toBeVisible();
    await expectFaultless(page, 'while the reader explores, with figures open');
  });

  test.describe('on a phone', () => {
    test.use(PHONE);

    test('with the list of steps unfolded', async ({ page }) => {
      await openStory(page);
      await page.locator('summary', { hasText: /^\d+\/\d+/ }).click();
      await expect(page.getByRole('link', { name: '新中心是几条线的结' }).first()).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
  });
});

test.describe('an address that does not exist', () => {
  test.use({ allowedMessages: /Failed to load resource.*404/ });

  test('answers 404 with a page that leads home, however deep it lies', async ({ page, baseURL }) => {
    const lost: string[] = [];
    page.on('response', (response) => {
      const isPart = ['script', 'stylesheet', 'font', 'image'].includes(response.request().resourceType());
      if (response.status() >= 400 && isPart) lost.push(response.url());
    });
    for (const path of ['nowhere/', 'stories/no-such-story/', 'a/b/c/d'])
      await test.step(path, async () => {
        const response = await page.goto(path);
        expect(response?.status(), path).toBe(404);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page).toHaveTitle(/杭州图志/);
        await expectFaultless(page, path);
        expect(lost, path).toEqual([]);
        await page
          .getByRole('link', { name: /杭州图志|首页/ })
          .first()
          .click();
        await expect(page).toHaveURL(baseURL ?? '');
      });
  });
});
