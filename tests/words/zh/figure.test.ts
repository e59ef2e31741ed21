import { describe, expect, it } from 'vitest';
import { toId } from '../../../src/lib/domain/ids';
import type { Figure } from '../../../src/lib/domain/figure';
import { zh } from '../../../src/lib/words/zh';
import { aFigure } from '../../domain/a-figure';

const computed: NonNullable<Figure['computed']> = {
  operation: 'quotient',
  inputs: [toId('a'), toId('b')],
  of: [
    { value: 80.5, unit: '亿元' },
    { value: 123456, unit: '人' }
  ]
};

describe('a computed figure in Chinese', () => {
  it('says its formula', () => {
    expect(zh.formula(computed)).toBe('80.5 亿元 ÷ 123,456 人');
  });

  it('says that nobody published it', () => {
    expect(zh.note({ ...aFigure(), computed })).toBe('本站用2个数算出，不是公布的数。');
  });

  it('says only why where it was not worked out', () => {
    expect(zh.note({ ...aFigure({ value: null }), computed, note: '不同地。' })).toBe('不同地。');
  });
});

it('a published figure has the editor’s note and no other', () => {
  expect([zh.note(aFigure()), zh.note({ ...aFigure(), note: '含风景名胜区。' })]).toEqual([
    '',
    '含风景名胜区。'
  ]);
});
