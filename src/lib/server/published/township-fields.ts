import type { IndicatorId } from '../../domain/ids';
import type { Township } from '../../domain/township';
import type { Library } from '../library/library';
import { AREA_PATTERN, boundaryValues } from './area-fields';
import type { AreaRow } from './area-rows';
import { toTable, type Field, type Table } from './field';
import { PERIOD_PATTERN } from './figure-fields';

interface TownshipRow {
  readonly township: Township;
  readonly areaName: string;
  readonly indicator: IndicatorId;
  readonly value: number;
}

/** A row for each number of a town in an official list; none where a city has no such list. */
function toRows({ site }: Pick<Library, 'site'>, areas: readonly AreaRow[]): TownshipRow[] {
  return site.townships.flatMap((township) => {
    const { boundary, district, counts } = township;
    const area = areas.find((each) => each.boundary.id === boundary && each.code === district);
    return [...counts].map(([indicator, value]) => ({
      ...{ township, indicator, value },
      areaName: area?.name ?? district
    }));
  });
}

const townshipFields = (areas: readonly AreaRow[]): Field<TownshipRow>[] => [
  {
    name: 'area',
    type: 'string',
    pattern: AREA_PATTERN,
    required: true,
    cell: ({ township }) => township.district
  },
  { name: 'area_name', type: 'string', required: true, cell: ({ areaName }) => areaName },
  { name: 'township', type: 'string', required: true, cell: ({ township }) => township.name },
  {
    name: 'boundary',
    type: 'string',
    values: boundaryValues(areas),
    required: true,
    cell: ({ township }) => township.boundary
  },
  { name: 'indicator', type: 'string', required: true, cell: ({ indicator }) => indicator },
  {
    name: 'period',
    type: 'string',
    pattern: PERIOD_PATTERN,
    required: true,
    cell: ({ township }) => township.period.text
  },
  { name: 'value', type: 'number', required: true, cell: ({ value }) => value },
  { name: 'source', type: 'string', required: true, cell: ({ township }) => township.source }
];

export function toTownshipTable(library: Pick<Library, 'site'>, areas: readonly AreaRow[]): Table {
  return toTable(
    'townships',
    townshipFields(areas),
    toRows(library, areas),
    ['boundary', 'period', 'area', 'township', 'indicator'],
    [
      { fields: ['indicator'], resource: 'indicators', references: ['id'] },
      { fields: ['source'], resource: 'sources', references: ['id'] },
      { fields: ['boundary', 'area'], resource: 'areas', references: ['boundary', 'code'] }
    ]
  );
}
