import { m } from '../../paraglide/messages';
import { isRedrawn, latestBoundary } from '../../domain/boundary';
import { TIERS } from '../../domain/source';
import { words } from '../../words/current';
import { quantityOf } from '../../domain/figure';
import { siteCounts } from '../../server/views/site-counts';
import { toFigureView } from '../../server/views/figure-view';
import { toAddresses } from './addresses.server';
import type { GeoSource } from '../../server/library/geo-manifest';
import type { Library } from '../../server/library/library';
import { toDataFiles, type DataFile } from '../../server/published/data-files';
import { lastChange } from '../../server/published/data-package';
import { exampleOf, exampleQuery } from '../../server/published/example';
import type { Table } from '../../server/published/field';
import { toPartTable } from '../../server/published/part-fields';
import { publishedFiles, PACKAGE_PATH, readVersion } from '../../server/published/published-files';
import { reshapedCells } from '../../server/published/spreadsheet';
import type { DataLimits, DataPage, FileView, TableView } from './page';

/** All that the page about the data says, in words and numbers that come from the data. */
export function toDataPage(library: Library): DataPage {
  const { site } = library;
  const files = toDataFiles(library);
  const table = (name: string): Table => tableOf(files, name);
  return {
    files: [...files.map(toFileView), packageView(library)],
    tables: [
      toTableView('figures', m.site_number(), ['figures.csv'], table('figures')),
      toTableView('indicators', m.site_indicator(), ['indicators.csv'], table('indicators')),
      toTableView('areas', m.data_table_areas(), ['areas.csv', ...boundaryPaths(files)], table('areas')),
      ...(files.some(({ counted }) => counted === 'lines')
        ? [toTableView('lines', m.data_table_lines(), ['boundaries/lines.geojson'], table('boundary-lines'))]
        : []),
      ...(files.some(({ name }) => name === 'townships')
        ? [toTableView('townships', m.data_table_townships(), ['townships.csv'], table('townships'))]
        : []),
      toTableView('sources', m.site_nav_sources(), ['sources.csv', 'sources.json'], table('sources')),
      toTableView('plans', m.site_nav_plans(), ['plans.json'], table('plans')),
      toTableView('parts', m.data_table_parts(), ['plans.json › parts'], toPartTable(library, site.plans))
    ],
    version: readVersion(),
    updated: lastChange(library),
    updatedText: words().period(lastChange(library)),
    counts: siteCounts(library),
    ...toLimits(library),
    reshaped: reshapedCells(table('figures')),
    query: exampleQuery(library),
    addresses: toAddresses(library),
    exampleCitation: toExampleCitation(library),
    geoSources: toGeoSources(files),
    groundSources: toGroundSources(library),
    mapNote: m.site_sentence({ text: site.settings.reviewText })
  };
}

function tableOf(files: readonly DataFile[], name: string): Table {
  const file = files.find((each) => each.name === name);
  if (!file) throw new Error(`no data file ${name}`);
  return file.table;
}

const boundaryPaths = (files: readonly DataFile[]): string[] =>
  files.filter(({ counted }) => counted === 'polygons').map(({ path }) => path);

const COUNTED: Readonly<Record<DataFile['counted'], (count: { count: number }) => string>> = {
  rows: m.data_rows,
  records: m.data_records,
  polygons: m.data_polygons,
  lines: m.data_lines
};

function toFileView({ path, title, description, licences, counted, table, bytes }: DataFile): FileView {
  const count = COUNTED[counted]({ count: table.rows.length });
  return { path, title, description, licences, count, size: sizeText(bytes) };
}

function packageView(library: Library): FileView {
  const bytes = publishedFiles(library).find(({ path }) => path === PACKAGE_PATH)?.bytes ?? new Uint8Array();
  return {
    path: PACKAGE_PATH,
    title: m.data_package(),
    description: m.data_package_explained(),
    licences: ['MIT'],
    count: '',
    size: sizeText(bytes)
  };
}

const sizeText = ({ length }: Uint8Array): string => `${Math.max(1, Math.round(length / 1000))} kB`;

function toTableView(id: string, title: string, files: readonly string[], table: Table): TableView {
  const fields = table.fields.map((field) => ({ ...field, example: exampleOf(table, field.name) }));
  return { id, title, files, fields };
}

/** Where what lies on the land of the maps comes from: tables under licences of their own. */
function toGroundSources({ geo: { manifest } }: Library): GeoSource[] {
  const used = manifest.files
    .filter(({ path }) => path.startsWith('ground/'))
    .flatMap(({ sources }) => sources);
  return manifest.sources.filter(({ id }) => used.includes(id));
}

/** Where the polygons come from, each package once. */
function toGeoSources(files: readonly DataFile[]): GeoSource[] {
  return [
    ...new Map(files.flatMap(({ geoSources }) => geoSources).map((source) => [source.id, source])).values()
  ];
}

/** How many rows each warning of the page is about. */
function toLimits({ site }: Library): DataLimits {
  const { figures, boundaries } = site;
  const tierOf = new Map(site.sources.map(({ id, tier }) => [id, tier]));
  return {
    tiers: TIERS.map((tier) => ({
      name: words().tier[tier],
      count: figures.filter(({ source }) => tierOf.get(source) === tier).length
    })),
    redrawn: latestBoundary(boundaries)
      .areas.filter(({ code }) => isRedrawn(boundaries, code))
      .map(({ code, name }) => ({ code, name })),
    targets: figures.filter(({ status }) => status === 'target').length,
    estimates: figures.filter(({ status }) => status === 'estimate').length,
    missing: figures.filter(({ value }) => value === null).length,
    bounded: figures.filter(({ bound }) => bound !== '').length
  };
}

/** One real figure cited through the site, as an example to follow. */
function toExampleCitation(library: Library): string {
  const { figures, sources } = library.site;
  const clear = new Set(
    sources
      .filter(({ published, reposted }) => published !== 'unknown' && !reposted)
      .map(({ id }) => String(id))
  );
  const figure = figures.find(
    (each) =>
      each.para !== null && each.value !== null && each.place.kind === 'area' && clear.has(each.source)
  );
  const source = sources.find(({ id }) => id === figure?.source);
  if (!figure || !source) return '';
  const { place, indicator } = toFigureView(figure, library);
  return m.data_cite_one_sample({
    place: words().place(place),
    period: words().period(figure.period.text),
    indicator: indicator.name,
    number: words().number(quantityOf(figure)),
    citation: words().citation(source, figure.para)
  });
}
