import { describe, expect, it } from 'vitest';
import { mismatchesOf } from '../../src/lib/domain/formula-check';
import { readFormula } from '../../src/lib/words/zh/formula-grammar';

describe('a formula and its parts', () => {
  const formula = readFormula('一廊一轴、一心三片');
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
    expect(mismatchesOf(readFormula('一廊两廊'), [{ unit: '廊', count: 3 }])).toEqual([]);
  });

  it('do not add up with one part too few, too many, or of another unit', () => {
    expect(mismatchesOf(formula, parts.slice(1))).toEqual([
      { kind: 'count', unit: '廊', wanted: 1, given: 0 }
    ]);
    expect(mismatchesOf(formula, [...parts, { unit: '片', count: 1 }])).toEqual([
      { kind: 'count', unit: '片', wanted: 3, given: 4 }
    ]);
    expect(mismatchesOf(formula, [...parts, { unit: '带', count: 2 }])).toEqual([
      { kind: 'count', unit: '带', wanted: 0, given: 2 }
    ]);
  });

  it('do not add up where a counted part claims a direction', () => {
    const directed = [{ unit: '核', count: 2, direction: '北' }];
    expect(mismatchesOf(readFormula('双核'), directed)).toEqual([
      { kind: 'stray-direction', unit: '核', direction: '北' }
    ]);
  });

  it('cannot add up where the formula cannot be read', () => {
    expect(mismatchesOf(readFormula('一廊一轴等'), parts)).toEqual([
      { kind: 'unreadable', formula: '一廊一轴等', at: 4 }
    ]);
  });
});

describe('a directional formula and its parts', () => {
  const formula = readFormula('北强、南启、中兴');
  const part = (direction: string, unit: string, count = 1) => ({ direction, unit, count });
  const parts = [part('北', '强'), part('南', '启'), part('中', '兴')];

  it('add up, in any order', () => {
    expect(mismatchesOf(formula, parts)).toEqual([]);
    expect(mismatchesOf(formula, [...parts].reverse())).toEqual([]);
  });

  it('need one part for each direction, with its word', () => {
    expect(mismatchesOf(formula, parts.slice(1))).toEqual([
      { kind: 'direction', name: '北强', wanted: 1, given: 0 }
    ]);
    expect(mismatchesOf(formula, [part('北', '旺'), ...parts.slice(1)])).toEqual([
      { kind: 'direction', name: '北强', wanted: 1, given: 0 },
      { kind: 'direction', name: '北旺', wanted: 0, given: 1 }
    ]);
    expect(mismatchesOf(formula, [part('北', '强', 2), ...parts.slice(1)])).toEqual([
      { kind: 'direction', name: '北强', wanted: 1, given: 2 }
    ]);
  });

  it('do not add up where a part forgets its direction', () => {
    expect(mismatchesOf(formula, [{ unit: '强', count: 1 }, ...parts.slice(1)])).toEqual([
      { kind: 'direction', name: '北强', wanted: 1, given: 0 },
      { kind: 'direction', name: '强', wanted: 0, given: 1 }
    ]);
  });
});
