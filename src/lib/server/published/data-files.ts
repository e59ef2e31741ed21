import { say } from './say';
import { createHash } from 'node:crypto';
import type { Library } from '../library/library';
import type { GeoSource } from '../library/geo-manifest';
import { toAreaTable } from './area-fields';
import { toAreaRows, type AreaRow } from './area-rows';
import { toBoundaryGeojson } from './boundary-geojson';
import { toCsv } from './csv';
import { toRecords, type Table } from './field';
import { toFigureTable } from './figure-table';
import { toIndicatorTable } from './indicator-fields';
import { toLineGeojson, toLineRows, toLineTable } from './line-fields';
import { toPlanTable } from './plan-fields';
import { toSourceTable } from './source-fields';
import { toTownshipTable } from './township-fields';

/** One published file of /data/, whole; `path` is below that folder. */
export interface DataFile {
  readonly path: string;
  /** Its name in datapackage.json. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly kind: FileKind;
  /** What the file has as many of as its table has rows. */
  readonly counted: 'rows' | 'records' | 'polygons' | 'lines';
  /** Columns or keys, and how many things the file has. */
  readonly table: Table;
  readonly licences: readonly string[];
  readonly geoSources: readonly GeoSource[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export const MEDIA_TYPES = {
  csv: 'text/csv',
  json: 'application/json',
  geojson: 'application/geo+json'
} as const;
export type FileKind = keyof typeof MEDIA_TYPES;

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Draft = Pick<DataFile, 'path' | 'name' | 'title' | 'description' | 'table' | 'counted'> & {
  readonly kind: FileKind;
  readonly text: string;
  readonly licences?: readonly string[];
  readonly geoSources?: readonly GeoSource[];
};

/** Every data file of the site, figures first. datapackage.json describes them and is none of them. */
export function toDataFiles(library: Library): DataFile[] {
  const areas = toAreaRows(library);
  const drafts = [
    ...toTableDrafts(library, areas),
    ...toJsonDrafts(library),
    ...toBoundaryDrafts(library, areas),
    ...toLineDrafts(library)
  ];
  return drafts.map(({ text, ...draft }) => ({
    // What is ours is MIT like the rest of the project; facts are nobody's (LICENSES.md).
    licences: ['MIT'],
    geoSources: [],
    ...draft,
    bytes: new TextEncoder().encode(text)
  }));
}

function toTableDrafts(library: Library, areas: readonly AreaRow[]): Draft[] {
  const csv = (name: string, title: string, description: string, table: Table): Draft => ({
    ...{ path: `${name}.csv`, name, title, description, table, kind: 'csv', counted: 'rows' },
    text: toCsv(table)
  });
  const townships = toTownshipTable(library, areas);
  return [
    csv(
      'figures',
      say('数'),
      say('一行一个数：哪里、哪套边界、什么指标、什么时期、多少、性质、出处。'),
      toFigureTable(library, areas)
    ),
    csv('indicators', say('指标'), say('数说的是什么：名称、单位、定义。'), toIndicatorTable(library)),
    csv('areas', say('区'), say('每一对（边界，代码）是哪块地，公布面积和量算面积。'), toAreaTable(areas)),
    csv('sources', say('来源'), say('数从哪篇文章、公报、网页来，可靠到什么程度。'), toSourceTable(library)),
    ...(townships.rows.length > 0
      ? [
          csv(
            'townships',
            say('镇街'),
            say('名录逐个镇街列出的数，一行一个；镇街没有边界，只有名称。'),
            townships
          )
        ]
      : [])
  ];
}

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

function toJsonDrafts(library: Library): Draft[] {
  const [sources, plans] = [toSourceTable(library), toPlanTable(library)];
  return [
    {
      ...{
        path: 'sources.json',
        name: 'sources-json',
        kind: 'json',
        counted: 'records',
        title: say('来源（JSON）'),
        table: sources
      },
      description: say('同 sources.csv，另有所引各段的校验码。'),
      text: toJson(toRecords(sources))
    },
    {
      ...{
        path: 'plans.json',
        name: 'plans',
        kind: 'json',
        counted: 'records',
        title: say('规划'),
        table: plans
      },
      description: say('每项规划的提法和各个部分：是什么、在哪里，分别由谁说的，图上画成什么形状。'),
      text: toJson(toRecords(plans))
    }
  ];
}

function toBoundaryDrafts({ geo }: Library, areas: readonly AreaRow[]): Draft[] {
  return geo.manifest.boundaries.map(({ id, name }): Draft => {
    const file = geo.manifest.files.find(({ path }) => path === `${id}/districts.json`);
    if (!file) throw new Error(`the geometry's manifest.json: no file of boundary ${id}`);
    return {
      ...{
        path: `boundaries/${id}.geojson`,
        name: `boundaries-${id}`,
        kind: 'geojson',
        counted: 'polygons',
        title: say('边界：{name}', { name })
      },
      description: say('区、县（市）的多边形，WGS84。示意图形，未经地图审核，不作为划界依据。'),
      table: toAreaTable(areas.filter(({ boundary, kind }) => boundary.id === id && kind === 'division')),
      licences: file.licence.split(' AND '),
      geoSources: geo.manifest.sources.filter((source) => file.sources.includes(source.id)),
      text: JSON.stringify(toBoundaryGeojson(id, areas, geo))
    };
  });
}

/** One file for all redraws; none where there is one boundary. */
function toLineDrafts(library: Library): Draft[] {
  const rows = toLineRows(library);
  if (rows.length === 0) return [];
  const files = library.geo.manifest.files.filter(({ path }) => /^[^/]+\/districts\.json$/.test(path));
  const used = new Set(files.flatMap(({ sources }) => sources));
  return [
    {
      ...{ path: 'boundaries/lines.geojson', name: 'boundary-lines', kind: 'geojson', counted: 'lines' },
      title: say('界线：每一段怎么了'),
      description: say(
        '相邻两套边界之间的每一段线：没有动、旁边换了区、依法新划、依法取消。示意图形，未经地图审核，不作为划界依据。'
      ),
      table: toLineTable(rows),
      licences: [...new Set(files.flatMap(({ licence }) => licence.split(' AND ')))],
      geoSources: library.geo.manifest.sources.filter(({ id }) => used.has(id)),
      text: JSON.stringify(toLineGeojson(rows))
    }
  ];
}
