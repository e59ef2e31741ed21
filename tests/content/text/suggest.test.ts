import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, suggest } from '../../../src/lib/content/text/suggest';

const words = fc.string({ unit: fc.constantFrom(...'ab余杭区', '𠮷'), maxLength: 6 });

describe('the distance of two words', () => {
  it.each([
    ['', '', 0],
    ['', '余杭', 2],
    ['余杭区', '余航区', 1],
    ['kitten', 'sitting', 3],
    ['𠮷野', '吉野', 1]
  ])('“%s” and “%s” are %d apart', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  it('is a distance: none to itself, the same both ways, never longer than by a third', () => {
    fc.assert(
      fc.property(words, words, words, (a, b, c) => {
        expect(editDistance(a, a)).toBe(0);
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
        expect(a === b).toBe(editDistance(a, b) === 0);
      })
    );
  });
});

describe('a word that is not in a list', () => {
  it.each([
    ['near one of it', '余航区', ['临平区', '余杭区'], '是不是想写「余杭区」？'],
    ['near none of a short one', '萧山', ['一二三四五', '六七八九十'], '可用的有：一二三四五、六七八九十'],
    [
      'near none of a long one',
      'x',
      [...'甲乙丙丁戊己庚辛壬'].map((each) => each.repeat(5)),
      /^可用的有：甲.*辛辛辛辛辛 等$/
    ],
    ['of an empty list', '余杭区', [], '目前一个也没有']
  ])('gets help: %s', (_name, word, known, help) => {
    expect(suggest(word, known)).toMatch(help);
  });
});
