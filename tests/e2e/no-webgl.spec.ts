import { NO_GRAPHICS } from './support/no-graphics';
import { test as packedTest } from './support/packed';
import { openStory, touch } from './support/story';
import { expectStoryOnSvg } from './support/svg-only';
import { MAP_GONE, test } from './support/test';

const options = { launchOptions: NO_GRAPHICS, allowedMessages: MAP_GONE };
test.use(options);
packedTest.use(options);

test('a browser without WebGL keeps the SVG map, and every step still changes it', async ({ page }) => {
  await openStory(page);
  await touch(page);
  await expectStoryOnSvg(page);
});

packedTest('a browser without WebGL reads the one file on its SVG maps', async ({ page, file }) => {
  await openStory(page, '', file);
  await touch(page);
  await expectStoryOnSvg(page);
});
