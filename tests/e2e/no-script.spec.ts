import type { Page } from '@playwright/test';
import { plainPieces, STEPS } from './support/content';
import { DESK, drawingIn, labelOf, PHONE, sectionOf, STORY } from './support/story';
import { expect, test } from './support/test';

test.use({ javaScriptEnabled: false });

for (const [name, device] of Object.entries({ 'a desk': DESK, 'a phone': PHONE })) {
  test.describe(`on ${name}`, () => {
    test.use(device);

    test('every step has its own map with labels, boundary and legend', async ({ page }) => {
      await page.goto(STORY);
      await expect(page.locator('[data-map]')).toBeHidden();
      for (const { id } of STEPS) {
        const section = sectionOf(page, id);
        const map = drawingIn(section);
        await expect(map, id).toHaveCount(1);
        await expect(map, id).toBeVisible();
        const { width = 0, height = 0 } = (await map.boundingBox()) ?? {};
        expect(width, `width of the map at #${id}`).toBeGreaterThan(140);
        expect(height, `height of the map at #${id}`).toBeGreaterThan(90);
        await expect(map).toHaveAccessibleName(/余杭/);
        expect(await section.locator('[data-label]:visible').count(), `labels at #${id}`).toBeGreaterThan(0);
        await expect(section.getByText(/区划边界：/)).toBeVisible();
      }
      // Read as a whole: getByText finds no plain string inside a noscript.
      const legendOf = (id: string) => sectionOf(page, id).locator('.legend');
      await expect(legendOf('growth')).toContainText('人口增幅');
      await expect(legendOf('growth')).toContainText('100 以上');
      await expect(legendOf('corridor')).toContainText('规划范围：编者推断');
      await expect(legendOf('who')).toContainText('2021年4月9日后的边界');
    });
  });
}

async function expectWritten(page: Page): Promise<void> {
  await expect(page.locator('section[data-step]')).toHaveCount(STEPS.length);
  for (const { id, title, prose } of STEPS) {
    const section = sectionOf(page, id);
    await expect(section.getByRole('heading', { name: title })).toBeVisible();
    const text = (await section.innerText()).replace(/\s/g, '');
    expect
      .soft(
        plainPieces(prose).filter((piece) => !text.includes(piece)),
        `missing at #${id}`
      )
      .toEqual([]);
  }
}

async function expectEvidence(page: Page): Promise<void> {
  const evidence = sectionOf(page, 'corridor').getByText(/凭什么这样画/);
  await evidence.click();
  await expect(sectionOf(page, 'corridor').getByText('在哪里')).toBeVisible();
}

async function expectLinks(page: Page): Promise<void> {
  const section = sectionOf(page, 'revenue');
  await labelOf(section, '余杭区').click();
  await expect(page).toHaveURL(/\/districts\/330110\/$/);
  await expect(page.getByRole('heading', { level: 1, name: '余杭区' })).toBeVisible();
  await page.goBack();
  const areas = sectionOf(page, 'growth').locator('[data-area]');
  await expect(areas).toHaveCount(13);
  for (const link of await areas.all()) {
    expect(await link.getAttribute('href')).toMatch(/\/districts\/\d{6}\/$/);
  }
}

test('a story reads as its editor wrote it, its evidence unfolds, and labels, divisions and numbers lead on', async ({
  page
}) => {
  await page.goto(STORY);
  await test.step('every step reads as its editor wrote it', () => expectWritten(page));
  await test.step('the evidence of a drawn plan part unfolds', () => expectEvidence(page));
  await test.step('labels and divisions link to the page of the division', () => expectLinks(page));
  await test.step('a number leads to the paragraph that it comes from', async () => {
    await page.locator('a[data-figure="yuhang-public-budget-revenue-2023"]').first().click();
    await expect(page).toHaveURL(/\/sources\/rmrb-20240117\/#p\d+$/);
    await expect(page.locator('section:target')).toBeVisible();
  });
});

test('the address of a step that has left the story says where it is', async ({ page }) => {
  await page.goto(STORY);
  await expect(page.getByText('这一步不在这篇故事里了').first()).toBeAttached();
  await page.goto(`${STORY}#liangcheng`);
  const link = page.locator('#liangcheng').getByRole('link');
  await expect(link).toBeInViewport();
  await expect(link).toHaveAttribute('href', /\/plans\/liangcheng-1466\/$/);
});
