import { say } from './say';
import { words } from '../../words/current';
import type { Indicator, IndicatorKind } from '../../domain/indicator';
import type { Library } from '../library/library';
import { orNull, toTable, type Field, type Table } from './field';

const KINDS: Readonly<Record<IndicatorKind, string>> = {
  stock: say('时点数'),
  flow: say('时期数'),
  rate: say('比重'),
  ratio: say('比值'),
  growth: say('增速'),
  'average-growth': say('年均增速'),
  rank: say('位次'),
  count: say('个数')
};

const UNIT_MEANINGS: Readonly<Record<string, string>> = { 'km²': say('平方公里'), ':1': say('比值，几比一') };

/** The units that figures are stored in, with those explained that are no Chinese word. */
export function unitValues(indicators: readonly Indicator[]): Record<string, string> {
  return Object.fromEntries(
    indicators.map(({ unit }) => [words().unitInFull(unit), UNIT_MEANINGS[unit] ?? ''])
  );
}

function indicatorFields({ site }: Library): Field<Indicator>[] {
  const counts = new Map<string, number>();
  for (const { indicator } of site.figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [
    {
      name: 'id',
      type: 'string',
      required: true,
      unique: true,
      cell: ({ id }) => id
    },
    {
      name: 'name',
      type: 'string',
      required: true,
      cell: ({ name }) => name
    },
    {
      name: 'short',
      type: 'string',
      required: true,
      cell: ({ short }) => short
    },
    {
      name: 'unit',
      type: 'string',
      values: unitValues(site.indicators),
      required: true,
      cell: ({ unit }) => words().unitInFull(unit)
    },
    {
      name: 'kind',
      type: 'string',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'theme',
      type: 'string',
      required: true,
      cell: ({ theme }) => theme
    },
    {
      name: 'definition',
      type: 'string',
      required: true,
      cell: ({ definition }) => definition
    },
    {
      name: 'note',
      type: 'string',
      cell: ({ note }) => orNull(note)
    },
    {
      name: 'figures',
      type: 'integer',
      minimum: 0,
      required: true,
      cell: ({ id }) => counts.get(id) ?? 0
    }
  ];
}

export function toIndicatorTable(library: Library): Table {
  return toTable('indicators', indicatorFields(library), library.site.indicators, ['id']);
}
