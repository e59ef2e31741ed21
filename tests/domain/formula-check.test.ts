import { describe, expect, it } from 'vitest';
import { parseFormula } from '../../src/lib/domain/formula';
import { mismatchesOf } from '../../src/lib/domain/formula-check';
import type { Direction } from '../../src/lib/domain/formula-words';

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

  it('do not add up where a counted part claims a direction', () => {
    const directed = [{ unit: '核', count: 2, direction: '北' as const }];
    expect(mismatchesOf(parseFormula('双核'), directed)).toEqual(['提法不分方位，「核」却写了方位「北」']);
  });

  it('cannot add up where the formula cannot be read', () => {
    expect(mismatchesOf(parseFormula('一廊一轴等'), parts)).toEqual(['提法「一廊一轴等」从第5个字起读不懂']);
  });
});

describe('a directional formula and its parts', () => {
  const formula = parseFormula('北强、南启、中兴');
  const part = (direction: Direction, unit: string, count = 1) => ({ direction, unit, count });
  const parts = [part('北', '强'), part('南', '启'), part('中', '兴')];

  it('add up, in any order', () => {
    expect(mismatchesOf(formula, parts)).toEqual([]);
    expect(mismatchesOf(formula, [...parts].reverse())).toEqual([]);
  });

  it('need one part for each direction, with its word', () => {
    expect(mismatchesOf(formula, parts.slice(1))).toEqual(['提法里「北强」有1处，各部分里却有0处']);
    expect(mismatchesOf(formula, [part('北', '旺'), ...parts.slice(1)])).toEqual([
      '提法里「北强」有1处，各部分里却有0处',
      '提法里「北旺」有0处，各部分里却有1处'
    ]);
    expect(mismatchesOf(formula, [part('北', '强', 2), ...parts.slice(1)])).toEqual([
      '提法里「北强」有1处，各部分里却有2处'
    ]);
  });

  it('do not add up where a part forgets its direction', () => {
    expect(mismatchesOf(formula, [{ unit: '强', count: 1 }, ...parts.slice(1)])).toEqual([
      '提法里「北强」有1处，各部分里却有0处',
      '提法里「强」有0处，各部分里却有1处'
    ]);
  });
});
