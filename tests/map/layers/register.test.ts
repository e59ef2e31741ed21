import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inLayerOrder, LAYER_ORDER, layerRank } from '../../../src/lib/map/layers';

describe('the register of layers', () => {
  it('has each layer once', () => {
    expect(new Set(LAYER_ORDER).size).toBe(LAYER_ORDER.length);
  });

  it('ranks them from the bottom to the top, a variant like its name', () => {
    expect(LAYER_ORDER.map(layerRank)).toEqual(LAYER_ORDER.map((_, i) => i));
    expect(layerRank('area-fills:2021')).toBe(layerRank('area-fills'));
  });

  it('puts what is said about an area above its fill', () => {
    const pairs = [
      ['area-fills', 'area-hatch'],
      ['area-hatch', 'area-lines'],
      ['area-fills', 'water-areas'],
      ['overlay-fills', 'overlay-hatch'],
      ['area-lines', 'ghost-lines'],
      ['ghost-lines', 'highlight-lines']
    ] as const;
    for (const [below, above] of pairs) expect(layerRank(below)).toBeLessThan(layerRank(above));
  });

  it.each(['', 'roads', 'area', 'area-fills-2021', ':2021', 'Area-fills'])(
    'refuses a stranger: “%s”',
    (id) => {
      expect(() => layerRank(id)).toThrow(`layer ${id} is not in the register`);
      expect(() => inLayerOrder([{ id }])).toThrow('not in the register');
    }
  );

  it('sorts layers, and keeps the given order among variants of one', () => {
    const ids = fc.array(
      fc.tuple(fc.constantFrom(...LAYER_ORDER), fc.nat(9)).map(([name, n]) => `${name}:${n}`)
    );
    fc.assert(
      fc.property(ids, (list) => {
        const given = list.map((id, at) => ({ id, at }));
        const sorted = inLayerOrder(given);
        expect([...sorted].sort((a, b) => a.at - b.at)).toEqual(given);
        sorted.slice(1).forEach((layer, i) => {
          const below = sorted[i]!;
          const [rank, rankBelow] = [layerRank(layer.id), layerRank(below.id)];
          expect(rankBelow < rank || (rankBelow === rank && below.at < layer.at)).toBe(true);
        });
      })
    );
  });
});
