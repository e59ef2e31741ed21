import { describe, expect, it } from 'vitest';
import { plainNumber, toSheet, type Cell } from '../../src/lib/numbers/table-cells';

const number = (digits: string, unit = '', mark = ''): Cell => ({ text: '', number: { digits, unit, mark } });
const text = (words: string): Cell => ({ text: words });

describe('the cells of a copied table', () => {
  it('carry a number, its unit and its mark in cells of their own', () => {
    expect(
      toSheet([
        [text('区域'), text('数值'), text('说明')],
        [text('余杭区'), number('2,651.25', '亿元', '初步'), text('见注')],
        [text('临平区'), number('940.09', '亿元'), text('')]
      ])
    ).toEqual([
      ['区域', '数值', '单位', '标记', '说明'],
      ['余杭区', '2651.25', '亿元', '初步', '见注'],
      ['临平区', '940.09', '亿元', '', '']
    ]);
  });

  it('make no column for units or marks that nothing has, and keep a gap in its place', () => {
    expect(
      toSheet([
        [text('余杭区'), number('12')],
        [text('淳安县'), text('没有公布')]
      ])
    ).toEqual([
      ['余杭区', '12'],
      ['淳安县', '没有公布']
    ]);
  });

  it('are as many in every row, however short the row is', () => {
    const sheet = toSheet([[text('a'), number('1', '个'), text('b')], [text('c')]]);
    expect(new Set(sheet.map((row) => row.length))).toEqual(new Set([4]));
  });

  it.each([
    ['1,226,673', '1226673'],
    ['−5.2', '-5.2'],
    ['2020', '2020'],
    ['2021年4月9日', '2021年4月9日'],
    ['3,5', '3,5'],
    ['50–80', '50–80']
  ])('%s is %s in a sheet', (shown, plain) => expect(plainNumber(shown)).toBe(plain));
});
