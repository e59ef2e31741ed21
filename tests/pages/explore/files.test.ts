import { geoArea } from 'd3-geo';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { divisionsIn, toGeojson } from '../../../src/lib/pages/explore/geojson';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toWorkbook, writeWorkbook } from '../../../src/lib/pages/explore/xlsx';
import { parseQuery } from '../../../src/lib/pages/explore/explore-state';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const real = realData();
const census = toModel(stateOf('?indicator=census-population', real), real);
const gap = census.rows.find(({ shown }) => shown === null);

describe('the workbook of a view', () => {
  const [table, about] = toWorkbook(census, real, 'https://site.example/explore/?x');

  it('says in its table what the CSV says, numbers as numbers', () => {
    const csv = csvParse(toCsv(census, real).slice(1));
    const [head, ...rows] = table!.data;
    expect(head).toEqual(csv.columns.map((value) => ({ value, fontWeight: 'bold' })));
    const said = rows.map((row) => row!.map((cell) => (cell === null ? '' : String(cell))));
    expect(said).toEqual(csv.map((row) => csv.columns.map((column) => row[column])));
    const value = csv.columns.indexOf('value');
    expect(rows.every((row) => row![value] === null || typeof row![value] === 'number')).toBe(true);
  });

  it('says where it comes from', () => {
    const lines = about!.data.flat().map((cell) => JSON.stringify(cell));
    expect(lines.join('\n')).toMatch(/常住人口.*\n.*区划.*https:\/\/site\.example\/explore\/\?x/s);
  });

  it('is a file that Excel opens: a zip with a sheet for each', async () => {
    const bytes = Buffer.from(await (await writeWorkbook([table!, about!])).arrayBuffer());
    const text = bytes.toString('latin1');
    expect(text.slice(0, 2)).toBe('PK');
    const sheets = new Set(text.match(/xl\/worksheets\/sheet\d+\.xml/g));
    expect(sheets.size).toBe(2);
    expect(text).toContain('xl/workbook.xml');
  });
});

describe('the GeoJSON of a view', () => {
  const file = 'static/geo/2021/districts.json';
  const topology: unknown = JSON.parse(readFileSync(file, 'utf8'));

  it('joins each division on the map with its row of the table', async () => {
    const made = toGeojson(census, real, await divisionsIn(topology), 'x') as FeatureCollection;
    const values = made.features.map(({ id, properties }) => [id, properties!['value'], properties!['name']]);
    const rows = census.rows.map(({ code, shown, name }) => [code, shown?.value ?? null, name]);
    expect(new Set(values)).toEqual(new Set(rows));
    expect(made.features).toHaveLength(census.rows.length);
    expect(gap, 'every division has its people').toBeUndefined();
  });

  it('winds rings as RFC 7946 wants it, in the source’s precision', async () => {
    for (const each of (await divisionsIn(topology)).features) {
      expect(geoArea(each)).toBeGreaterThan(2 * Math.PI);
      expect(JSON.stringify(each.geometry)).not.toMatch(/\.\d{6}/);
    }
  });

  it('gives ground that several divisions fill to each of them, named by all', async () => {
    const same = toModel(stateOf('?indicator=census-population&ground=same', real), real);
    const made = toGeojson(same, real, await divisionsIn(topology), 'x') as FeatureCollection;
    for (const { codes, shown } of same.rows.filter((row) => row.codes.length > 1))
      for (const code of codes) {
        const { properties } = made.features.find(({ id }) => id === code)!;
        expect(properties).toMatchObject({ code: codes.join('+'), value: shown?.value ?? null });
      }
  });
});

describe('an address that asks for a period in vain', () => {
  it('is told the period as readers read it, and what is none as it was written', () => {
    const data = tinyData();
    const { indicator } = stateOf('', data);
    const told = (since: string) =>
      parseQuery(`?indicator=${indicator}&since=${since}`, data).problems.join();
    expect(told('2010-11-01')).toContain('「2010年11月1日」');
    expect(told('never')).toContain('「never」');
  });
});
