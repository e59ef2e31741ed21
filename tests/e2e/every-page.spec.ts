import { faults } from './support/axe';
import { labelOf, mapOf, openStory, PHONE, sectionOf, settled, STORY, wake } from './support/story';
import { expect, test } from './support/test';

const PAGES = {
  home: '',
  'the explorer': 'explore/',
  'what the site is': 'about/',
  'the list of divisions': 'districts/',
  'the plans': 'plans/',
  'the data': 'data/',
  'an abolished district': 'districts/330104/',
  'a district with two boundaries': 'districts/330110/',
  'a district with one': 'districts/330113/',
  'a source': 'sources/hzw-20210721/',
  'the wall': `${STORY}present/`,
  "the speaker's window": `${STORY}present/speaker/`,
  'the handout': `${STORY}print/`
};

for (const [name, path] of Object.entries(PAGES)) {
  test(`${name} has nothing that axe objects to`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await faults(page)).toEqual([]);
  });
}

test.describe('the story has nothing that axe objects to', () => {
  test('before a reader touches it', async ({ page }) => {
    await page.goto(STORY);
    expect(await faults(page)).toEqual([]);
  });

  test('with the live map, a diagram and a plan part', async ({ page }) => {
    await openStory(page, 'corridor');
    await wake(page);
    await settled(page, 'corridor');
    expect(await faults(page)).toEqual([]);
  });

  test('with a card open', async ({ page }) => {
    await openStory(page, 'revenue');
    await sectionOf(page, 'revenue').locator('a[data-figure]').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });

  test('while the reader explores, with figures open', async ({ page }) => {
    await openStory(page, 'revenue');
    await wake(page);
    await page.getByRole('button', { name: '自由看地图' }).click();
    await labelOf(mapOf(page), '余杭区').click();
    await expect(page.getByRole('dialog').getByRole('row').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
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

  for (const path of ['nowhere/', 'stories/no-such-story/', 'a/b/c/d']) {
    test(`answers 404 with a page that leads home: ${path}`, async ({ page, baseURL }) => {
      const lost: string[] = [];
      page.on('response', (response) => {
        const isPart = ['script', 'stylesheet', 'font', 'image'].includes(response.request().resourceType());
        if (response.status() >= 400 && isPart) lost.push(response.url());
      });
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page).toHaveTitle(/杭州图志/);
      expect(await faults(page)).toEqual([]);
      expect(lost).toEqual([]);
      await page
        .getByRole('link', { name: /杭州图志|首页/ })
        .first()
        .click();
      await expect(page).toHaveURL(baseURL ?? '');
    });
  }
});
