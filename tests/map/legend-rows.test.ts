import { expect, it } from 'vitest';
import { legendPx, legendRows, sampleColumns } from '../../src/lib/map/legend-rows';
import type { Legend } from '../../src/lib/map/picture';

const legend = (title: string, classes: number, ...texts: string[]): Legend => ({
  title,
  classes: Array.from({ length: classes }, (_, i) => ({ color: '#fff', text: String(i) })),
  entries: texts.map((text) => ({ swatch: 'hatch', text }))
});

it('a map without a legend takes no lines', () => {
  expect(legendRows(legend('', 0))).toBe(0);
});

it('short samples share a line, long ones have their own', () => {
  expect(legendRows(legend('', 0, '无数据', '来源弱'))).toBe(1);
  expect(legendRows(legend('', 0, '来源弱的数（二手汇编、未署名）', '有些区没有公布的数'))).toBe(2);
});

it('what lies on the land takes no line on a phone: it is folded', () => {
  const one = legend('人口', 4);
  const relief = { swatch: 'relief', text: '地势示意：越深越高' } as const;
  expect(legendRows({ ...one, entries: [relief] })).toBe(legendRows(one));
});

it('a title stands above its colours, in as many lines as it takes', () => {
  const short = legendRows(legend('人口', 4));
  expect(short).toBeGreaterThan(2);
  expect(legendRows(legend('按年末人口算的人均地区生产总值，2020年11月1日', 5))).toBe(short + 1);
});

it('samples stand in one line where they fit, and else in columns as wide as their words', () => {
  expect(sampleColumns(legend('', 0, '无数据', '来源弱', '山峰'))).toBe(3);
  const long = '铁路：双线是高铁，带齿的是普通铁路';
  expect(sampleColumns(legend('', 0, long, long, long, long))).toBe(2);
  expect(sampleColumns(legend('', 0, long.repeat(4)))).toBe(1);
});

it('a second meaning in the same frame takes as many lines as the first', () => {
  const { title, classes } = legend('人口', 4);
  const one = legend('人口', 4, '无数据');
  expect(legendRows({ ...one, left: { title, classes } })).toBe(2 * legendRows(one) - 1);
});

it('beside a card it is as high as its highest block and its lines of samples', () => {
  expect(legendPx(legend('', 0))).toBe(0);
  const colours = legend('人口', 4);
  const circles = { title: '圆的大小', term: '', samples: [] };
  expect(legendPx({ ...colours, circles })).toBeGreaterThan(legendPx(colours));
  const long = '铁路：双线是高铁，带齿的是普通铁路';
  const one = legendPx(legend('', 0, '无数据'));
  expect(legendPx(legend('', 0, long, long, long, long))).toBe(2 * one);
});
