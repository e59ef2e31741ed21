import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/lib/search/excerpt';
import { answers, asked, termsOf, typedFrom, withoutPeriod } from '../../src/lib/search/search-terms';

describe('what a text is found by', () => {
  it('is pairs of Chinese characters, the last one of a run alone, and words', () => {
    expect(termsOf('良渚文化，GDP 80.5')).toEqual(['良渚', '渚文', '文化', '化', 'gdp', '80.5']);
  });

  it('is the word without its apostrophe, and without full-width letters', () => {
    expect(termsOf('Lin’an ＧＤＰ')).toEqual(['linan', 'gdp']);
  });
});

describe('a query', () => {
  it('asks for pairs, and for a single character where it is one', () => {
    expect(asked('余杭 gdp')).toEqual([['余杭'], ['gdp']]);
    expect(asked('西')).toEqual([['西']]);
    expect(asked('  ')).toEqual([]);
  });

  it('forgives the pair where two words meet, not more, and no word', () => {
    const found = new Set(['余杭', '人口']);
    expect(answers(asked('余杭人口'), found)).toBe(true);
    expect(answers(asked('余杭人口 gdp'), found)).toBe(false);
    expect(answers(asked('人口密度'), found)).toBe(false);
    expect(answers(asked('余杭区人口'), found)).toBe(false);
  });
});

it.each([
  ['余杭2024年GDP', '余杭 GDP'],
  ['2024年地区生产总值', '地区生产总值'],
  ['余杭 2023年上半年 财政', '余杭 财政'],
  ['Yuhang gdp in 2024', 'Yuhang gdp'],
  ['2020年11月1日人口', '人口'],
  ['2024', '2024'],
  ['60岁以上', '60岁以上'],
  ['12026', '12026']
])('%s without its time asks for %s', (query, rest) => expect(withoutPeriod(query)).toBe(rest));

it('a name is typed from any of its syllables on, and by its initials', () => {
  expect(typedFrom(['yu', 'hang', 'qu'])).toEqual(['yuhangqu', 'hangqu', 'qu', 'yhq']);
});

describe('a quote', () => {
  it('stands around what was asked for, and begins with a whole word', () => {
    expect(
      excerptOf('The corridor grows along metro lines, from the lake to the river and beyond it.', 'metro')
    ).toBe('…corridor grows along metro lines, from the lake to the river and…');
  });

  it('is none where the text does not say it', () => {
    expect(excerptOf('四个方块', 'sgfk')).toBeNull();
  });
});
