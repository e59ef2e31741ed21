import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameBox, overlap, placeNames, SIDES, type Spot } from '../../../src/lib/exhibits/scatter/names';

describe('the names of dots', () => {
  it('part where two dots stand close together', () => {
    const spots: Spot[] = [
      { x: 0.5, y: 0.5, name: '余杭区' },
      { x: 0.53, y: 0.5, name: '临平区' }
    ];
    const [one, other] = placeNames(spots);
    expect(overlap(nameBox(spots[0]!, one!), nameBox(spots[1]!, other!))).toBe(0);
  });

  it('stay within the plot at its edges', () => {
    expect(placeNames([{ x: 1, y: 0.5, name: '淳安县' }])).toEqual(['left']);
    expect(placeNames([{ x: 0, y: 0.5, name: '淳安县' }])).toEqual(['right']);
  });

  it('are left out where they would cover others, those that the map points out never', () => {
    const heap = ['建德市', '淳安县', '富阳区', '桐庐县', '临安区', '拱墅区'].map((name, i) => ({
      ...{ x: 0.5 + i * 0.012, y: 0, name, isStrong: name === '富阳区' }
    }));
    const sides = placeNames(heap);
    const named = heap.flatMap((spot, i) => (sides[i] ? [nameBox(spot, sides[i])] : []));
    expect(sides[2]).not.toBeNull();
    expect(named.length).toBeLessThan(heap.length);
    const pairs = named.flatMap((a, i) => named.slice(i + 1).map((b) => overlap(a, b)));
    expect(Math.max(0, ...pairs)).toBeLessThan(40);
  });

  it('are placed once for every dot, wherever they are', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const spot = fc.record({ x: share, y: share, name: fc.constantFrom('上城区', '桐庐') });
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 14 }), (spots) => {
        const sides = placeNames(spots);
        expect(sides).toHaveLength(spots.length);
        for (const side of sides) expect([...SIDES, null]).toContain(side);
      })
    );
  });
});
