import { STEP_IDS } from './support/content';
import { blockedLabels, coveredPoints, coveredScales } from './support/covered';
import { DESK, goToStep, openStory, PHONE, settled } from './support/story';
import { expect, test } from './support/test';

for (const [name, device] of Object.entries({ 'a desk': DESK, 'a phone': PHONE })) {
  test.describe(`on ${name}`, () => {
    test.use({ ...device, contextOptions: { reducedMotion: 'reduce' } });

    test('no card covers what its step is about, and every label can be pressed', async ({ page }) => {
      await openStory(page);
      for (const id of STEP_IDS) {
        if (id !== STEP_IDS[0]) await goToStep(page, id, 'link');
        await settled(page, id);
        expect.soft(await coveredPoints(page), `#${id}: points under the card`).toEqual([]);
        expect.soft(await coveredScales(page), `#${id}: scales under what is told`).toEqual([]);
        expect.soft(await blockedLabels(page), `#${id}: labels under something else`).toEqual([]);
      }
    });
  });
}
