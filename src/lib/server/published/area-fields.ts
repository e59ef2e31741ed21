import { orNull, toTable, type Field, type Table } from './field';
import type { AreaRow } from './area-rows';

const KINDS: Readonly<Record<AreaRow['kind'], string>> = {
  division: '区、县或县级市',
  city: '全市',
  zone: '不是行政区：开发区、景区、机构、平台、规划范围等'
};

/** A boundary's id as a column of any table. */
export function boundaryValues(rows: readonly AreaRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ boundary: { id, name } }) => [id, name]));
}

export const AREA_PATTERN = String.raw`[A-Za-z0-9-]+|zone:[a-z0-9-]+`;

function areaFields(rows: readonly AreaRow[]): Field<AreaRow>[] {
  return [
    {
      name: 'boundary',
      type: 'string',
      title: '边界',
      description: '哪一套区划。',
      values: boundaryValues(rows),
      required: true,
      cell: ({ boundary }) => boundary.id
    },
    {
      name: 'code',
      type: 'string',
      title: '代码',
      description: '六位区划代码；不是行政区的写 zone: 加编号。要和边界一起才认得出是哪块地。',
      pattern: AREA_PATTERN,
      required: true,
      cell: ({ code }) => code
    },
    {
      name: 'name',
      type: 'string',
      title: '名称',
      description: '这块地的名称。',
      required: true,
      cell: ({ name }) => name
    },
    {
      name: 'kind',
      type: 'string',
      title: '种类',
      description: '是不是行政区。',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'boundary_name',
      type: 'string',
      title: '边界的名称',
      description: '边界的中文名称。',
      required: true,
      cell: ({ boundary }) => boundary.name
    },
    {
      name: 'valid_from',
      type: 'date',
      title: '起用日',
      description: '这套边界从哪天起用；空是所用资料没有写。',
      cell: ({ boundary }) => boundary.validFrom
    },
    {
      name: 'valid_to',
      type: 'date',
      title: '止用日',
      description: '用到哪天为止，含当天；空是仍在用。',
      cell: ({ boundary }) => boundary.validTo
    },
    ...LAND_FIELDS,
    {
      name: 'note',
      type: 'string',
      title: '说明',
      description: '给读者看的说明，包括两个面积为什么不同。',
      cell: ({ note }) => orNull(note)
    }
  ];
}

const LAND_FIELDS: readonly Field<AreaRow>[] = [
  {
    name: 'published_km2',
    type: 'number',
    title: '公布面积',
    description: '来源公布的面积，平方公里；空是没有查到。',
    cell: ({ land }) => land?.publishedKm2 ?? null
  },
  {
    name: 'published_source',
    type: 'string',
    title: '公布面积的出处',
    description: '谁公布的。有几处来源很弱，照实写着。',
    cell: ({ land }) => orNull(land?.publishedSource)
  },
  {
    name: 'measured_km2',
    type: 'number',
    title: '量算面积',
    description: '从本站的图形在 WGS84 椭球上量得，平方公里；含区界内的水面。',
    cell: ({ land }) => land?.measuredKm2 ?? null
  }
];

export function toAreaTable(rows: readonly AreaRow[]): Table {
  return toTable(areaFields(rows), rows, ['boundary', 'code']);
}
