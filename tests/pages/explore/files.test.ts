import { geoArea } from 'd3-geo';
import { csvParse } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { colorAt } from '../../../src/lib/map/choropleth';
import { toCsv } from '../../../src/lib/pages/explore/csv';
import { divisionsIn, toGeojson } from '../../../src/lib/pages/explore/geojson';
import { mergedOf, toModel, type ExploreModel } from '../../../src/lib/pages/explore/model';
import { words } from '../../../src/lib/words/current';
import { fileNameOf, toSvgFile } from '../../../src/lib/pages/explore/save';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { toWorkbook, writeWorkbook } from '../../../src/lib/pages/explore/xlsx';
import { parseQuery } from '../../../src/lib/pages/explore/explore-state';
import { realData } from './real-data';
import { stateOf, tinyData } from './tiny-data';

const real = realData();
const census = toModel(stateOf('?indicator=census-population', real), real);
const gap = census.rows.find(({ shown }) => shown === null);

const modelOf = (query: string): ExploreModel => toModel(stateOf(query, real), real);

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

  it('names what it holds: both of two maps, and each other number of its columns', () => {
    const told = (query: string): string => JSON.stringify(toWorkbook(modelOf(query), real, 'x')[1]!.data);
    expect(told('?indicator=gdp&period=2023&swipe=2021')).toContain('：左边2021年；右边2023年');
    const boundaries = told(
      '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017'
    );
    expect(boundaries).toContain('，2020年11月1日：左边2021年4月9日前；右边2021年4月9日后');
    expect(boundaries).toContain('2021年4月9日前、2021年4月9日后的区划');
    expect(told('?indicator=gdp&period=2022&y=census-population')).toContain('（人口普查），2020年11月1日');
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
  const read = (boundary: string): unknown =>
    JSON.parse(readFileSync(`static/geo/${boundary}/districts.json`, 'utf8'));
  const topology = read('2021');
  /** Of a model whose two maps are of these boundaries. */
  const fileOf = async (model: ExploreModel): Promise<FeatureCollection & { readonly name: string }> => {
    const [own, left] = [model.boundary.id, model.left?.boundary.id ?? model.boundary.id].map(read);
    const shapes = { own: await divisionsIn(own), left: await divisionsIn(left) };
    return toGeojson(model, real, shapes, 'x') as FeatureCollection & { readonly name: string };
  };

  it('joins each division on the map with its row of the table', async () => {
    const made = await fileOf(census);
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
    const made = await fileOf(same);
    for (const { codes, shown } of same.rows.filter((row) => row.codes.length > 1))
      for (const code of codes) {
        const { properties } = made.features.find(({ id }) => id === code)!;
        expect(properties).toMatchObject({ code: codes.join('+'), value: shown?.value ?? null });
      }
  });

  it.each([
    ['of two periods', '?indicator=gdp&period=2023&swipe=2021', '2021年；右边2023年'],
    [
      'on two boundaries',
      '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017',
      '2021年4月9日前；右边2021年4月9日后'
    ]
  ])('holds both maps %s, each division told by period and boundary', async (_name, query, title) => {
    const model = modelOf(query);
    const { name, features } = await fileOf(model);
    expect(name).toContain(title);
    const told = ({ rows, boundary, numbers }: ExploreModel) =>
      rows.map(({ code, shown }) => [
        ...[code, boundary.name, shown?.value ?? null],
        words().period((numbers as { period: string }).period)
      ]);
    const properties = features.map((each) => each.properties!);
    const saved = properties.map(({ code, boundary, value, period }) => [code, boundary, value, period]);
    expect(new Set(saved)).toEqual(new Set([...told(model), ...told(model.left!)]));
    const columns = csvParse(toCsv(model, real).slice(1)).columns;
    for (const each of properties) expect(Object.keys(each)).toEqual(columns);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
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

describe('a row of a saved table', () => {
  it('cites every source of a number that was worked out, and not one of them', () => {
    const change = modelOf('?indicator=registered-age-under-18&since=2010-12-31');
    const [first] = csvParse(toCsv(change, real).slice(1));
    expect(first!['source']).toMatch(
      /浙江统计年鉴2018.*；.*浙江统计年鉴2011|浙江统计年鉴2011.*；.*浙江统计年鉴2018/
    );
    const density = modelOf('?indicator=density-census');
    const shangcheng = csvParse(toCsv(density, real).slice(1)).find(({ code }) => code === '330102')!;
    expect(shangcheng['source']!.split('；').length).toBeGreaterThan(1);
    expect(shangcheng['tier']!.split('；')).toEqual(['官方', '未署名，仅供参考']);
  });
});

describe('a file’s name', () => {
  it('tells a period from a boundary and a left side from a right one', () => {
    expect(fileNameOf(modelOf('?indicator=gdp&period=2023&swipe=2021'))).toBe(
      'gdp_2023_boundary-2021_left-2021'
    );
  });

  it('is no other view’s: growth, plans and shared ground have their own', () => {
    const queries = [
      '?indicator=gdp&period=2022',
      '?indicator=gdp&period=2022&measure=growth',
      '?indicator=census-population&period=2020-11-01&boundary=2021',
      '?indicator=census-population&period=2020-11-01&boundary=2021&ground=same'
    ];
    expect(new Set(queries.map((query) => fileNameOf(modelOf(query)))).size).toBe(queries.length);
  });
});

/** The map of a view as a file, with shapes of no form. */
function svgOf(model: ExploreModel): string {
  const shape = { getAttribute: (name: string) => (name === 'd' ? 'M0 0' : null) };
  vi.stubGlobal('document', { getElementById: () => shape });
  const svg = toSvgFile(model, toExplorePicture(model, real), real, 'x');
  vi.unstubAllGlobals();
  return svg;
}

it('the file of two maps tells of both colours that it has, and of neither period as of both', () => {
  const model = modelOf('?indicator=gdp&period=2023&swipe=2021');
  const svg = svgOf(model);
  const legend = svg.slice(svg.lastIndexOf('>GDP（亿元）</text>'));
  for (const [, value] of [...model.left!.choropleth.values, ...model.choropleth.values])
    expect(legend).toContain(`fill="${colorAt(model.choropleth, value)}"`);
  expect(legend).toMatch(/^>GDP（亿元）/);
});

describe('the drawn file of two maps', () => {
  it('says in its title what they are of, and on which boundaries', () => {
    const query = '?indicator=census-population&period=2020-11-01&boundary=2021&swipe=2020-11-01@2017';
    const svg = svgOf(modelOf(query));
    expect(svg).toContain('，2020年11月1日：左边2021年4月9日前；右边2021年4月9日后');
    expect(svg).toContain('2021年4月9日前、2021年4月9日后的区划');
  });

  it('outlines ground that several divisions fill on both, by masks of its own', () => {
    const model = modelOf(
      '?indicator=census-population&ground=same&period=2020-11-01&boundary=2021&swipe=2010-11-01'
    );
    const masks = svgOf(model).match(/<mask id="[^"]+"/g)!;
    expect(masks).toHaveLength(2 * mergedOf(model.rows).length);
    expect(new Set(masks).size).toBe(masks.length);
  });
});
