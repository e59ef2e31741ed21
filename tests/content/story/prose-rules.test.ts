import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseNumbersIn } from '../../../src/lib/content/story/prose-rules';

const NAMES = ['1466', '330110', '十大项目', '一廊一轴、一心三片', 'G60', '15分钟'];
const found = (text: string): string[] => looseNumbersIn(text, NAMES).map((each) => each.text);

describe('a number that nothing binds', () => {
  it.each([
    ['a digit', '共7个', ['7']],
    ['a decimal', '收入489.19亿元', ['489.19']],
    ['a grouped number', '有1,226,673人', ['1,226,673']],
    ['a percentage', '增长15.1%', ['15.1%']],
    ['full-width digits', '共１２个', ['１２']],
    ['two of them', '从3到5', ['3', '5']],
    ['a sum in words', '三百亿元', ['三百亿元']],
    ['a sum in words and round', '千余人', ['千余人']],
    ['a count of divisions', '八个镇街', ['八个镇街']],
    ['a share in words', '百分之三十', ['百分之三十']],
    ['a multiple', '翻了两倍', ['两倍']],
    ['a count that ends like an idiom', '二十一家', ['二十一家']],
    ['a count that ends like another', '一百一项', ['一百一项']],
    ['a name with a measure after it', '共1466家', ['1466']],
    ['a name with a percent sign after it', '占1466%', ['1466%']],
    ['a name inside a longer number', '共21466个', ['21466']],
    ['a name with decimals', '1466.5', ['1466.5']],
    ['a year that is no date', '持续2021', ['2021']],
    ['five digits that begin like a year', '20215年', ['20215']]
  ])('is seen: %s', (_name, text, loose) => {
    expect(found(text)).toEqual(loose);
  });

  it.each([
    ['no number', '天目山的余脉在这里落进平原'],
    ['a year', '2021年'],
    ['a month', '2021年4月'],
    ['a day', '2021年4月9日'],
    ['a day without its year', '署日是3月11日'],
    ['a span of years', '2012–2021年'],
    ['an ISO date', '2020-11-01'],
    ['a registered name', '行动「1466」'],
    ['a code', '代码330110。'],
    ['a name in words', '首期的十大项目'],
    ['a name with a measure in it', '15分钟生活圈'],
    ['a formula', '要构建一廊一轴、一心三片的格局'],
    ['an idiom', '一家人，一成不变'],
    ['a numeral that counts no measure', '三个片区、一条走廊'],
    ['an ordinal', '第一步']
  ])('is not seen where there is none: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  it('has its place in the text', () => {
    const text = '2021年，共７个，三百亿元';
    for (const { at, text: loose } of looseNumbersIn(text, NAMES)) {
      expect(text.slice(at, at + loose.length)).toBe(loose);
    }
    expect(looseNumbersIn(text, NAMES).map(({ at }) => at)).toEqual([7, 10]);
  });

  it('cannot hide beside a date, a name or a word', () => {
    const words = fc.constantFrom('2021年4月9日', '「1466」', '一廊一轴、一心三片', '共', '，', '增长', '\n');
    const digits = fc.integer({ min: 100_000, max: 330_109 }).map(String);
    fc.assert(
      fc.property(fc.array(words), digits, fc.array(words), (before, number, after) => {
        const text = `${before.join('')}共${number}个${after.join('')}`;
        expect(looseNumbersIn(text, NAMES).map((each) => each.text)).toEqual([number]);
      })
    );
  });

  it('leaves no digit of a text unexplained', () => {
    const letters = fc.constantFrom(...'0123456789年月日.,%共 个一家', '1466', '2021年');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 20 }), (text) => {
        const rest = looseNumbersIn(text, []).reduceRight(
          (sum, { at, text: loose }) => sum.slice(0, at) + sum.slice(at + loose.length),
          text
        );
        const withoutDates = rest
          .replace(/(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?/g, '')
          .replace(/\d{1,2}月\d{1,2}日/g, '');
        expect(withoutDates).not.toMatch(/\d/);
      })
    );
  });

  it('may have a name of any letters, those of regular expressions included', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (name) => void looseNumbersIn(`前${name}后`, [name])));
    expect(looseNumbersIn('C++17(新)', ['C++17(新)'])).toEqual([]);
  });
});
