import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { vectorLayers } from '../../../../src/lib/map/renderers/gl/basemap/vector-look';

const NAMES = [
  'earth',
  'landcover',
  'water',
  'roads',
  'buildings',
  'boundaries',
  'places',
  'admin_lines',
  'mine'
];

describe('somebody’s vector tiles', () => {
  const layers = vectorLayers('basemap-0', NAMES);

  it('make a style that MapLibre takes', () => {
    const sources = { 'basemap-0': { type: 'vector' as const, tiles: ['basemap://0/{z}/{x}/{y}'] } };
    expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
  });

  it('are drawn without borders and names, whoever drew them', () => {
    const drawn = layers.map(({ id }) => id.split(':')[1]);
    expect(new Set(drawn)).toEqual(new Set(['earth', 'landcover', 'water', 'roads', 'buildings', 'mine']));
  });

  it('have all their lines over all their fills', () => {
    const kinds = layers.map(({ type }) => type);
    expect(kinds.lastIndexOf('fill')).toBeLessThan(kinds.indexOf('line'));
  });
});
