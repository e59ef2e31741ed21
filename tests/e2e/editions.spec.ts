import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { faults } from './support/axe';
import { coveredScales, outgrown } from './support/covered';
import { runTogether, strayChinese, unlinkedBack } from './support/edition-pages';
import { expectHydrated } from './support/scripts';
import { labelOf, mapOf, saveData } from './support/story';
import { expect, test } from './support/test';

// None of this is of the live map.
test.use({ map: 'drawn' });

const pagesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
const english = pagesIn('build/en');

test.describe('the English edition', () => {
  test('has every page that the Chinese one has', () => {
    const chinese = pagesIn('build').filter((file) => !file.startsWith('en/'));
    expect(english.length).toBeGreaterThan(100);
    expect(english.toSorted()).toEqual(chinese.toSorted());
  });

  test('holds no Chinese but what it marks as Chinese', () => {
    const found = english.flatMap((file) =>
      strayChinese(readFileSync(`build/en/${file}`, 'utf8')).map((text) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  test('lets no sentence run into the next', () => {
    const found = english.flatMap((file) =>
      runTogether(readFileSync(`build/en/${file}`, 'utf8')).map((text) => `${file}: ${text}`)
    );
    expect(found).toEqual([]);
  });

  test('parts the sentences of its plain text by one space', () => {
    const texts = readdirSync('build/en/stories').filter((file) => file.endsWith('.txt'));
    expect(texts.length).toBeGreaterThan(3);
    const gaps = texts.flatMap((file) =>
      [...readFileSync(`build/en/stories/${file}`, 'utf8').matchAll(/.{0,20}[.!?”)] {2,}[A-Z].{0,9}/g)].map(
        ([found]) => `${file}: ${found}`
      )
    );
    expect(gaps).toEqual([]);
  });

  test('has its units in English in every table, and the package that describes them', () => {
    for (const table of ['figures', 'indicators']) {
      const rows = csvParse(readFileSync(`build/en/data/${table}.csv`, 'utf8'));
      const units = [...new Set(rows.map(({ unit = '' }) => unit))];
      expect(units.length).toBeGreaterThan(10);
      expect(units.filter((unit) => unit === '' || /\p{Script=Han}/u.test(unit))).toEqual([]);
    }
    const { resources } = JSON.parse(readFileSync('build/en/data/datapackage.json', 'utf8')) as {
      resources: readonly { schema?: { fields: readonly { name: string }[] } }[];
    };
    const fields = resources.flatMap(({ schema }) => schema?.fields ?? []);
    const inChinese = fields.filter((field) => /\p{Script=Han}/u.test(JSON.stringify(field)));
    // How a source writes its number.
    expect(inChinese.map(({ name }) => name)).toEqual(['written']);
  });

  test('keeps an offline copy of its own, under its own name', () => {
    const worker = readFileSync('build/en/service-worker.js', 'utf8');
    expect(worker).toContain('Hangzhou Atlas');
    expect(worker).toContain('/stories/yuhang/present/');
    expect(worker).not.toContain('杭州图志');
  });

  test('leads from every page to the same one in Chinese, and back', () => {
    const both = pagesIn('build').map((file) => ({ file, html: readFileSync(`build/${file}`, 'utf8') }));
    expect(both.flatMap(({ file, html }) => unlinkedBack(file, html))).toEqual([]);
  });
});

test.describe('an English page', () => {
  for (const path of [
    '',
    'explore/',
    'districts/330110/',
    'plans/yuhang-2021/',
    'sources/hzw-20210721/',
    'data/',
    'about/',
    'stories/hangzhou/',
    'stories/yuhang/present/',
    'stories/yuhang/print/'
  ])
    test(`has nothing that axe objects to: /en/${path}`, async ({ page }) => {
      await page.goto(`en/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      expect(await faults(page)).toEqual([]);
    });
});

test.describe('English words, which are longer,', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  for (const slug of ['yuhang', 'xihu', 'redraw'])
    test(`leave the scale free and keep within their charts: ${slug}`, async ({ page }) => {
      await saveData(page);
      await page.goto(`en/stories/${slug}/`);
      const ids = await page
        .locator('section[data-step]')
        .evaluateAll((steps) => steps.map(({ dataset }) => (dataset as { step?: string }).step ?? ''));
      for (const id of ids) {
        await page.goto(`en/stories/${slug}/#${id}`);
        await expect(page.locator(`[data-step="${id}"] h2`)).toBeInViewport();
        await expect.poll(() => coveredScales(page), { message: `#${id}: scales` }).toEqual([]);
        expect.soft(await outgrown(page, id), `#${id}: runs out of its chart`).toEqual([]);
      }
    });

  test('all find room on a map that points five places out', async ({ page }) => {
    await saveData(page);
    await page.goto('en/stories/yuhang/#corridor');
    await expect(page.locator('[data-step="corridor"] h2')).toBeInViewport();
    const names = page.locator('[data-map] [data-label^="place:"]').filter({ visible: true });
    await expect(names).toHaveCount(5);
    await expect(page.locator('#corridor .lost').filter({ visible: true })).toHaveCount(0);
    const boxes = await page
      .locator('[data-map] [data-label]')
      .filter({ visible: true })
      .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
    const heaps = boxes.filter((a, i) =>
      boxes
        .slice(i + 1)
        .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    );
    expect(heaps).toEqual([]);
  });
});

/** The one in the window that can be reached where the reader is, not at the page's foot. */
const switchTo = (page: Page, name: 'English' | '中文') => page.getByRole('link', { name }).first();

for (const [where, viewport] of Object.entries({
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 }
}))
  test.describe(`on a ${where}, the switch`, () => {
    test.use({ viewport });

    test('goes to the same step, and comes back to it', async ({ page }) => {
      await page.goto('stories/yuhang/#corridor');
      await expectHydrated(page);
      await switchTo(page, 'English').click();
      await expect(page).toHaveURL(/\/en\/stories\/yuhang\/#corridor$/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('#corridor h2')).toBeInViewport();
      await switchTo(page, '中文').click();
      await expect(page).toHaveURL(/(?<!\/en)\/stories\/yuhang\/#corridor$/);
    });
  });

test('an open panel and the card over it come along, and Back closes them one by one', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('stories/yuhang/#corridor');
  await expectHydrated(page);
  await labelOf(mapOf(page), '余杭区').click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('a[data-figure]').first().click();
  await expect(dialog).toHaveCount(2);
  const source = dialog.last().locator('a[href*="/sources/"]').first();
  const chinese = (await source.getAttribute('href'))!;
  await dialog.last().getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/stories\/yuhang\/#corridor$/);
  await expect(dialog).toHaveCount(2);
  await expect(source).toHaveAttribute('href', chinese.replace('/sources/', '/en/sources/'));
  await page.goBack();
  await expect(dialog).toHaveCount(1);
  await expect(dialog.getByRole('heading', { name: 'Yuhang' })).toBeVisible();
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(page).toHaveURL(/\/en\/stories\/yuhang\/#corridor$/);
});

for (const [where, path] of Object.entries({
  wall: 'stories/yuhang/present/#corridor',
  'speaker’s window': 'stories/yuhang/present/speaker/#corridor'
}))
  test(`the ${where} changes its language at its step`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    await expectHydrated(page);
    await expect(page.locator('[data-at="corridor"]')).toBeVisible();
    // A wall keeps it with its keys: nothing more may stand over the map.
    if (where === 'wall') await page.keyboard.press('?');
    await switchTo(page, 'English').click();
    await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
    await expect(page.locator('[data-at="corridor"]')).toBeVisible();
  });

for (const width of [360, 390])
  test(`the ways into the English site stand in one line at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('en/explore/');
    const links = page.locator('header nav').first().getByRole('link');
    await expect(links).toHaveCount(6);
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width);
  });

for (const width of [1280, 1440])
  test(`an English ranking keeps its long numbers clear of its boxes at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await saveData(page);
    await page.goto('en/explore/?indicator=gdp&period=2023');
    await expectHydrated(page);
    const rows = page.locator('li:has(> .rank)');
    await expect(rows).toHaveCount(7);
    const covered = await rows.evaluateAll(
      (all) =>
        all.filter((row) => {
          const number = document.createRange();
          number.selectNodeContents(row.querySelector('.number')!);
          const ends = [...number.getClientRects()].map(({ right }) => right);
          return Math.max(...ends) > row.querySelector('label')!.getBoundingClientRect().left + 1;
        }).length
    );
    expect(covered).toBe(0);
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBe(width);
  });

test('the switch keeps indicator and period of the explorer', async ({ page }) => {
  await page.goto('explore/?indicator=census-population&period=2020-11-01');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/explore\/\?indicator=census-population&period=2020-11-01/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/\p{Script=Han}/u);
});

test('a language that was chosen opens the door, and nothing else', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await page.goto('about:blank');
  await page.goto('');
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto('about:blank');
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test.describe('what is missing', () => {
  test.use({ allowedMessages: /404/ });

  test('is said in the language of where it was looked for', async ({ page }) => {
    await page.goto('en/nowhere/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('link')).toHaveAttribute('href', /\/en\/$/);
  });
});
