import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it, vi } from 'vitest';
import type { LiveGeometry } from '../../../../../src/lib/map/renderers/gl/geometry';
import { toGlState } from '../../../../../src/lib/map/renderers/gl/gl-state';
import { toStyle } from '../../../../../src/lib/map/renderers/gl/style';
import type { AreaTiles } from '../../../../../src/lib/map/renderers/gl/tiled/open';
import {
  answerForTiles,
  tiledSources,
  toStateTarget
} from '../../../../../src/lib/map/renderers/gl/tiled/source';
import { geometry, index, NEW, OLD, picture } from '../tiny-map';

const read = vi.fn(async () => null as ArrayBuffer | null);
const tiles: AreaTiles = { minZoom: 3, maxZoom: 9, layer: 'areas', areas: geometry.areas[NEW]!, read };
const tiled: LiveGeometry = { ...geometry, tiles: { [NEW]: tiles } };
const style = toStyle(tiled, toGlState(picture(), index, 9.4));

describe('a boundary drawn from tiles', () => {
  it('is a vector source whose areas are known by their codes', () => {
    expect(style.sources[`areas-${NEW}`]).toMatchObject({ type: 'vector', minzoom: 3, promoteId: 'code' });
    expect(style.sources[`areas-${OLD}`]).toMatchObject({ type: 'geojson' });
    expect(validateStyleMin(style)).toEqual([]);
  });

  it('is drawn by the layers that would draw its shapes', () => {
    const own = style.layers.filter((layer) => 'source' in layer && layer.source === `areas-${NEW}`);
    expect(own.length).toBeGreaterThan(3);
    for (const layer of own) expect(layer).toHaveProperty('source-layer', 'areas');
    expect(style.layers.filter((layer) => 'source-layer' in layer)).toHaveLength(own.length);
  });

  it('is coloured by states that name the layer, and no other source is', () => {
    const setFeatureState = vi.fn();
    const map = { setFeatureState, setPaintProperty: vi.fn(), setLayoutProperty: vi.fn() };
    const target = toStateTarget(map, tiledSources(tiled));
    target.setFeatureState({ source: `areas-${NEW}`, id: '1' }, {});
    target.setFeatureState({ source: `areas-${OLD}`, id: '1' }, {});
    expect(setFeatureState.mock.calls.map(([feature]) => feature as unknown)).toEqual([
      { source: `areas-${NEW}`, id: '1', sourceLayer: 'areas' },
      { source: `areas-${OLD}`, id: '1' }
    ]);
  });

  it('answers for each tile, and for one that is not there with nothing', async () => {
    const addProtocol = vi.fn();
    answerForTiles({ addProtocol }, tiled);
    const [name, answer] = addProtocol.mock.calls[0] as [
      string,
      (r: object, c: object) => Promise<{ data: ArrayBuffer }>
    ];
    expect(name).toBe('areas');
    const { data } = await answer({ url: `areas://areas-${NEW}/7/100/50` }, new AbortController());
    expect(data.byteLength).toBe(0);
    expect(read).toHaveBeenCalledWith(7, 100, 50, expect.any(AbortSignal));
    await expect(answer({ url: 'areas://nobody/1/1/1' }, new AbortController())).rejects.toThrow('no tiles');
  });

  it('asks MapLibre for nothing where no boundary is tiled', () => {
    const addProtocol = vi.fn();
    answerForTiles({ addProtocol }, geometry);
    expect(addProtocol).not.toHaveBeenCalled();
  });
});
