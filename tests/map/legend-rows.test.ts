import { expect, it } from 'vitest';
import { legendRows } from '../../src/lib/map/legend-rows';
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
  expect(legendRows(legend('', 0, '地势示意，由低到高，每格约3.2×3.7公里', '虚线：走向示意'))).toBe(2);
});

it('a title stands beside its colours where both fit, else above', () => {
  const beside = legendRows(legend('人口', 4));
  expect(beside).toBeGreaterThan(1);
  expect(legendRows(legend('按年末人口算的人均地区生产总值', 5))).toBe(beside + 1);
});

it('a second meaning in the same frame takes as many lines as the first', () => {
  const { title, classes } = legend('人口', 4);
  const one = legend('人口', 4, '无数据');
  expect(legendRows({ ...one, left: { title, classes } })).toBe(2 * legendRows(one) - 1);
});
