import { FIGURES, SOURCES } from './support/content';
import { expect, test } from './support/test';

const textOf = (html: string): string =>
  html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '');

/** The first number that stands before these words on a page. */
const countOn = (text: string, words: string): number =>
  Number(new RegExp(`(\\d+) ${words}`).exec(text)?.[1]);

test('pages that say how many figures and sources the site has say the same, and what is in the files', async ({
  request
}) => {
  const [home, data, sources] = await Promise.all(
    ['', 'data/', 'sources/'].map(async (path) => textOf(await (await request.get(path)).text()))
  );
  for (const [name, page] of Object.entries({ home, data, sources })) {
    expect(countOn(page!, '个数'), name).toBe(FIGURES.size);
    expect(countOn(page!, '个来源'), name).toBe(SOURCES.length);
  }
});

test('the list of divisions says of each as many figures as its page', async ({ request }) => {
  const list = await (await request.get('districts/')).text();
  const entries = [...list.matchAll(/href="[^"]*?(\d{6})\/"[\s\S]*?(\d+) 个数/g)].map(([, code, count]) => ({
    code,
    count: Number(count)
  }));
  expect(entries.length).toBeGreaterThan(12);
  for (const { code, count } of entries) {
    const page = textOf(await (await request.get(`districts/${code}/`)).text());
    const own = [...page.matchAll(/共 (\d+) 个数/g)].reduce((sum, [, each]) => sum + Number(each), 0);
    expect(own, code).toBe(count);
  }
});
