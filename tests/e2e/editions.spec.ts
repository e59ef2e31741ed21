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

test('the English edition has every page, holds no stray Chinese, parts its sentences, and leads to the same page in Chinese and back', async () => {
  const chinese = pagesIn('build').filter((file) => !file.startsWith('en/'));
  expect(english.length).toBeGreaterThan(100);
  expect.soft(english.toSorted(), 'every page that the Chinese one has').toEqual(chinese.toSorted());

  const all = pagesIn('build').map((file) => ({ file, html: readFileSync(`build/${file}`, 'utf8') }));
  const inEnglish = all.filter(({ file }) => file.startsWith('en/'));
  const foundBy = (look: (html: string) => readonly string[]): string[] =>
    inEnglish.flatMap(({ file, html }) => look(html).map((text) => `${file}: ${text}`));
  expect(inEnglish).toHaveLength(english.length);
  expect.soft(foundBy(strayChinese), 'no Chinese but what is marked as Chinese').toEqual([]);
  expect.soft(foundBy(runTogether), 'no sentence runs into the next').toEqual([]);
  expect.soft(all.flatMap(({ file, html }) => unlinkedBack(file, html))).toEqual([]);

  await test.step('the sentences of its plain text are parted by one space', expectParted);
  await test.step('its units are English in every table, and in what describes them', expectUnits);
  await test.step('it keeps an offline copy of its own, under its own name', expectOwnCopy);
});

function expectParted(): void {
  const texts = readdirSync('build/en/stories').filter((file) => file.endsWith('.txt'));
  expect(texts.length).toBeGreaterThan(3);
  const gaps = texts.flatMap((file) =>
    [...readFileSync(`build/en/stories/${file}`, 'utf8').matchAll(/.{0,20}[.!?”)] {2,}[A-Z].{0,9}/g)].map(
      ([found]) => `${file}: ${found}`
    )
  );
  expect.soft(gaps).toEqual([]);
}

function expectUnits(): void {
  for (const table of ['figures', 'indicators']) {
    const rows = csvParse(readFileSync(`build/en/data/${table}.csv`, 'utf8'));
    const units = [...new Set(rows.map(({ unit = '' }) => unit))];
    expect(units.length).toBeGreaterThan(10);
    expect.soft(units.filter((unit) => unit === '' || /\p{Script=Han}/u.test(unit))).toEqual([]);
  }
  const { resources } = JSON.parse(readFileSync('build/en/data/datapackage.json', 'utf8')) as {
    resources: readonly { schema?: { fields: readonly { name: string }[] } }[];
  };
  const fields = resources.flatMap(({ schema }) => schema?.fields ?? []);
  const inChinese = fields.filter((field) => /\p{Script=Han}/u.test(JSON.stringify(field)));
  // How a source writes its number.
  expect.soft(inChinese.map(({ name }) => name)).toEqual(['written']);
}

function expectOwnCopy(): void {
  const worker = readFileSync('build/en/service-worker.js', 'utf8');
  expect.soft(worker).toContain('Hangzhou Atlas');
  expect.soft(worker).toContain('/stories/yuhang/present/');
  expect.soft(worker).not.toContain('杭州图志');
}

const READ = {
  'pages of the site': [
    '',
    'explore/',
    'districts/330110/',
    'plans/yuhang-2021/',
    'sources/hzw-20210721/',
    'data/',
    'about/'
  ],
  'a story and its other forms': ['stories/hangzhou/', 'stories/yuhang/present/', 'stories/yuhang/print/']
};

for (const [group, paths] of Object.entries(READ))
  test(`no English page has anything that axe objects to: ${group}`, async ({ page }) => {
    for (const path of paths)
      await test.step(`/en/${path}`, async () => {
        await page.goto(`en/${path}`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        expect.soft(await faults(page), `/en/${path}`).toEqual([]);
      });
  });

/** On a map that points five places out, all names find room. */
async function expectFiveNames(page: Page): Promise<void> {
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
  expect.soft(heaps, 'names in heaps').toEqual([]);
}

test.describe('English words, which are longer,', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

  test('leave the scale free, keep within their charts, and find room on a map that points five places out', async ({
    page
  }) => {
    await saveData(page);
    for (const slug of ['yuhang', 'xihu', 'redraw']) {
      await page.goto(`en/stories/${slug}/`);
      const ids = await page
        .locator('section[data-step]')
        .evaluateAll((steps) => steps.map(({ dataset }) => (dataset as { step?: string }).step ?? ''));
      expect(ids.length).toBeGreaterThan(5);
      for (const id of ids) {
        const step = `${slug}#${id}`;
        await page.goto(`en/stories/${slug}/#${id}`);
        await expect(page.locator(`[data-step="${id}"] h2`)).toBeInViewport();
        await expect.poll(() => coveredScales(page), { message: `${step}: scales` }).toEqual([]);
        expect.soft(await outgrown(page, id), `${step}: runs out of its chart`).toEqual([]);
        if (step === 'yuhang#corridor') await test.step(step, () => expectFiveNames(page));
      }
    }
  });
});

/** The one in the window that can be reached where the reader is, not at the page's foot. */
const switchTo = (page: Page, name: 'English' | '中文') => page.getByRole('link', { name }).first();

const ASIDE = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** Opened anew: a change of the hash alone would not load the page again. */
async function openCorridor(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('stories/yuhang/#corridor');
  await expectHydrated(page);
}

test('the switch goes to the same step and comes back to it, on a desk and on a phone', async ({ page }) => {
  for (const [where, size] of Object.entries(ASIDE))
    await test.step(where, async () => {
      await page.setViewportSize(size);
      await openCorridor(page);
      await switchTo(page, 'English').click();
      await expect(page).toHaveURL(/\/en\/stories\/yuhang\/#corridor$/);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.locator('#corridor h2')).toBeInViewport();
      await switchTo(page, '中文').click();
      await expect(page).toHaveURL(/(?<!\/en)\/stories\/yuhang\/#corridor$/);
    });
});

test('an open panel and the card over it come along, and Back closes them one by one', async ({ page }) => {
  await page.setViewportSize(ASIDE.desk);
  await openCorridor(page);
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

test('the wall and the speaker’s window change their language at their step, the explorer at its indicator and period', async ({
  page
}) => {
  await page.setViewportSize(ASIDE.desk);
  for (const path of ['stories/yuhang/present/#corridor', 'stories/yuhang/present/speaker/#corridor'])
    await test.step(`/${path}`, async () => {
      await page.goto(path);
      await expectHydrated(page);
      await expect(page.locator('[data-at="corridor"]')).toBeVisible();
      // A wall keeps it with its keys: nothing more may stand over the map.
      if (!path.includes('speaker')) await page.keyboard.press('?');
      await switchTo(page, 'English').click();
      await expect(page).toHaveURL(new RegExp(`/en/${path}$`));
      await expect(page.locator('[data-at="corridor"]')).toBeVisible();
    });

  await page.goto('explore/?indicator=census-population&period=2020-11-01');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/explore\/\?indicator=census-population&period=2020-11-01/);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/\p{Script=Han}/u);
});

const widthOf = (page: Page): Promise<number> => page.locator('html').evaluate((html) => html.scrollWidth);

/** The ways into the English site. */
async function expectOneLine(page: Page, width: number): Promise<void> {
  const links = page.locator('header nav').first().getByRole('link');
  await expect(links).toHaveCount(6);
  const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top));
  expect.soft(new Set(tops).size, `${width} px`).toBe(1);
  expect.soft(await widthOf(page), `${width} px`).toBe(width);
}

async function expectClearNumbers(page: Page, width: number): Promise<void> {
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
  expect.soft(covered, `${width} px`).toBe(0);
  expect.soft(await widthOf(page), `${width} px`).toBe(width);
}

test('the ways into the English site stand in one line, and a ranking keeps its long numbers clear of its boxes', async ({
  page
}) => {
  await saveData(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('en/explore/');
  for (const width of [360, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await expectOneLine(page, width);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('en/explore/?indicator=gdp&period=2023');
  await expectHydrated(page);
  for (const width of [1280, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    await expectClearNumbers(page, width);
  }
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
