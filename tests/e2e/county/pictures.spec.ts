import { readImageSize } from '../../../src/lib/content/text/image-size';
import { faults } from '../support/axe';
import { DESK, openStory, PHONE, sectionOf } from '../support/story';
import { expect, test } from '../support/test';

const ADDRESS = 'stories/pictures/';
// None of this is of the live map.
test.use({ map: 'drawn' });

test.describe('on a desk', () => {
  test.use(DESK);

  test('pictures and videos are there in their room, on a wall and on paper, and say to whom they belong', async ({
    page
  }) => {
    await test.step('a picture is there in its room, and is said to whom it belongs', async () => {
      await openStory(page, 'harbour', ADDRESS);
      const picture = sectionOf(page, 'harbour').getByRole('img', { name: '一条船停在水边，天上有太阳' });
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeGreaterThan(0); // prettier-ignore
      await expect(sectionOf(page, 'harbour').getByText('来自小县图志；许可：CC0')).toBeVisible();
      expect(await faults(page)).toEqual([]);
    });
    await test.step('a card takes no more of a large picture than it shows', async () => {
      await openStory(page, 'lake', ADDRESS);
      const picture = sectionOf(page, 'lake').getByRole('img', { name: '湖上有一条帆船，湖后面有山' });
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeGreaterThan(0); // prettier-ignore
      expect(await picture.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/lake@480w\.jpg$/);
      const taken = await page.request.get(await picture.evaluate((img: HTMLImageElement) => img.currentSrc));
      expect(readImageSize(await taken.body())).toEqual({ width: 480, height: 309 });
    });
    await test.step('a video plays when asked to, with its captions', async () => {
      await openStory(page, 'boat', ADDRESS);
      const video = sectionOf(page, 'boat').locator('video');
      expect(await video.evaluate((each: HTMLVideoElement) => each.paused)).toBe(true);
      await video.evaluate((each: HTMLVideoElement) => {
        each.muted = true;
        return each.play();
      });
      await expect
        .poll(() => video.evaluate((each: HTMLVideoElement) => each.currentTime))
        .toBeGreaterThan(0);
      await expect
        .poll(() => video.evaluate((each: HTMLVideoElement) => each.textTracks[0]?.cues?.length))
        .toBe(2);
    });
    await test.step('a wall shows them too', async () => {
      await page.goto(`${ADDRESS}present/#harbour`);
      await expect(page.getByRole('img', { name: '一条船停在水边，天上有太阳' })).toBeVisible();
    });
    await test.step('paper has the picture of a video, and where it is', async () => {
      await page.goto(`${ADDRESS}print/`);
      await expect(page.locator('video')).toHaveCount(0);
      await expect(page.getByText(/视频：\S*\/media\/boat\.webm/)).toBeVisible();
    });
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('no picture is wider than its card', async ({ page }) => {
    await openStory(page, 'harbour', ADDRESS);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
