import { expect, it } from 'vitest';
import {
  isTightOnWall,
  legendPhonePx,
  legendPx,
  legendWallPx,
  sampleColumns,
  WALL_LINE
} from '../../src/lib/map/legend-rows';
import type { Legend } from '../../src/lib/map/picture';

const legend = (title: string, classes: number, ...texts: string[]): Legend => ({
  title,
  classes: Array.from({ length: classes }, (_, i) => ({ color: '#fff', text: String(i) })),
  entries: texts.map((text) => ({ swatch: 'hatch', text }))
});

const onPhone = (each: Legend, hasSources = false): number => legendPhonePx(each, hasSources);

it('a map without a legend takes no room on a phone', () => {
  expect(onPhone(legend('', 0))).toBe(0);
  expect(onPhone(legend('', 0), true)).toBeGreaterThan(20);
});

it('short samples share a line, long ones have their own', () => {
  const one = onPhone(legend('', 0, '无数据', '来源弱'));
  expect(onPhone(legend('', 0, '来源弱的数（二手汇编、未署名）', '有些区没有公布的数'))).toBe(2 * one);
});

it('what lies on the land takes no line on a phone: it is folded', () => {
  const one = legend('人口', 4);
  const relief = { swatch: 'relief', text: '地势示意：越深越高' } as const;
  expect(onPhone({ ...one, entries: [relief] })).toBe(onPhone(one));
});

it('a title stands above its colours, a finger high or in as many lines as it takes', () => {
  const short = onPhone(legend('人口', 4));
  expect(short).toBeGreaterThan(40);
  expect(onPhone(legend('按年末人口算的人均地区生产总值，2020年11月1日', 5))).toBeGreaterThan(short);
});

it('samples stand in one line where they fit, and else in columns as wide as their words', () => {
  expect(sampleColumns(legend('', 0, '无数据', '来源弱', '山峰'))).toBe(3);
  const long = '铁路：双线是高铁，带齿的是普通铁路';
  expect(sampleColumns(legend('', 0, long, long, long, long))).toBe(2);
  expect(sampleColumns(legend('', 0, long.repeat(4)))).toBe(1);
});

it('samples that fill a line beside a card take two on a wall, which is as much higher', () => {
  const four = legend(
    '',
    0,
    '地势示意：越深越高，精度约3.7公里',
    '虚线：河道走向示意',
    '山峰',
    '斜体：山名，不标山顶'
  );
  expect(sampleColumns(four)).toBe(4);
  // Two columns, the first as wide as its longest sample and the second as its own.
  expect(sampleColumns(four, WALL_LINE)).toBe(2);
  expect(legendPx(four, WALL_LINE)).toBeGreaterThan(legendPx(four));
});

it('a second meaning in the same frame, or sizes, stand below the first on a phone', () => {
  const { title, classes } = legend('人口', 4);
  const one = legend('人口', 4);
  const circles = { title: '圆的大小', term: '', samples: [] };
  expect(onPhone({ ...one, left: { title, classes } })).toBeGreaterThan(2 * onPhone(one));
  expect(onPhone({ ...one, circles })).toBeGreaterThan(onPhone(one) + 50);
});

it('titles too long to stand side by side take a second line beside a card', () => {
  const circles = { title: '圆的大小：常住人口增量', term: '', samples: [] };
  const short = { ...legend('人口', 4), circles };
  const long = { ...short, title: 'Share of residents from other provinces, 1 November 2020 (%)' };
  expect(legendPx(long)).toBe(legendPx(short));
  const both = { ...circles, title: 'Size of circles: increase from other provinces (thousand people)' };
  expect(legendPx({ ...long, circles: both })).toBeGreaterThan(legendPx(short));
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

it('a note that takes two lines on a wall stands as much higher', () => {
  const own = legend('人口', 4);
  const short = '区划边界：2021年4月9日后 示意图，未经地图审核；界线不作划界依据';
  expect(legendWallPx(own, short)).toBe(legendPx(own, WALL_LINE));
  const long =
    'Boundaries since 9 April 2021 Sketch map, not submitted for map review; its lines are no evidence';
  expect(legendWallPx(own, long)).toBeGreaterThan(legendWallPx(own, short));
});

it('two legends with long ranges are tight on a wall, one with short ones is not', () => {
  const ranged = (texts: readonly string[]): Legend['classes'] =>
    texts.map((text) => ({ color: '#fff', text }));
  const one = { ...legend('', 0), classes: ranged(['below 14', '14–16', '16–18', '18–20', '20 and above']) };
  expect(isTightOnWall(one)).toBe(false);
  expect(isTightOnWall({ ...one, left: { title: '', classes: one.classes } })).toBe(true);
  const sizes = [0.77, 0.39, 0.17].map((size) => ({ size, text: '10,000' }));
  expect(isTightOnWall({ ...one, circles: { title: '', term: '', samples: sizes } })).toBe(true);
});
