import { expect, it } from 'vitest';
import type { Quantity } from '../../../src/lib/domain/figure';
import { ofUnit, saysUnit } from '../../../src/lib/exhibits/marks/of-unit';

const of = (unit: string): Quantity => ({
  ...{ value: 7, unit, decimals: 0 },
  ...{ bound: '', status: 'actual', missing: null }
});
const LONG = '亿元每平方公里';

it('a long unit that the title says is not said again in each row', () => {
  expect(saysUnit(`${ofUnit('产出', { unit: LONG })}，2022年`, [of(LONG), of(LONG)])).toBe(true);
});

it('a short one is, and so is one that the title does not say of all numbers', () => {
  expect(saysUnit(ofUnit('人口', { unit: '万人' }), [of('万人')])).toBe(false);
  expect(saysUnit(ofUnit('产出', { unit: LONG }), [of(LONG), of('亿元')])).toBe(false);
  expect(saysUnit('产出', [of(LONG)])).toBe(false);
});
