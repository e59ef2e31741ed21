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

describe('ground that several divisions fill, in Chinese', () => {
  const term = (sign: 1 | -1, name: string, value: number) => ({
    sign,
    value,
    unit: '人',
    place: { name, ground: '旧区划' }
  });
  const balance = (...of: readonly ReturnType<typeof term>[]): Figure => ({
    ...aFigure(),
    computed: { operation: 'balance', inputs: of.map(({ place }) => toId(place.name)), of }
  });

  it('has its addition written out', () => {
    const sum = balance(term(1, '甲区', 12000), term(1, '乙区', 3000));
    expect(zh.formula(sum.computed!)).toBe('甲区 12,000 人 + 乙区 3000 人');
    expect(zh.note(sum)).toBe('本站把各区公布的数相加得出，不是公布的数。');
  });

  it('says of which boundary each division is where it is a difference', () => {
    const difference = balance(term(1, '甲区', 12000), term(-1, '乙区', 3000));
    expect(zh.formula(difference.computed!)).toBe('甲区（旧区划） 12,000 人 − 乙区（旧区划） 3000 人');
    expect(zh.note(difference)).toContain('加减');
  });
});

it('a published figure has the editor’s note and no other', () => {
  expect([zh.note(aFigure()), zh.note({ ...aFigure(), note: '含风景名胜区。' })]).toEqual([
    '',
    '含风景名胜区。'
  ]);
});
