import { LAUNCH_FLAGS } from '../tools/chromium';
import { expectStoryOnSvg, MAP_GONE } from './support/svg-only';
import { openStory, touch } from './support/story';
import { test } from './support/test';

const NO_GRAPHICS = [
  ...LAUNCH_FLAGS.filter((flag) => !/angle|swiftshader|gpu/.test(flag)),
  '--disable-gpu',
  '--disable-3d-apis'
];

test.use({
  launchOptions: { executablePath: process.env['CHROME_PATH'] ?? '', args: NO_GRAPHICS },
  allowedMessages: MAP_GONE
});

test('a browser without WebGL keeps the SVG map, and every step still changes it', async ({ page }) => {
  await openStory(page);
  await touch(page);
  await expectStoryOnSvg(page);
});
