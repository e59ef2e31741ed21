import { csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SITE } from '../../../src/site.js';
import { readTable } from './published';

const written = csvParse(readFileSync(join(SITE.content, 'townships.csv'), 'utf8'));
const { rows: published } = readTable('townships.csv');
const LISTED = ['residents-committees', 'village-committees', 'village-level-units'];

describe('townships.csv', () => {
  it('has a row for each number of the lists, and none where a list has none', () => {
    const expected = written.flatMap((row) =>
      LISTED.filter((indicator) => row[indicator] !== '').map(
        (indicator) => `${row.area} ${row.name} ${row.boundary} ${row.period} ${indicator} ${row[indicator]}`
      )
    );
    const found = published.map(
      ({ area, township, boundary, period, indicator, value }) =>
        `${area} ${township} ${boundary} ${period} ${indicator} ${value}`
    );
    expect(found.length).toBeGreaterThan(500);
    expect(found).toEqual(expected);
  });

  it('names the district of each town', () => {
    const town = published.find(({ township }) => township === '瓶窑镇');
    expect(town).toMatchObject({ area: '330110', area_name: '余杭区' });
  });
});
