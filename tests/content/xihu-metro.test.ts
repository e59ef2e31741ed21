import { readFileSync } from 'node:fs';
import { booleanPointInPolygon } from '@turf/turf';
import { csvParse } from 'd3-dsv';
import type { Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toFootprint } from '../../src/lib/geometry/footprints';
import { figureIn, realGeodata, realSite } from './real-site';

const rows = csvParse(readFileSync('geo/sources/ground-metro/stations.csv', 'utf8'));
const site = realSite();

/** Stops from one station of a line to another, the last one counted. */
function stopsOn(line: string, from: string, to: string): number {
  const orderOf = (name: string): number =>
    Number(rows.find((row) => row['line'] === line && row['name'] === name)?.['order']);
  return Math.abs(orderOf(to) - orderOf(from));
}

describe('the metro of Xihu as its story counts it', () => {
  it('has as many drawn stations in the circle of the centre as the table and the plan say', () => {
    const plan = site.plans.find(({ id }) => id === 'xihu-directions-2021');
    const part = plan?.parts.find(({ footprint }) => footprint?.shape.kind === 'disc');
    const placeAt = (name: string) => site.places.find((each) => each.name === name)!.at;
    const circle = toFootprint(part!.footprint!.shape, placeAt, realGeodata).geometry as Polygon;
    const openBy = (day: string): number =>
      new Set(
        rows
          .filter(({ lng, opened }) => lng !== '' && opened !== '' && opened! <= day)
          .filter(({ lng, lat }) => booleanPointInPolygon([Number(lng), Number(lat)], circle))
          .map(({ name }) => name)
      ).size;
    for (const year of [2017, 2022]) {
      const { value } = figureIn(site, `xihu-centre-drawn-metro-stations-${year}`);
      expect(openBy(`${year}-12-31`)).toBe(value);
    }
  });

  it('takes as many stops from south to north as the lines have', () => {
    const stops = stopsOn('6', '美院象山', '钱江世纪城') + stopsOn('2', '钱江世纪城', '三墩');
    expect(stops).toBe(figureIn(site, 'xihu-metro-stops-south-north-2022').value);
  });
});
