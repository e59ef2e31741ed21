import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/lib/domain/formula';
import type { Grammar } from '../../src/lib/domain/formula-grammar';

/** A language of two units and one direction, to show that formulas are read in any. */
const grammar: Grammar = {
  numeralAt: (text) => (/^[12]/.test(text) ? { count: Number(text.charAt(0)), length: 1 } : undefined),
  fillerAt: (text) => (text.startsWith('big ') ? 4 : 0),
  unitAt: (text) => ['belt', 'core'].find((unit) => text.startsWith(unit)),
  tailAt: () => 0,
  separatorAt: (text) => /^[ ,]/.test(text),
  directionAt: (text) => (text.startsWith('north!') ? { direction: 'north', verb: '!' } : undefined)
};

describe('a formula in any language', () => {
  it('is counted parts with or without a word between numeral and unit', () => {
    expect(parseFormula('1belt, 2big core', grammar)).toEqual({
      kind: 'structural',
      text: '1belt, 2big core',
      terms: [
        { count: 1, unit: 'belt', start: 0, end: 5 },
        { count: 2, unit: 'core', start: 7, end: 16 }
      ]
    });
  });

  it('is directions with a verb each', () => {
    expect(parseFormula('north!', grammar)).toEqual({
      kind: 'directional',
      text: 'north!',
      terms: [{ direction: 'north', unit: '!', start: 0, end: 6 }]
    });
  });

  it.each([
    ['', 0],
    [' ,', 0],
    ['1belt and', 6],
    ['north! 1belt', 7],
    ['3belt', 0]
  ])('is not %j, which stops at %i', (text, at) => {
    expect(parseFormula(text, grammar)).toEqual({ kind: 'unparsed', text, at });
  });
});
