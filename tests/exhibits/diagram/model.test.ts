import { describe, expect, it } from 'vitest';
import { toGlyphs, toSpans } from '../../../src/lib/exhibits/diagram/model';
import { readFormula } from '../../../src/lib/words/zh/formula-grammar';
import { realSite } from '../../content/real-site';
import { tinySite } from '../../fixtures/tiny-site/tiny-site';

const plan = tinySite().plans.find(({ id }) => id === 'cross')!;

describe('a structure diagram', () => {
  it('has a glyph for each thing that the formula counts, in its order', () => {
    expect(toGlyphs(plan).map(({ form, part, index, of }) => [form, part, `${index}/${of}`])).toEqual([
      ['band', 'cross/一廊', '0/1'],
      ['axis', 'cross/一轴', '0/1'],
      ['core', 'cross/一心', '0/1'],
      ['zone', 'cross/三片', '0/3'],
      ['zone', 'cross/三片', '1/3'],
      ['zone', 'cross/三片', '2/3']
    ]);
  });

  it('lights each stretch of its formula with the parts that it names, and loses no character', () => {
    const spans = toSpans(readFormula(plan.formula), plan);
    expect(spans.map(({ text }) => text).join('')).toBe('一廊一轴、一心三片');
    expect(spans.map(({ text, parts }) => [text, parts.length])).toEqual([
      ['一廊', 1],
      ['一轴', 1],
      ['、', 0],
      ['一心', 1],
      ['三片', 1]
    ]);
  });

  it('leaves a formula that cannot be read in one piece', () => {
    expect(toSpans(readFormula('1466'), plan)).toEqual([{ text: '1466', parts: [] }]);
    expect(toSpans(readFormula('一廊等'), plan)).toEqual([{ text: '一廊等', parts: [] }]);
  });

  it('of every plan of 余杭 spells its formula and counts its parts', () => {
    for (const each of realSite().plans.filter(({ kind }) => kind === 'structural')) {
      const spans = toSpans(readFormula(each.formula), each);
      expect(spans.map(({ text }) => text).join('')).toBe(each.formula);
      expect(toGlyphs(each)).toHaveLength(each.parts.reduce((sum, { count }) => sum + count, 0));
    }
  });
});
