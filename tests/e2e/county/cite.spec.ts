import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parseBibtex, parseRis } from '../../cite/citation-files';
import { faults } from '../support/axe';
import { STORY } from '../support/county';
import { expectHydrated } from '../support/scripts';
import { openStory, sectionOf } from '../support/story';
import { expect, test } from '../support/test';

// None of this is of the live map.
test.use({ map: 'drawn' });

const SITE = 'https://county.example/sub';
const TODAY = /\[\d{4}-\d{2}-\d{2}\]/;

async function openCite(within: Page | Locator): Promise<Locator> {
  await within.getByText('引用', { exact: true }).click();
  return within.locator('details.cite');
}

test('a story, the data and a number are cited at the site’s own address, in forms that can be copied and kept', async ({
  page,
  context
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await test.step('a story is cited at the site’s own address, in four forms that can be copied', async () => {
    await page.goto(STORY);
    await expectHydrated(page);
    const cite = await openCite(page);
    const gbt = cite.locator('pre').first();
    await expect(gbt).toContainText(`${SITE}/stories/county/`);
    await expect(gbt).toContainText(TODAY);
    await cite.getByRole('button', { name: '复制 BibTeX' }).click();
    await expect(cite.getByRole('status').filter({ hasText: '已复制' })).toHaveCount(1);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(parseBibtex(copied).fields).toMatchObject({
      title: '四个方块',
      url: expect.stringContaining(`${SITE}/stories/county/`)
    });
    expect(await faults(page)).toEqual([]);
  });
  await test.step('a number is cited with who published it, and kept as a file', async () => {
    await openStory(page, 'all');
    await sectionOf(page, 'all').locator('a[data-figure]').first().click();
    const card = page.getByRole('dialog');
    const cite = await openCite(card);
    const saved = page.waitForEvent('download');
    await cite.getByRole('link', { name: '存成 .ris' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^figures-[\w-]+\.ris$/);
    const record = new Map(parseRis(readFileSync(await file.path(), 'utf8')));
    expect(record.get('UR')).toContain(`${SITE}/sources/`);
    expect(record.get('N1')).toContain('小县');
  });
  await test.step('the data are cited as data', async () => {
    await page.goto('data/');
    await expectHydrated(page);
    const cite = await openCite(page);
    await expect(cite.locator('pre').first()).toContainText('[DS/OL]');
    expect(await faults(page)).toEqual([]);
  });
});

test('where nothing may be copied, the reader is told to select the text', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error()) } })
  );
  await page.goto(STORY);
  await expectHydrated(page);
  const cite = await openCite(page);
  await cite.getByRole('button', { name: '复制 RIS' }).click();
  await expect(cite.getByRole('status').filter({ hasText: '选中' })).toHaveCount(1);
});
