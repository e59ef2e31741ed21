import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { geoContains } from 'd3-geo';
import { expect, it } from 'vitest';
import { realGeodata } from '../content/real-site';

const rows = csvParse(readFileSync('geo/sources/ground-metro/stations.csv', 'utf8'));
const today = realGeodata.areas.get(realGeodata.boundaries.at(-1)!.id)!;

it('a metro station whose place is known lies in the division that the table gives it', () => {
  const placed = rows.filter(({ lng }) => lng !== '');
  const strays = placed.filter(({ division, lng, lat }) => {
    const home = today.find(({ properties }) => properties.name === division);
    return !home || !geoContains(home, [Number(lng), Number(lat)]);
  });
  expect(placed.length).toBeGreaterThan(150);
  expect(strays.map(({ name, division }) => `${name} ${division}`)).toEqual([]);
});

it('every metro station that opened says whether the day was read', () => {
  expect(rows.filter(({ opened, opened_basis }) => (opened === '') !== (opened_basis === ''))).toEqual([]);
});
