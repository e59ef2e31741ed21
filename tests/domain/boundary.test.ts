import { describe, expect, it } from 'vitest';
import { areaAt, boundaryById, isRedrawn, type Boundary, areaName } from '../../src/lib/domain/boundary';
import { areaKey, planOf, toId, toPartRef, type AreaCode, type BoundaryId } from '../../src/lib/domain/ids';
import { realSite } from '../content/real-site';
import { geodata } from '../fixtures/tiny-site/tiny-site';

const [oldId, newId] = [toId<BoundaryId>('old'), toId<BoundaryId>('new')];
const [A, D, E] = ['900001', '900004', '900005'].map((code) => toId<AreaCode>(code)) as [
  AreaCode,
  AreaCode,
  AreaCode
];
const { boundaries } = geodata;

describe('a division', () => {
  it('is a code on a boundary: the same code is another place on another', () => {
    const [before, after] = [oldId, newId].map((id) => areaAt(boundaryById(boundaries, id), D)?.measuredKm2);
    expect(before! / after!).toBeCloseTo(2, 3);
  });

  it('does not exist before it was set up', () => {
    expect(areaAt(boundaryById(boundaries, oldId), E)).toBeUndefined();
  });

  it('is redrawn where its ground changed, and not where it stayed or is new', () => {
    expect([A, D, E].map((code) => isRedrawn(boundaries, code))).toEqual([false, true, false]);
  });

  it('is not redrawn by the noise of measuring: half a percent', () => {
    const sized = (km2: number): Boundary[] => {
      const area = { ...areaAt(boundaries[0]!, A)!, measuredKm2: km2 };
      return [boundaries[0]!, { ...boundaries[1]!, areas: [area] }];
    };
    const { measuredKm2 } = areaAt(boundaries[0]!, A)!;
    expect(isRedrawn(sized(measuredKm2 * 1.004), A)).toBe(false);
    expect(isRedrawn(sized(measuredKm2 * 1.006), A)).toBe(true);
  });

  it('is named with its boundary exactly where its code names two places', () => {
    expect(areaName(boundaries, newId, D)).toEqual({ name: 'D', ground: 'after the split' });
    expect(areaName(boundaries, oldId, D)).toEqual({ name: 'D', ground: 'before the split' });
    expect(areaName(boundaries, newId, A)).toEqual({ name: 'A', ground: '' });
    expect(areaName(boundaries, newId, toId('999999'))).toEqual({ name: '999999', ground: '' });
  });
});

describe('余杭', () => {
  const site = realSite();
  const yuhang = toId<AreaCode>('330110');

  it('was redrawn in 2021, as 富阳 was not', () => {
    expect(isRedrawn(site.boundaries, yuhang)).toBe(true);
    expect(isRedrawn(site.boundaries, toId('330111'))).toBe(false);
  });

  it('has one name for each of its two places', () => {
    const names = site.boundaries.map(({ id }) => areaName(site.boundaries, id, yuhang));
    expect(names).toEqual(site.boundaries.map(({ name: ground }) => ({ name: '余杭区', ground })));
  });
});

describe('ids', () => {
  it('of an area and of a part of a plan have one text form', () => {
    expect(areaKey(newId, A)).toBe('new-900001');
    const ref = toPartRef(toId('cross'), '一廊');
    expect([ref, planOf(ref)]).toEqual(['cross/一廊', 'cross']);
  });

  it('that name no boundary throw with the id', () => {
    expect(() => boundaryById(boundaries, '1999')).toThrow('no boundary 1999');
  });
});
