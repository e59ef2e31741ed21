import { say } from './say';
import { orNull, toTable, type Field, type Table } from './field';
import type { AreaRow } from './area-rows';

const KINDS: Readonly<Record<AreaRow['kind'], string>> = {
  division: say('区、县或县级市'),
  city: say('全市'),
  zone: say('不是行政区：开发区、景区、机构、平台、规划范围等')
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
      values: boundaryValues(rows),
      required: true,
      cell: ({ boundary }) => boundary.id
    },
    {
      name: 'code',
      type: 'string',
      pattern: AREA_PATTERN,
      required: true,
      cell: ({ code }) => code
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      cell: ({ name }) => name
    },
    {
      name: 'kind',
      type: 'string',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'boundary_name',
      type: 'string',
      required: true,
      cell: ({ boundary }) => boundary.name
    },
    {
      name: 'valid_from',
      type: 'date',
      cell: ({ boundary }) => boundary.validFrom
    },
    {
      name: 'valid_to',
      type: 'date',
      cell: ({ boundary }) => boundary.validTo
    },
    ...LAND_FIELDS,
    {
      name: 'note',
      type: 'string',
      cell: ({ note }) => orNull(note)
    }
  ];
}

const LAND_FIELDS: readonly Field<AreaRow>[] = [
  {
    name: 'published_km2',
    type: 'number',
    cell: ({ land }) => land?.publishedKm2 ?? null
  },
  {
    name: 'published_source',
    type: 'string',
    cell: ({ land }) => orNull(land?.publishedSource)
  },
  {
    name: 'measured_km2',
    type: 'number',
    cell: ({ land }) => land?.measuredKm2 ?? null
  }
];

export function toAreaTable(rows: readonly AreaRow[]): Table {
  return toTable('areas', areaFields(rows), rows, ['boundary', 'code']);
}
