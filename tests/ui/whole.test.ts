import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import CircleLegend from '../../src/lib/map/CircleLegend.svelte';
import LegendClasses from '../../src/lib/map/LegendClasses.svelte';
import { wholesIn } from '../../src/lib/ui/whole';
import { wrap } from '../../src/lib/ui/wrap';

const heldIn = (text: string): string[] =>
  wholesIn(text).flatMap((piece) => (piece.isWhole ? [piece.text] : []));

describe('what no line may part', () => {
  it.each([
    ['常住人口（人口普查），2020年11月1日', ['2020年11月1日']],
    ['60岁及以上的户籍人口，2010年12月31日到2017年12月31日', ['60岁', '2010年12月31日', '2017年12月31日']],
    ['共 90 个数，图上量得约 1231.5 平方公里', ['90 个', '1231.5 平']],
    ['residents, 1 November 2010 – 1 November 2020', ['1 November 2010', '1 November 2020']],
    ['worked out from 2,402,514 people', ['2,402,514 people']],
    ['PM2.5（微克/立方米）', []]
  ])('%s', (text, held) => {
    expect(heldIn(text)).toEqual(held);
    expect(wholesIn(text).map((piece) => piece.text).join('')).toBe(text); // prettier-ignore
  });

  it('stays in one line of a file that leaves the site', () => {
    expect(wrap('杭州市统计局，2021年5月17日。', 22).split('\n')).toEqual([
      '杭州市统计局，',
      '2021年5月17日。'
    ]);
  });
});

describe('a date in a title is whole', () => {
  const whole = />2020年11月1日<\/span/;
  const title = '普查人口，2020年11月1日（万人）';

  it('over the colours and the circles of a map', () => {
    expect(render(LegendClasses, { props: { title, classes: [] } }).body).toMatch(whole);
    expect(render(CircleLegend, { props: { legend: { title, samples: [] } as never } }).body).toMatch(whole);
  });
});
