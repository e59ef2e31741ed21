import { describe, expect, it } from 'vitest';
import { GROUND_SOURCES } from '../../../../src/lib/map/layers';
import { groundOf } from '../../../../src/lib/map/renderers/gl/geometry';
import { loadGeometry } from '../../../../src/lib/map/renderers/gl/load';
import { FILES, geometry, NEW, OLD, serve, URLS } from './tiny-map';

const load = (files: Readonly<Record<string, string>>) => loadGeometry(URLS, serve(files));
const without = (file: string) => Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== file));

describe('loading the geometry', () => {
  it('decodes both boundaries with their codes', () => {
    expect(geometry.areas[OLD]!.features.map(({ properties }) => properties.code)).toHaveLength(4);
    expect(geometry.areas[NEW]!.features.map(({ properties }) => properties.code)).toHaveLength(5);
  });

  it('asks for no file that the city does not have', async () => {
    const urls = { ...URLS, ground: {}, overlays: null };
    const bare = await loadGeometry(
      urls,
      serve({ '/old.json': FILES['/old.json']!, '/new.json': FILES['/new.json']! })
    );
    const lists = [...GROUND_SOURCES.map((source) => groundOf(bare, source)), bare.overlays];
    for (const { features } of lists) expect(features).toEqual([]);
    expect(bare.areas[NEW]!.features).toHaveLength(5);
  });

  it.each(Object.keys(FILES))('names %s when it does not arrive', async (file) => {
    await expect(load(without(file))).rejects.toThrow(`${file}: is not there`);
  });

  it.each([
    ['/old.json', '{"type":"Topology","objects":{},"arcs":[]}', 'has no object "districts"'],
    ['/old.json', 'null', 'has no object "districts"'],
    ['/water.json', FILES['/context.json']!, 'has no object "areas"'],
    ['/overlays.json', '[]', 'is not a GeoJSON FeatureCollection'],
    [
      '/overlays.json',
      '{"type":"FeatureCollection","features":[{"properties":{}}]}',
      'feature 0 has no "ref"'
    ],
    ['/new.json', FILES['/new.json']!.replace('"code":"900003"', '"cod":"900003"'), 'feature 2 has no "code"']
  ])('names %s when it holds something else (%#)', async (file, text, problem) => {
    await expect(load({ ...FILES, [file]: text })).rejects.toThrow(`${file}: ${problem}`);
  });
});
