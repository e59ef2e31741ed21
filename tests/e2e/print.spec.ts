import type { Page } from '@playwright/test';
import { storySlugs } from '../../src/cli/story-slugs';
import { faults } from './support/axe';
import { outOfAnyFrame } from './support/frames';
import { STORY } from './support/story';
import { expect, test } from './support/test';

const FORMS = {
  handout: { path: 'print/', widthMm: 210, heightMm: 297 },
  slides: { path: 'print/slides/', widthMm: 338.67, heightMm: 190.5 }
};

const PX_A_MM = 96 / 25.4;

/** Every story in both editions: English words are longer. */
const STORIES = ['', 'en/'].flatMap((edition) => storySlugs().map((slug) => `${edition}stories/${slug}/`));

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [form, { path, widthMm, heightMm }] of Object.entries(FORMS)) {
    test(`every sheet of every ${form} holds what stands on it`, async ({ page }) => {
      for (const story of STORIES) {
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.goto(`${story}${path}`, { waitUntil: 'commit' });
        await expect(page.locator('.sheet:last-child')).toBeVisible();
        await expectSheets(page, story, [widthMm, heightMm]);
        expect.soft(await cutOnSheets(page), `${story}: cut at an edge`).toEqual([]);
        expect.soft(await coveredMaps(page), `${story}: maps under their legends`).toEqual([]);
        expect.soft(await whitePlates(page), `${story}: numbers of lines white on white`).toEqual([]);
        await expect(page.getByRole('button', { name: /^(打印|Print)$/ })).toBeHidden();
        if (form === 'handout') await expectFramed(page, story);
      }
    });
  }
});

async function expectSheets(page: Page, story: string, [widthMm, heightMm]: [number, number]): Promise<void> {
  const sizes = await page.locator('.sheet').evaluateAll((sheets) =>
    sheets.map((sheet) => {
      const { width, height } = sheet.getBoundingClientRect();
      return [width, height] as const;
    })
  );
  for (const [i, [width, height]] of sizes.entries()) {
    expect.soft(height / PX_A_MM, `${story}, sheet ${i + 1}`).toBeCloseTo(heightMm, 0);
    expect(width / PX_A_MM).toBeCloseTo(widthMm, 0);
  }
}

/** On a screen, what an exhibit says stays in its frame: in a story itself, exhibit-frames.spec.ts. */
async function expectFramed(page: Page, story: string): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await page.waitForLoadState();
  expect.soft(await outOfAnyFrame(page), `${story}: out of a frame`).toEqual([]);
}

/** Steps whose legend leaves less than two fifths of their map. */
function coveredMaps(page: Page): Promise<string[]> {
  return page
    .locator('.map > .foot')
    .evaluateAll((feet) =>
      feet
        .filter((foot) => foot.clientHeight > foot.parentElement!.clientHeight * 0.6)
        .map((foot) => foot.closest('section')?.id ?? '')
    );
}

/** Steps with a metro line's number in the halo of other names: it is as white as the number, and hides it. */
function whitePlates(page: Page): Promise<string[]> {
  return page
    .locator('.map .label.line')
    .evaluateAll((plates) =>
      plates
        .filter((plate) => getComputedStyle(plate).getPropertyValue('-webkit-text-stroke-width') !== '0px')
        .map((plate) => plate.closest('section')?.id ?? '')
    );
}

/** What runs out of the box that it stands in, where nobody can scroll: sheets, columns, and what is told below a map. */
function cutOnSheets(page: Page): Promise<string[]> {
  return page
    .locator('.sheet > .foot, .sheet section, .text, .chart, .notes, .map > .foot')
    .evaluateAll((boxes) =>
      boxes
        .filter((box) => box.scrollWidth - box.clientWidth > 2)
        .map((box) => {
          const step = box.closest('section')?.id ?? 'sheet';
          return `${step} ${box.className.replace(/ svelte-\w+/g, '')} by ${box.scrollWidth - box.clientWidth}`;
        })
    );
}

test('on a phone handouts and slides are one column that scrolls down only, and nothing in it is cut', async ({
  page
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of STORIES.flatMap((story) =>
    Object.values(FORMS).map(({ path }) => `${story}${path}`)
  )) {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const { wide, cut } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      cut: [...document.querySelectorAll('.sheet, .sheet section, .text, .chart, .notes')]
        .filter(
          ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
            Math.max(scrollWidth - clientWidth, scrollHeight - clientHeight) > 2
        )
        .map(({ id, className }) => `${id} ${className}`)
    }));
    expect.soft(wide, address).toBeLessThanOrEqual(0);
    expect.soft(cut, address).toEqual([]);
  }
});

test('the handout prints at a press, once, and has nothing that axe objects to', async ({ page }) => {
  await page.addInitScript('window.printed = 0; window.print = () => { window.printed += 1; };');
  await page.goto(`${STORY}print/`);
  await page.getByRole('button', { name: '打印' }).click();
  expect(await page.evaluate('window.printed')).toBe(1);
  // Else the page would keep the press for scripts that never come, and print a second time (src/boot/taps.ts).
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  // The others are made of the same; a dozen maps take axe a dozen seconds.
  await page.locator('.sheet').evaluateAll((sheets) => {
    for (const sheet of sheets.slice(2, -1)) sheet.remove();
  });
  expect(await faults(page)).toEqual([]);
});

test('a PDF has a page for each sheet, and its Chinese can be selected', async ({ page }) => {
  await page.goto(`${STORY}print/`);
  const sheets = await page.locator('.sheet').count();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
  expect(pdf).toContain('/ToUnicode');
  // Maps are lines: a pattern or a blurred halo would be a picture.
  expect(pdf).not.toContain('/Subtype /Image');
});

test('a story leads to its other forms', async ({ page }) => {
  await page.goto(STORY);
  for (const name of ['放映', '讲义', '幻灯', '纯文本']) {
    const href = await page.locator('footer').getByRole('link', { name, exact: true }).getAttribute('href');
    const response = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(response.status(), name).toBe(200);
  }
});
