import { STEPS } from './support/content';
import { crawl } from './support/crawl';
import { expect, test } from './support/test';

test('every link, script, style and shape of the site resolves, and nothing comes from elsewhere', async ({
  baseURL
}) => {
  const { pages, broken, foreign } = await crawl(baseURL ?? '');
  expect(pages.length).toBeGreaterThan(STEPS.length);
  expect(broken).toEqual([]);
  expect(foreign).toEqual([]);
});
