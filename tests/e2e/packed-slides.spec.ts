import type { Download, Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPptx } from '../../src/deck/build/deck';
import { openLibrary } from '../../src/lib/server/library/open-library';
import { elements, openPptx, wordsIn, type Parts } from '../deck/parts';
import { hasOffice, resave } from '../support/office';
import { plainPieces, SLUG, STEPS } from './support/content';
import { test } from './support/packed';
import { expect } from './support/test';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

const button = (page: Page) =>
  page.getByRole('button', { name: '存成 PowerPoint' }).filter({ visible: true });
const told = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const numbers = Array.from({ length: STEPS.length + 2 }, (_, i) => i + 1);
const slideAt = (deck: Parts, number: number): string => deck.text(`ppt/slides/slide${number}.xml`);
const notesAt = (deck: Parts, number: number): string =>
  wordsIn(deck.text(`ppt/notesSlides/notesSlide${number}.xml`));

/** Which names a map has no room for hangs on its size, and that on its charts', which are no charts here (`tests/deck/lost.test.ts`). */
const apartFromSize = (notes: string): string => notes.replace(/\n这幅图上没有标：[^\n]*/, '');

async function opened(download: Download): Promise<Parts> {
  return openPptx(readFileSync(await download.path()));
}

async function pressed(page: Page): Promise<Download> {
  const saved = page.waitForEvent('download', { timeout: 120_000 });
  await button(page).first().click();
  return saved;
}

/** The deck of the command, with a picture of any size in the place of each chart. */
async function commandDeck(): Promise<Parts> {
  const library = openLibrary();
  const story = library.site.stories.find(({ slug }) => slug === SLUG)!;
  const chart = { png: Buffer.from('89504e470d0a1a0a', 'hex'), width: 300, height: 150 };
  const charts = story.steps.map(({ exhibits }) => exhibits.map(() => chart));
  return openPptx(await buildPptx(story, library, { charts, made: '2026-11-29T00:00:00Z', zoom: 0.1 }));
}

test('one file makes the slides that the command makes', async ({ page, file }) => {
  test.slow();
  await page.goto(file);
  const saved = pressed(page);
  await expect(told(page, /正在做幻灯片：地图画好 \d+ 张，共 \d+ 张/)).toBeVisible();
  const download = await saved;
  expect(download.suggestedFilename()).toBe(`${SLUG}.pptx`);
  await expect(told(page, /已交给浏览器/)).toBeVisible();
  await expect(told(page, /写成了文字/)).toHaveCount(0);

  const [deck, other] = [await opened(download), await commandDeck()];
  expect(deck.names.filter((name) => /^ppt\/slides\/[^/]+$/.test(name)).length).toBe(numbers.length);
  for (const number of numbers) {
    expect(wordsIn(slideAt(deck, number)), `slide ${number}`).toBe(wordsIn(slideAt(other, number)));
    // The first says how its maps were made.
    if (number > 1)
      expect(apartFromSize(notesAt(deck, number)), `notes ${number}`).toBe(
        apartFromSize(notesAt(other, number))
      );
    const [own, others] = [deck, other].map((each) => elements(slideAt(each, number), 'p:pic').length);
    expect(own, `pictures of slide ${number}`).toBe(others);
  }
  expect(numbers.some((number) => notesAt(deck, number) !== apartFromSize(notesAt(deck, number)))).toBe(true);
  for (const [at, { notes }] of STEPS.entries()) {
    const said = notesAt(deck, at + 2).replace(/\s/g, '');
    expect(plainPieces(notes).filter((piece) => !said.includes(piece))).toEqual([]);
  }
  const pictures = deck.names
    .filter((name) => name.endsWith('.png'))
    .map((name) => Buffer.from(deck.bytes(name)));
  expect(pictures.length).toBeGreaterThan(STEPS.length + 5);
  // A picture of one colour is a few hundred bytes.
  for (const picture of pictures) expect(picture.length).toBeGreaterThan(15_000);
  if (hasOffice) expect(await pagesIn(download)).toBe(numbers.length);
  else test.info().annotations.push({ type: 'not looked at', description: 'no LibreOffice on this machine' });
});

/** Pages of the file as LibreOffice prints it. */
async function pagesIn(download: Download): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'slides-'));
  try {
    await download.saveAs(join(folder, 'story.pptx'));
    resave(join(folder, 'story.pptx'), 'pdf', folder);
    const { stdout } = spawnSync('pdftotext', [join(folder, 'story.pdf'), '-'], { encoding: 'utf8' });
    return stdout.split('\f').length - 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.describe('in a browser that gives back no picture of HTML', () => {
  test.use({ allowedMessages: /no picture of HTML/ });

  test('charts are words, and that is said', async ({ page, file }) => {
    test.slow();
    await page.addInitScript(() => {
      const draw = CanvasRenderingContext2D.prototype.drawImage;
      CanvasRenderingContext2D.prototype.drawImage = function (this: unknown, ...args: unknown[]) {
        if (decodeURIComponent((args[0] as HTMLImageElement).src).includes('foreignObject'))
          throw new DOMException('no picture of HTML', 'SecurityError');
        Reflect.apply(draw, this, args);
      };
    });
    await page.goto(file);
    const deck = await opened(await pressed(page));
    await expect(told(page, /图表写成了文字/)).toBeVisible();
    expect(deck.names.filter((name) => name.endsWith('.png')).length).toBe(STEPS.length + 1);
  });
});

test.describe('where no picture comes out', () => {
  test.use({ allowedMessages: /no picture at all/ });

  test('it is said, and the button can be pressed again', async ({ page, file }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.toBlob = () => {
        throw new Error('no picture at all');
      };
    });
    await page.goto(file);
    await button(page).first().click();
    await expect(told(page, /没有做成/)).toBeVisible();
    await expect(button(page).first()).toHaveAttribute('aria-disabled', 'false');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the button stands below the story', async ({ page, file }) => {
    await page.goto(file);
    await expect(button(page)).toHaveCount(1);
    await button(page).scrollIntoViewIfNeeded();
    await expect(button(page)).toBeInViewport();
  });
});
