import { cpSync, mkdtempSync, renameSync, rmSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toId, type BoundaryId } from '../../../src/lib/domain/ids';
import { readGeodata } from '../../../src/lib/server/library/read-site';
import { toGeometryPaths } from '../../../src/lib/server/views/geometry-paths';

const folderOf = (fixture: string): string =>
  fileURLToPath(new URL(`../../fixtures/${fixture}/geo`, import.meta.url));

describe('the geometry of a coast that has districts alone', () => {
  const geo = readGeodata(folderOf('tiny-coast'));

  it('has empty lists for water, neighbours, townships and changes', () => {
    const { waterAreas, waterLines, land, townships, manifest } = geo;
    const borders = geo.groundAt('context', 'borders');
    expect([waterAreas, waterLines, land, borders, townships, manifest.changes]).toEqual([
      [],
      [],
      [],
      [],
      [],
      []
    ]);
  });

  it('has its one boundary, with an island and a hole', () => {
    const areas = geo.areas.get(toId<BoundaryId>('2020')) ?? [];
    const shapes = areas.map(({ geometry }) => geometry.coordinates.length);
    expect(geo.boundaries.map(({ id }) => id)).toEqual(['2020']);
    expect(shapes).toEqual([1, 1, 2, 1]);
    expect(areas[0]?.geometry.coordinates[0]).toHaveLength(2);
  });

  it('asks a live map for no other file', () => {
    expect(toGeometryPaths({ geo, site: { basemap: null, areaTiles: {} } })).toEqual({
      areas: { '2020': '/geo/2020/districts.json' },
      ground: {}
    });
  });

  it('refuses a township by name', () => {
    expect(() => geo.mergeTownships(['北港区/某镇'])).toThrow('no 北港区/某镇 among townships');
  });
});

describe('the geometry of a county', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'geo-'));
    cpSync(folderOf('tiny-county'), folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has its townships wherever the manifest says they are', () => {
    renameSync(join(folder, 'new/townships.json'), join(folder, 'cells.json'));
    const manifest = join(folder, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('new/townships.json', 'cells.json'));
    const geo = readGeodata(folder);
    expect(geo.townships.map(({ properties }) => geo.townshipName(properties))).toContain('A/south-west');
    expect(geo.mergeTownships(['A/south-west', 'A/south-east']).coordinates).toHaveLength(1);
  });

  it('has its lake, its river and both neighbours', () => {
    const { waterAreas, waterLines, land } = readGeodata(folder);
    const names = [...waterAreas, ...waterLines, ...land].map(({ properties }) => properties.name);
    expect(names).toEqual(['方湖', '直河', '西邻', '北邻']);
  });

  it('is refused where a file that the manifest names is not there', () => {
    rmSync(join(folder, 'water.json'));
    expect(() => readGeodata(folder)).toThrow('water.json');
  });
});
