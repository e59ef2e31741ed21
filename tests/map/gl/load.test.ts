import { describe, expect, it } from 'vitest';
import { loadGeometry } from '../../../src/lib/map/gl/load';
import { FILES, geometry, NEW, OLD, serve, URLS } from './tiny-map';

const load = (files: Readonly<Record<string, string>>) => loadGeometry(URLS, serve(files));
const without = (file: string) => Object.fromEntries(Object.entries(FILES).filter(([name]) => name !== file));

describe('loading the geometry', () => {
  it('decodes both boundaries with their codes', () => {
    expect(geometry.areas[OLD]!.features.map(({ properties }) => properties.code)).toHaveLength(4);
    expect(geometry.areas[NEW]!.features.map(({ properties }) => properties.code)).toHaveLength(5);
  });

  it.each(Object.keys(FILES))('names %s when the server does not have it', async (file) => {
    await expect(load(without(file))).rejects.toThrow(`map file ${file}: the server answered 404`);
  });

  it.each(Object.keys(FILES))('names %s when it is not JSON', async (file) => {
    await expect(load({ ...FILES, [file]: '<html>' })).rejects.toThrow(`map file ${file}: is not JSON`);
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
    await expect(load({ ...FILES, [file]: text })).rejects.toThrow(`map file ${file}: ${problem}`);
  });

  it('names the file when the network is gone', async () => {
    const offline: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    await expect(loadGeometry(URLS, offline)).rejects.toThrow(/map file \/\w+\.json: did not arrive/);
  });
});
