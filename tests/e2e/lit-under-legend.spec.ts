import { labelOf, mapOf, openStory, wake } from './support/story';
import { expect, test } from './support/test';

test.use({ viewport: { width: 1440, height: 900 } });

test('the line of a division that is pointed at runs under the legend, not through its words', async ({
  page
}) => {
  await openStory(page, 'people', 'stories/metro/');
  await wake(page);
  await labelOf(mapOf(page), '富阳区').hover();
  await expect(page.locator('[data-map] [data-pointed="330111"]')).toHaveCount(1);
  // Each is made to be met by a point: what is met lies on top.
  await page.addStyleTag({
    content: '[data-map] [data-pointed], .foot, .foot * { pointer-events: all !important }'
  });
  const tops = await page.locator('[data-map] .foot').evaluate((foot) => {
    const { left, top, width, height } = foot.getBoundingClientRect();
    const at = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
      document.elementFromPoint(left + width * share, top + height / 2)
    );
    return at.map((each) =>
      each && foot.contains(each) ? 'the legend' : (each?.outerHTML.slice(0, 60) ?? 'nothing')
    );
  });
  expect(new Set(tops)).toEqual(new Set(['the legend']));
});
