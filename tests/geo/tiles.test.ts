import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { readFileSync } from 'node:fs';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { parseTileLayer } from '../../geo/steps/parse-tile-layer';
import { must } from '../../geo/steps/stop';
import { toArchive, type Tile } from '../../geo/steps/tile-archive';
import { TILE_LAYER, zoomsFor } from '../../geo/steps/tile-cut';
import { tileLayer } from '../../geo/steps/tile-layer';
import { VERTICES_PER_AREA, wigglyAreas } from '../fixtures/wiggly-areas';

const RIGHTS = { credit: '自绘', licence: 'CC0' };
const COUNTY = new URL('../fixtures/tiny-county/geo/new/districts.json', import.meta.url);
const county = readFileSync(COUNTY, 'utf8');

function open(bytes: Uint8Array): PMTiles {
  const data = Uint8Array.from(bytes).buffer;
  const getBytes = async (offset: number, length: number) => ({ data: data.slice(offset, offset + length) });
  return new PMTiles({ getKey: () => 'memory', getBytes });
}

const layerOf = (text: string) => must(parseTileLayer('layer.json', text)).layer;

/** What a map finds in one tile, by code. */
async function featuresAt(archive: PMTiles, z: number, x: number, y: number): Promise<VectorTileFeature[]> {
  const { data } = (await archive.getZxy(z, x, y))!;
  const layer = new VectorTile(new PbfReader(new Uint8Array(data))).layers[TILE_LAYER]!;
  return Array.from({ length: layer.length }, (_, i) => layer.feature(i));
}

const corners = (feature: VectorTileFeature) =>
  new Set(
    feature
      .loadGeometry()
      .flat()
      .map(({ x, y }) => `${x} ${y}`)
  );

describe('a layer of areas cut to tiles', () => {
  const archive = open(tileLayer(layerOf(county), RIGHTS));

  it('says whose it is, where it lies, and where each area is', async () => {
    expect(await archive.getMetadata()).toMatchObject({ attribution: '自绘', licence: 'CC0' });
    const { minLon, minLat, maxLon, maxLat, tileType } = await archive.getHeader();
    expect([minLon, minLat, maxLon, maxLat, tileType]).toEqual([120, 30, 122, 32, 1]);
    const { areas } = (await archive.getMetadata()) as { areas: unknown[][] };
    expect(areas.map((row) => row.slice(0, 6))).toContainEqual(['900001', 'A', 120, 30, 121, 31]);
  });

  it('gives back every area with its code and nothing else, at the place where it was', async () => {
    const found = await featuresAt(archive, 3, 6, 3);
    expect(found.map(({ properties }) => properties)).toContainEqual({ code: '900001', name: 'A' });
    expect(found).toHaveLength(5);
    const [first] = found.filter(({ properties }) => properties['code'] === '900001');
    const { coordinates } = first!.toGeoJSON(6, 3, 3).geometry as { coordinates: number[][][] };
    const [lngs, lats] = [0, 1].map((i) => coordinates[0]!.map((at) => at[i]!));
    [Math.min(...lngs!), Math.max(...lngs!), Math.min(...lats!), Math.max(...lats!)].forEach((value, i) =>
      expect(value).toBeCloseTo([120, 121, 30, 31][i]!, 1)
    );
  });

  it('has the same bytes each time', () => {
    expect(tileLayer(layerOf(county), RIGHTS)).toEqual(tileLayer(layerOf(county), RIGHTS));
  });

  it('keeps the line that two areas share shared where it is simplified', async () => {
    const many = open(tileLayer(layerOf(JSON.stringify(wigglyAreas(12))), RIGHTS));
    const { minZoom, maxZoom } = await many.getHeader();
    const [z, x, y] = [minZoom + 1, ...placeOf(minZoom + 1)] as const;
    const features = await featuresAt(many, z, x, y);
    const [a, b] = ['c0', 'c1'].map((code) =>
      corners(features.find(({ properties }) => properties['code'] === code)!)
    );
    expect(a!.size).toBeLessThan(VERTICES_PER_AREA);
    expect([...a!].filter((corner) => b!.has(corner)).length).toBeGreaterThan(4);
    expect(maxZoom - minZoom).toBe(8);
  });
});

/** The tile of a zoom in which the wiggly areas begin. */
function placeOf(z: number): readonly [number, number] {
  const row = (1 - Math.asinh(Math.tan((29.5 * Math.PI) / 180)) / Math.PI) / 2;
  return [Math.floor(((118.6 + 180) / 360) * 2 ** z), Math.floor(row * 2 ** z)];
}

/** Of no pattern, which would let the directory shrink to nothing. */
const sizeAt = (i: number): number => 1 + Math.floor(Math.abs(Math.sin(i * 12.9898) * 43758.5453) % 500);

describe('an archive of many tiles', () => {
  const tiles: Tile[] = Array.from({ length: 20_000 }, (_, i) => ({
    ...{ z: 10, x: i % 200, y: Math.floor(i / 200) },
    bytes: Uint8Array.from({ length: sizeAt(i) }, (_, at) => (i * at * 31) % 251)
  }));
  const archive = open(toArchive({ tiles, metadata: {}, bounds: [0, 0, 1, 1] }));

  it('finds each behind directories of directories', async () => {
    expect((await archive.getHeader()).leafDirectoryLength).toBeGreaterThan(0);
    for (const i of [0, 4095, 4096, 19_999]) {
      const { z, x, y, bytes } = tiles[i]!;
      expect(new Uint8Array((await archive.getZxy(z, x, y))!.data)).toEqual(bytes);
    }
    expect(await archive.getZxy(10, 500, 500)).toBeUndefined();
  });

  it('is not made of nothing', () => {
    expect(() => toArchive({ tiles: [], metadata: {}, bounds: [0, 0, 1, 1] })).toThrow('without tiles');
  });
});

describe('levels', () => {
  it('stand about the one where all lies in a few tiles', () => {
    expect(zoomsFor([118.3, 29.1, 120.8, 30.6])).toEqual([3, 11]);
    expect(zoomsFor([73, 18, 135, 54])).toEqual([0, 7]);
  });
});

describe('a layer that cannot be cut', () => {
  const square = (properties: object, lng = 120) => ({
    ...{ type: 'Feature', properties },
    geometry: { type: 'Polygon', coordinates: [[[lng, 30], [lng, 31], [lng + 1, 31], [lng, 30]]] } // prettier-ignore
  });
  const told = (...features: object[]) => {
    const text = JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
    const parsed = parseTileLayer('own.geojson', text);
    return parsed.ok ? [] : parsed.problems.map(({ file, what, mend }) => `${file} ${what}｜${mend}`);
  };

  it.each<[string, object[], RegExp]>([
    ['an area without a code', [square({ name: 'A' })], /第 1 个区域没有 code.*属性里写上/],
    ['a code twice', [square({ code: '1' }), square({ code: '1' })], /code「1」有两个区域/],
    ['metres for degrees', [square({ code: '1' }, 500_000)], /「1」的坐标不是经纬度.*WGS84/],
    ['no area', [], /里面没有区域/]
  ])('%s is told with its file and mend', (_name, features, message) => {
    const problems = told(...features);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^own\.geojson /);
    expect(problems[0]).toMatch(message);
  });

  it('is told where nobody can say which of its layers is meant', () => {
    const text = JSON.stringify({ type: 'Topology', arcs: [], objects: { a: {}, b: {} } });
    expect(parseTileLayer('own.json', text)).toMatchObject({
      ok: false,
      problems: [{ what: '分不清切哪一层（a、b）' }]
    });
  });
});
