import { validateStyleMin, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { toGlState } from '../../../../src/lib/map/renderers/gl/gl-state';
import { toLayers, toStyle } from '../../../../src/lib/map/renderers/gl/style';
import { LAYERS, layerRank } from '../../../../src/lib/map/layers';
import { geometry, index, NEW, OLD, picture } from './tiny-map';

const style = toStyle(geometry, toGlState(picture(), index, 9.4));
const ids = style.layers.map(({ id }) => id);

describe('the live style', () => {
  it('passes the style specification', () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('draws every layer of the register, in its order, but circles, which lie over it in the frame', () => {
    const own = LAYERS.filter(({ source }) => source.kind !== 'circles');
    expect(ids.map(layerRank)).toEqual(ids.map(layerRank).toSorted((a, b) => a - b));
    expect([...new Set(ids.map((id) => id.split(':')[0]))]).toEqual(own.map(({ name }) => name));
  });

  it('gives each boundary its own layers', () => {
    for (const name of ['area-fills', 'area-hatch', 'area-lines', 'ghost-lines', 'highlight-lines']) {
      expect(ids).toContain(`${name}:${OLD}`);
      expect(ids).toContain(`${name}:${NEW}`);
    }
  });

  it('refuses a layer that is not in the register', () => {
    const stranger: LayerSpecification = { id: 'roads', type: 'background' };
    expect(() => toLayers([stranger], { paint: {}, visible: {} })).toThrow(
      'layer roads is not in the register'
    );
  });

  it('asks the network for nothing', () => {
    expect(style).not.toHaveProperty('glyphs');
    expect(style).not.toHaveProperty('sprite');
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('keeps every corner, and never fades', () => {
    for (const source of Object.values(style.sources)) expect(source).toMatchObject({ tolerance: 0 });
    expect(style.transition).toEqual({ duration: 0, delay: 0 });
  });

  it('paints only layers that exist', () => {
    expect(ids).toEqual(expect.arrayContaining(Object.keys(toGlState(picture(), index, 9).paint)));
  });
});
