import { describe, expect, it } from 'vitest';
import { growthOf, quantityOf } from '../../src/lib/domain/figure';
import { aFigure, type FigureText } from './a-figure';

const decimals = (text: FigureText) => quantityOf(aFigure(text)).decimals;

describe('the value of a figure', () => {
  it('comes with all that must be said with it', () => {
    expect(quantityOf(aFigure({ bound: 'ge', status: 'target' }))).toMatchObject({
      value: 80.5,
      unit: '亿元',
      bound: 'ge',
      status: 'target',
      missing: null
    });
  });

  it('keeps its reason where there is none', () => {
    expect(quantityOf(aFigure({ value: null, missing: 'withheld' }))).toMatchObject({
      value: null,
      missing: 'withheld'
    });
  });

  it.each([
    ['keeps a zero that was printed', { value: 671.5, written: '671.50亿元' }, 2],
    ['keeps a zero behind grouped digits', { value: 1821.5, written: '1,821.50平方公里' }, 2],
    ['takes no decimals from another unit', { value: 54200, written: '5.42万元' }, undefined],
    ['takes no decimals from another number', { value: 80, written: '80%，其中12.50' }, undefined],
    ['takes none where it is missing', { value: null, written: '671.50亿元' }, undefined]
  ])('%s', (_name, text, expected) => {
    expect(decimals(text)).toBe(expected);
  });
});

describe('the growth of a figure', () => {
  it('is a number in percent with its own bound and the status of the figure', () => {
    const figure = aFigure({ growthPct: 12, growthBound: 'ge', bound: 'approx', status: 'estimate' });
    expect(growthOf(figure)).toEqual({
      value: 12,
      unit: '%',
      bound: 'ge',
      status: 'estimate',
      missing: null
    });
  });

  it('throws with the id where there is none', () => {
    expect(() => growthOf(aFigure({ id: 'x' }))).toThrow('x has no growth');
  });
});
