import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mismatchesOf, parseFormula, type Formula } from '../../src/lib/domain/formula';

/** `一廊一轴` → `1廊 1轴`; an unparsed formula → `?` and its offset. */
function read(text: string): string {
  const formula = parseFormula(text);
  if (formula.kind === 'unparsed') return `?${formula.at}`;
  return formula.terms.map(({ count, unit }) => `${count}${unit}`).join(' ');
}

describe('a structural formula', () => {
  it.each([
    ['一廊一轴、一心三片', '1廊 1轴 1心 3片'],
    ['一廊一轴，一心三片', '1廊 1轴 1心 3片'],
    ['一廊一轴·一心三片', '1廊 1轴 1心 3片'],
    [' 一廊 一轴 ', '1廊 1轴'],
    ['一核三片两轴', '1核 3片 2轴'],
    ['两廊一轴', '2廊 1轴'],
    ['双核', '2核'],
    ['三城一谷六小镇', '3城 1谷 6小镇'],
    ['一核两带', '1核 2带'],
    ['五大产业平台', '5产业平台'],
    ['三个全域', '3全域'],
    ['八镇街四平台', '8镇街 4平台'],
    ['十镇', '10镇']
  ])('%s counts %s', (text, terms) => {
    expect(read(text)).toBe(terms);
  });

  it.each([
    ['nothing', '', '?0'],
    ['only separators', '、，', '?0'],
    ['a word', '高质量发展', '?0'],
    ['digits', '1466', '?0'],
    ['a numeral without a unit', '一', '?0'],
    ['a unit without a numeral', '廊', '?0'],
    ['a unit nobody plans with', '一锅', '?0'],
    ['two numerals in a row', '十二片', '?0'],
    ['a tail that is no term', '一廊一轴等', '?4'],
    ['an action, not a structure', '四大攻坚行动', '?0']
  ])('is not %s', (_name, text, said) => {
    expect(read(text)).toBe(said);
  });

  it('knows where each of its terms stands', () => {
    const text = '一廊一轴、五大产业平台';
    const formula = parseFormula(text) as Extract<Formula, { kind: 'structural' }>;
    expect(formula.terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一廊',
      '一轴',
      '五大产业平台'
    ]);
  });

  const letters = fc.constantFrom(...'一两三十个大廊轴心片小镇街、， 的1x', '𠮷');
  const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'grapheme' }));

  it('never throws, and covers its text but for separators or says where it stops', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const formula = parseFormula(text);
        if (formula.kind === 'unparsed') {
          expect(formula.at === 0 || formula.at < text.length).toBe(true);
          return;
        }
        const rest = formula.terms.reduceRight(
          (sum, { start, end }) => sum.slice(0, start) + sum.slice(end),
          text
        );
        expect(rest).toMatch(/^[、，,·・\s]*$/);
        expect(formula.terms.every(({ count }) => count >= 1 && count <= 10)).toBe(true);
      })
    );
  });
});

describe('a formula and its parts', () => {
  const formula = parseFormula('一廊一轴、一心三片');
  const parts = [
    { unit: '廊', count: 1 },
    { unit: '轴', count: 1 },
    { unit: '心', count: 1 },
    { unit: '片', count: 3 }
  ];

  it('add up', () => {
    expect(mismatchesOf(formula, parts)).toEqual([]);
  });

  it('add up when three zones are three parts', () => {
    const three = [1, 2, 3].map(() => ({ unit: '片', count: 1 }));
    expect(mismatchesOf(formula, [...parts.slice(0, 3), ...three])).toEqual([]);
  });

  it('add up when a formula names a unit twice', () => {
    expect(mismatchesOf(parseFormula('一廊两廊'), [{ unit: '廊', count: 3 }])).toEqual([]);
  });

  it('do not add up with one part too few, too many, or of another unit', () => {
    expect(mismatchesOf(formula, parts.slice(1))).toEqual(['提法里「廊」有1个，各部分合计却是0个']);
    expect(mismatchesOf(formula, [...parts, { unit: '片', count: 1 }])).toEqual([
      '提法里「片」有3个，各部分合计却是4个'
    ]);
    expect(mismatchesOf(formula, [...parts, { unit: '带', count: 2 }])).toEqual([
      '提法里「带」有0个，各部分合计却是2个'
    ]);
  });

  it('cannot add up where the formula cannot be read', () => {
    expect(mismatchesOf(parseFormula('一廊一轴等'), parts)).toEqual(['提法「一廊一轴等」从第5个字起读不懂']);
  });
});
