import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toId, type AreaCode, type BoundaryId, type PartRef } from '../../../../src/lib/domain/ids';
import { applyState } from '../../../../src/lib/map/renderers/gl/apply';
import { toGlState, type GlState } from '../../../../src/lib/map/renderers/gl/gl-state';
import { OPACITIES, TOKENS } from '../../../../src/lib/map/tokens';
import { FakeMap } from './fake-map';
import { codesOf, index, NEW, OLD, OVERLAYS, picture, pictures } from './tiny-map';

const zooms = fc.double({ min: 5, max: 15, noNaN: true });
const scenes = fc
  .tuple(pictures, zooms, fc.boolean())
  .map(([shown, zoom, isOverBasemap]) => toGlState(shown, index, zoom, isOverBasemap));

/** The map after a walk through states, each applied on the one before. */
function walk(states: readonly GlState[]): FakeMap {
  const map = new FakeMap();
  states.forEach((state, i) => applyState(map, state, states[i - 1] ?? null));
  return map;
}

describe('the state of the live map', () => {
  it('ends alike after any walk and after a direct jump', () => {
    const walks = fc.array(scenes, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(walks, (states) => {
        const { paint, states: features } = walk(states);
        const direct = walk(states.slice(-1));
        expect({ paint, features }).toEqual({ paint: direct.paint, features: direct.states });
      })
    );
  });

  it('touches nothing when the scene stays', () => {
    fc.assert(
      fc.property(scenes, (state) => {
        const map = new FakeMap();
        applyState(map, structuredClone(state), state);
        expect(map.calls).toBe(0);
      })
    );
  });

  it('lets a base map through what would cover it, and only on the boundary that is shown', () => {
    fc.assert(
      fc.property(pictures, zooms, (shown, zoom) => {
        const over = toGlState(shown, index, zoom, true);
        const plain = toGlState(shown, index, zoom);
        const opacityOf = (state: GlState, layer: string) => state.paint[layer]?.['fill-opacity'];
        for (const boundary of [OLD, NEW]) {
          const isShown = boundary === shown.boundary;
          const layer = `area-fills:${boundary}`;
          expect(opacityOf(plain, layer)).toBe(isShown ? 1 : 0);
          expect(opacityOf(over, layer)).toBe(isShown ? OPACITIES.overBasemap : 0);
        }
        expect(opacityOf(over, 'water-areas')).toBe(OPACITIES.overBasemap);
        expect(over.features).toEqual(plain.features);
      })
    );
  });

  it('says everything about every feature of every scene', () => {
    fc.assert(
      fc.property(scenes, ({ features }) => {
        for (const boundary of [OLD, NEW]) {
          const states = features[`areas-${boundary}`]!;
          expect(Object.keys(states).sort()).toEqual([...codesOf(boundary)].sort());
          for (const state of Object.values(states)) {
            expect(Object.keys(state)).toEqual([
              'fill',
              'old-tint',
              'apart',
              'hatched',
              'ghost',
              'highlight'
            ]);
          }
        }
        expect(Object.keys(features['overlays']!)).toEqual(OVERLAYS.map(({ ref }) => ref));
      })
    );
  });

  it('paints the same layers in every scene', () => {
    const names = (state: GlState) =>
      Object.entries(state.paint).map(([layer, paint]) => [layer, Object.keys(paint)]);
    fc.assert(
      fc.property(scenes, scenes, (a, b) => {
        expect(names(a)).toEqual(names(b));
      })
    );
  });
});

describe('what a picture becomes', () => {
  const [first, second] = codesOf(OLD) as [AreaCode, AreaCode];

  it('shows the divisions of its own boundary and hides the others', () => {
    const { paint, features } = toGlState(picture({ boundary: OLD }), index, 9);
    expect(paint['area-fills:old']).toEqual({ 'fill-opacity': 1 });
    expect(paint['area-fills:new']).toEqual({ 'fill-opacity': 0 });
    expect(paint['area-lines:new']).toEqual({ 'line-opacity': 0 });
    expect(features['areas-new']![first]).toEqual({
      fill: TOKENS.area,
      'old-tint': TOKENS.area,
      apart: 0,
      hatched: false,
      highlight: false,
      ghost: false
    });
  });

  it('marks the same code on its own boundary only: 330110 is two places', () => {
    const ghost = { boundary: OLD, areas: [first] };
    const { features } = toGlState(picture({ ghost, highlight: [first], hatched: [second] }), index, 9);
    expect(features['areas-old']![first]).toMatchObject({ ghost: true, highlight: false });
    expect(features['areas-new']![first]).toMatchObject({ ghost: false, highlight: true });
    expect(features['areas-old']![second]).toMatchObject({ hatched: false });
    expect(features['areas-new']![second]).toMatchObject({ hatched: true });
  });

  it('shows the overlays it lists, by their evidence', () => {
    const { features } = toGlState(picture({ overlays: OVERLAYS.slice(0, 2) }), index, 9);
    expect(Object.values(features['overlays']!)).toEqual([
      { shown: 'stated' },
      { shown: 'inferred' },
      { shown: 'no' },
      { shown: 'no' }
    ]);
  });

  it.each([
    [{ boundary: toId<BoundaryId>('1949'), fills: [] }, 'boundary 1949'],
    [{ highlight: [toId<AreaCode>('330110')] }, 'area new-330110'],
    [{ ghost: { boundary: OLD, areas: [toId<AreaCode>('900005')] } }, 'area old-900005'],
    [{ overlays: [{ ...OVERLAYS[0], ref: toId<PartRef>('plan/none') }] }, 'overlay plan/none']
  ])('refuses what the geometry does not have (%#)', (parts, what) => {
    expect(() => toGlState({ ...picture(), ...parts }, index, 9)).toThrow(`the picture asks for ${what}`);
  });
});
