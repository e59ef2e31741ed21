import { stepsInReaderView } from './support/reader-view';
import { expect, test } from './support/test';

const MENU = '<div><p>往前走，<a href="/a">第一处数</a>，<a href="/b">第二处数</a></p></div>';
const inStep = (inner: string): string => `<main><section data-step="a">${inner}</section></main>`;
const lostIn = (html: string): string[] =>
  stepsInReaderView(html).flatMap(({ id, paragraphs, read }) =>
    paragraphs.filter((paragraph) => !read.includes(paragraph)).map((paragraph) => `${id}: ${paragraph}`)
  );

test('the rules take out a block full of links, unless it is called a text, and every button', () => {
  expect(lostIn(inStep(MENU))).toEqual(['a: 往前走，第一处数，第二处数']);
  expect(
    lostIn(inStep(MENU.replace('<div>', '<div class="text">').replace('往前走', '往前走，再看地图上的两处')))
  ).toEqual([]);
  expect(lostIn(inStep('<p>说的是<button>一轴</button>。</p>'))).toHaveLength(1);
});

for (const slug of ['yuhang', 'linping', 'xihu', 'redraw', 'hangzhou', 'metro'])
  test(`a reader view keeps every paragraph of every step: ${slug}`, async ({ request }) => {
    const page = await request.get(`stories/${slug}/`);
    const html = await page.text();
    expect(stepsInReaderView(html).length).toBeGreaterThan(5);
    expect(lostIn(html)).toEqual([]);
  });
