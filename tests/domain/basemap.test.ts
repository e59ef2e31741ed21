import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { originsOf, parseArchiveHead, tileAddress } from '../../src/lib/domain/basemap';
import { coastArchive, COAST_ARCHIVE } from '../fixtures/write-tiny-archive';

const layer = { template: 'https://t{s}.maps.example/{z}/{y}/{x}?tk=a', hosts: ['0', '1'], maxZoom: 18 };

describe('the address of a tile', () => {
  it('has its zoom, column and row, and a host by its place', () => {
    expect(tileAddress(layer, 3, 4, 5)).toBe('https://t1.maps.example/3/5/4?tk=a');
    expect(tileAddress(layer, 3, 5, 5)).toBe('https://t0.maps.example/3/5/5?tk=a');
  });
});

describe('the hosts of a base map', () => {
  it('are those of every layer, each once', () => {
    const other = { ...layer, template: 'http://own.example:8080/{z}/{x}/{y}.png', hosts: [] };
    expect(originsOf({ kind: 'tiles', credit: '', layers: [layer, layer, other] })).toEqual([
      'https://t0.maps.example',
      'https://t1.maps.example',
      'http://own.example:8080'
    ]);
  });

  it('are none where the file is the site’s own, or where there is no base map', () => {
    expect(originsOf({ kind: 'pmtiles', credit: '', path: '/basemap/kept/a.pmtiles' })).toEqual([]);
    expect(originsOf(null)).toEqual([]);
  });
});

describe('the beginning of a PMTiles file', () => {
  const bytes = coastArchive();
  const changed = (at: number, value: number): Uint8Array => {
    const copy = bytes.slice();
    copy[at] = value;
    return copy;
  };

  it('says what kind of tiles it holds and where', () => {
    expect(parseArchiveHead(bytes)).toMatchObject({ tiles: 'vector', bounds: [119, 30, 121.2, 31.2] });
    expect(parseArchiveHead(changed(99, 2))?.tiles).toBe('raster');
  });

  it('says where the rest lies that it says of itself', () => {
    const { offset, length, isGzip } = parseArchiveHead(bytes)!.metadata;
    const rest = bytes.slice(offset, offset + length);
    expect(JSON.parse(new TextDecoder().decode(isGzip ? gunzipSync(rest) : rest))).toHaveProperty(
      'vector_layers'
    );
  });

  it('is refused where it is cut off, of another version, of unknown tiles, or none at all', () => {
    const others = [bytes.slice(0, 126), changed(7, 2), changed(99, 0), changed(99, 6), changed(0, 0)];
    expect(others.map(parseArchiveHead)).toEqual(others.map(() => null));
  });

  it('the coast’s own is what its script writes', () => {
    expect(new Uint8Array(readFileSync(COAST_ARCHIVE))).toEqual(bytes);
  });
});
