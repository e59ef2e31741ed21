import { figureRow, plainPieces, SLUG, STEPS } from './support/content';
import { test } from './support/packed';
import {
  cardSaysSource,
  neighboursAreEntries,
  NUMBER,
  partLightsUp,
  partSaysEvidence
} from './support/reading';
import {
  expectCurrent,
  goToStep,
  labelOf,
  mapOf,
  openStory,
  sectionOf,
  settled,
  wake
} from './support/story';
import { expect } from './support/test';

test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { reducedMotion: 'reduce' } });

test('one file is the story: steps, live map, numbers, plan parts, divisions', async ({ page, file }) => {
  await openStory(page, 'revenue', file);
  await wake(page);
  await settled(page, 'revenue');
  await expect(mapOf(page)).toHaveAttribute('data-renderer', 'maplibre');
  await cardSaysSource(page);
  await neighboursAreEntries(page);

  await goToStep(page, 'corridor', 'link');
  await settled(page, 'corridor');
  await partSaysEvidence(page);
  await partLightsUp(page);
  await goToStep(page, 'who', 'wheel');
  await goToStep(page, 'axis', 'keys');

  await labelOf(mapOf(page), '余杭区').click();
  const panel = page.getByRole('dialog', { name: '余杭区' });
  await expect(panel.getByRole('row').first()).toBeVisible();
  await page.reload();
  await expectCurrent(page, 'axis');
});

test('in one file a number leads to its paragraph, and what is not in it is said', async ({ page, file }) => {
  await openStory(page, 'revenue', file);
  await sectionOf(page, 'revenue').locator(`a[data-figure="${NUMBER}"]`).first().click();
  const { source, para } = figureRow(NUMBER);
  const card = page.getByRole('dialog');
  await card.getByRole('link', { name: /《.+》/ }).click();
  const paragraph = card.locator(`[data-para="${para}"]`);
  await expect(paragraph.getByRole('heading')).toBeInViewport();
  await expect(paragraph.locator(`tr#${NUMBER}`)).toBeVisible();
  await expect(page).toHaveURL(`${file}#/sources/${source}/#p${para}`);
  await page.goBack();
  await expect(card.getByText('原文写法')).toBeVisible();
  await page.goBack();
  await expect(card).toHaveCount(0);
  await expectCurrent(page, 'revenue');

  await page.getByRole('link', { name: '回杭州图志首页' }).click();
  await expect(page.getByRole('dialog', { name: '这一页不在这个文件里' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('one file prints: a handout with every step, its map and its notes', async ({ page, file }) => {
  await page.goto(`${file}#/stories/${SLUG}/`);
  await page.getByRole('link', { name: '讲义' }).first().click();
  await page.emulateMedia({ media: 'print' });
  const sheets = page.locator('.sheet');
  for (const { title } of STEPS)
    await expect(sheets.getByRole('heading', { name: title }), title).toBeVisible();
  await expect(sheets.getByRole('group', { name: /^示意图/ })).toHaveCount(STEPS.length);
  await expect(sheets.getByText(/第\d+段/).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('one file is the story in plain text', async ({ page, file }) => {
    await page.goto(file);
    const text = (await page.locator('body').innerText()).replace(/\s/g, '');
    const pieces = STEPS.flatMap(({ title, prose }) => plainPieces(`${title}\n${prose}`));
    expect(pieces.filter((piece) => !text.includes(piece))).toEqual([]);
    expect(text).toMatch(/第\d+段/);
  });
});
