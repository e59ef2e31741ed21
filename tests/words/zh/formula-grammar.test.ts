import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Formula } from '../../../src/lib/domain/formula';
import { toSpans } from '../../../src/lib/exhibits/diagram/model';
import { bearingOf, DIRECTIONS, kindOfUnit, readFormula } from '../../../src/lib/words/zh/formula-grammar';

/** `一廊一轴` → `1廊 1轴`; `北强` → `北:强`; an unparsed formula → `?` and its offset. */
function read(text: string): string {
  const formula = readFormula(text);
  switch (formula.kind) {
    case 'unparsed':
      return `?${formula.at}`;
    case 'structural':
      return formula.terms.map(({ count, unit }) => `${count}${unit}`).join(' ');
    case 'directional':
      return formula.terms.map(({ direction, unit }) => `${direction}:${unit}`).join(' ');
  }
}

/** Formula, where it stands (an article's id and paragraph, or a further publication), what it says. */
const QUOTED = [
  ['一廊一轴、一心三片', 'hzw-20210721 第8段；《余杭区“十四五”城市基础设施建设规划》', '1廊 1轴 1心 3片'],
  ['一心三片', 'hzw-20210721 第10段', '1心 3片'],
  ['三个全域', 'hzw-20210721 第8段；zjol-20200117 第6、10段', '3全域'],
  ['八镇街四平台', 'hzw-20210721 第15段', '8镇街 4平台'],
  ['五大产业平台', 'zjol-20200117 第13、15段', '5产业平台'],
  ['一城三中心', 'zjol-20200117 第21段', '1城 3中心'],
  ['一核三片两轴', 'linping-20220915 第25段', '1核 3片 2轴'],
  ['北强 南启 中兴', 'chinadaily-20210818 第10段', '北:强 南:启 中:兴'],
  ['北强、南启、中兴', 'chinadaily-20210818 第14段', '北:强 南:启 中:兴'],
  ['三城一谷六小镇', 'chinadaily-20210818 第14段', '3城 1谷 6小镇'],
  ['一核两带', 'chinadaily-20210818 第15段', '1核 2带'],
  ['两廊一轴', '潮新闻·钱江晚报，2024年5月', '2廊 1轴'],
  ['南融、北创、东靓、西优、中兴', '杭报系，2022年9月16日', '南:融 北:创 东:靓 西:优 中:兴'],
  ['三大产业平台', '杭报系，2022年9月16日', '3产业平台']
] as const;

/** Names with numbers that the articles print beside the formulas: they count nothing on the ground. */
const NOT_FORMULAS = [
  ['1466', 'hzw-20210721 第15段', '?0'],
  ['126X', 'rmrb-20240117 第25段', '?0'],
  ['1+6+N', 'rmrb-20240117 第22段', '?0'],
  ['五场硬仗', 'zjol-20200117 第10段', '?0'],
  ['五化共促', 'hzw-20210721 第8段', '?0'],
  ['九大图景', 'chinadaily-20210818 第13段', '?0'],
  ['四大攻坚行动', 'hzw-20210721 第15段', '?0'],
  ['两大核心示范片区', 'linping-20220915 第17段', '?3'],
  ['西部富美', 'hzw-20210721 第12段', '?0']
] as const;

/** Forms that plans of whole cities have; the site holds no source for them, and no plan of them. */
const OF_CITIES = [
  ['一核九星、双网融合、三江绿楔', '1核 9星 2网 3江绿楔'],
  ['一主六辅三城', '1主 6辅 3城'],
  ['一主两副', '1主 2副'],
  ['一核引领、两翼联动', '1核 2翼']
] as const;

/** Made up for these tests: no source says any of them. */
const SYNTHETIC = [
  ['一廊一轴，一心三片', '1廊 1轴 1心 3片'],
  ['一廊一轴·一心三片', '1廊 1轴 1心 3片'],
  ['一廊一轴；一心三片', '1廊 1轴 1心 3片'],
  [' 一廊 一轴 ', '1廊 1轴'],
  ['双核', '2核'],
  ['一极一环两翼', '1极 1环 2翼'],
  ['一主城两副城', '1主城 2副城'],
  ['六片区三组团', '6片区 3组团'],
  ['十镇', '10镇'],
  ['十二片', '12片'],
  ['二十镇', '20镇'],
  ['九十九园', '99园'],
  ['北强南启中兴', '北:强 南:启 中:兴'],
  ['东进西拓', '东:进 西:拓'],
  ['南，北', '?0'],
  ['东部、西部', '?0']
] as const;

describe('a formula that a source prints', () => {
  it.each(QUOTED)('%s (%s) says %s', (text, _source, terms) => {
    expect(read(text)).toBe(terms);
  });

  it.each(NOT_FORMULAS)('%s (%s) is a name and no structure', (text, _source, said) => {
    expect(read(text)).toBe(said);
  });
});

describe('a made-up formula', () => {
  it.each(SYNTHETIC)('%s reads %s', (text, terms) => {
    expect(read(text)).toBe(terms);
  });

  it.each([
    ['nothing', '', '?0'],
    ['only separators', '、，', '?0'],
    ['a word', '高质量发展', '?0'],
    ['a numeral without a unit', '一', '?0'],
    ['a unit without a numeral', '廊', '?0'],
    ['a unit nobody plans with', '一锅', '?0'],
    ['two numerals in a row', '一二片', '?0'],
    ['a tail that is no term', '一廊一轴等', '?4'],
    ['a direction without a verb', '北', '?0'],
    ['a direction with a letter', '北A', '?0'],
    ['two directions in a row', '东北强', '?0'],
    ['directions and counts mixed', '北强一核', '?2']
  ])('is not %s', (_name, text, said) => {
    expect(read(text)).toBe(said);
  });

  it('knows where each of its terms stands', () => {
    const text = '一廊一轴、五大产业平台';
    const formula = readFormula(text) as Extract<Formula, { kind: 'structural' }>;
    expect(formula.terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      '一廊',
      '一轴',
      '五大产业平台'
    ]);
  });
});

describe('any text', () => {
  const letters = fc.constantFrom(...'一两三十个大廊轴心片小镇街东南西北中强兴、， 的1x', '𠮷');
  const texts = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: 'grapheme' }), fc.string());

  it('is read without throwing: as terms with separators between, or up to where it stops', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const formula = readFormula(text);
        expect(formula.text).toBe(text);
        if (formula.kind === 'unparsed') {
          expect(formula.at === 0 || formula.at < text.length).toBe(true);
          return;
        }
        const rest = formula.terms.reduceRight(
          (sum, { start, end }) => sum.slice(0, start) + sum.slice(end),
          text
        );
        expect(rest).toMatch(/^[、，,；;·・\s]*$/);
      })
    );
  });

  it('comes back from its spans, character for character', () => {
    const plan = { id: 'p' as never, formula: '', parts: [] };
    fc.assert(
      fc.property(texts, (text) => {
        const spans = toSpans(readFormula(text), plan);
        expect(spans.map((span) => span.text).join('')).toBe(text);
      })
    );
  });

  const numerals = fc.constantFrom(...'一二两双三四五六七八九十', '十一', '二十', '三十六');
  const units = fc.constantFrom('廊', '轴', '心', '核', '片', '带', '小镇', '镇街', '产业平台');
  const terms = fc.array(fc.tuple(numerals, fc.constantFrom('', '个', '大'), units), { minLength: 1 });

  it('that is made of numerals and units is read as just those', () => {
    fc.assert(
      fc.property(terms, fc.constantFrom('', '、', '，', ' '), (given, between) => {
        const formula = readFormula(given.map((term) => term.join('')).join(between));
        expect(formula.kind).toBe('structural');
        if (formula.kind !== 'structural') return;
        expect(formula.terms.map(({ unit }) => unit)).toEqual(given.map(([, , unit]) => unit));
        for (const { count } of formula.terms) expect(count >= 1 && count <= 99).toBe(true);
      })
    );
  });
});

describe('a formula of a whole city', () => {
  it.each(OF_CITIES)('%s is read as %s', (text, said) => {
    expect(read(text)).toBe(said);
    const formula = readFormula(text);
    const covered =
      formula.kind === 'structural' ? formula.terms.map(({ start, end }) => text.slice(start, end)) : [];
    expect(covered.join('')).toBe(text.replaceAll('、', ''));
  });
});

describe('a unit', () => {
  it.each([
    ['全域', 'whole'],
    ['产业平台', 'platform'],
    ['小镇', 'town'],
    ['中心', 'core'],
    ['科技城', 'city'],
    ['廊', 'band'],
    ['片', 'zone'],
    ['星', 'star'],
    ['网', 'net'],
    ['江绿楔', 'wedge'],
    ['主', 'core'],
    ['辅', 'city']
  ])('%s counts something of the kind %s', (unit, kind) => {
    expect(kindOfUnit(unit)).toBe(kind);
  });
});

it('every direction has a bearing of its own, and nothing else has one', () => {
  expect(new Set(DIRECTIONS.map(bearingOf)).size).toBe(5);
  expect(['', '上', '东北'].map(bearingOf)).toEqual([undefined, undefined, undefined]);
});
