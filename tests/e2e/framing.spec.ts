import { STEP_IDS } from './support/content';
import { blockedLabels, coveredPoints, coveredScales } from './support/covered';
import { DESK, expectCurrent, openStory, PHONE, settled, wake } from './support/story';
import { expect, test } from './support/test';

for (const [name, device] of Object.entries({ 'a desk': DESK, 'a phone': PHONE })) {
  test.describe(`on ${name}`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('no card covers what its step is about, and every label can be pressed', async ({ page }) => {
      await openStory(page);
      await wake(page);
      for (const id of STEP_IDS) {
        await page.evaluate((hash) => (location.hash = hash), id);
        await expectCurrent(page, id);
        await settled(page, id);
        expect.soft(await coveredPoints(page), `#${id}: points under the card`).toEqual([]);
        expect.soft(await coveredScales(page), `#${id}: scales under what is told`).toEqual([]);
        expect.soft(await blockedLabels(page), `#${id}: labels under something else`).toEqual([]);
      }
    });
  });
}
