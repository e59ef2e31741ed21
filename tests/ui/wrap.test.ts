import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, HOLD, wrap } from '../../src/lib/ui/wrap';

const held = (text: string): string => `${HOLD.open}${text}${HOLD.close}`;

describe('lines for mail', () => {
  it('count a Chinese character as two columns', () => {
    expect(columnsOf('余杭 2021')).toBe(9);
    expect(wrap('一二三四五六七八', 8).split('\n')).toEqual(['一二三四', '五六七八']);
  });

  it('never begin with a mark that closes, nor end with one that opens', () => {
    expect(wrap('一二三四，五六', 8).split('\n')).toEqual(['一二三', '四，五六']);
    expect(wrap('一二三（四五）', 8).split('\n')).toEqual(['一二三', '（四五）']);
  });

  it('keep a number, its unit, its status and its mark together', () => {
    expect(wrap(`一二三${held('12 亿元（预计）[3]')}。`, 12).split('\n')).toEqual([
      '一二三',
      '12 亿元（预计）[3]。'
    ]);
  });

  it('part no minus from its number, no dash or apostrophe from its word, no sign of a formula from what it counts', () => {
    expect(wrap('lowest (−2.3%)', 9).split('\n')).toEqual(['lowest', '(−2.3%)']);
    expect(wrap('the city’s', 9).split('\n')).toEqual(['the', 'city’s']);
    expect(wrap('two north–south', 9).split('\n')).toEqual(['two', 'north–south']);
    expect(wrap('150 people ÷ 117', 13).split('\n')).toEqual(['150 people', '÷ 117']);
  });

  it('indent what follows the first line of a list', () => {
    expect(wrap('- 一二三四五', 10, '  ')).toBe('- 一二三四\n  五');
  });

  it('lose nothing but the spaces at a break, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('余', '杭', '，', '（', '）', '1', 'a', ' ', '%') });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (words, columns) => {
        expect(wrap(words, columns).replace(/\s/g, '')).toBe(words.replace(/\s/g, ''));
      })
    );
  });
});
