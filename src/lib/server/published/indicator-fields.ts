import type { Indicator, IndicatorKind } from '../../domain/indicator';
import type { Library } from '../library/library';
import { orNull, toTable, type Field, type Table } from './field';

const KINDS: Readonly<Record<IndicatorKind, string>> = {
  stock: '时点数',
  flow: '时期数',
  rate: '比重',
  ratio: '比值',
  growth: '增速',
  'average-growth': '年均增速',
  rank: '位次',
  count: '个数'
};

const UNIT_MEANINGS: Readonly<Record<string, string>> = { 'km²': '平方公里', ':1': '比值，几比一' };

/** The units that figures are stored in, with those explained that are no Chinese word. */
export function unitValues(indicators: readonly Indicator[]): Record<string, string> {
  return Object.fromEntries(indicators.map(({ unit }) => [unit, UNIT_MEANINGS[unit] ?? '']));
}

function indicatorFields({ site }: Library): Field<Indicator>[] {
  const counts = new Map<string, number>();
  for (const { indicator } of site.figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return [
    {
      name: 'id',
      type: 'string',
      title: '编号',
      description: '指标的编号，figures.csv 用它。',
      required: true,
      unique: true,
      cell: ({ id }) => id
    },
    {
      name: 'name',
      type: 'string',
      title: '名称',
      description: '指标的名称。',
      required: true,
      cell: ({ name }) => name
    },
    {
      name: 'short',
      type: 'string',
      title: '短名',
      description: '图例里用的短名称。',
      required: true,
      cell: ({ short }) => short
    },
    {
      name: 'unit',
      type: 'string',
      title: '单位',
      description: '这个指标的数一律用这个单位。',
      values: unitValues(site.indicators),
      required: true,
      cell: ({ unit }) => unit
    },
    {
      name: 'kind',
      type: 'string',
      title: '种类',
      description: '数的种类，决定能不能相加、怎样比较。',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'theme',
      type: 'string',
      title: '主题',
      description: '归在哪一类。',
      required: true,
      cell: ({ theme }) => theme
    },
    {
      name: 'definition',
      type: 'string',
      title: '定义',
      description: '指标说的是什么，用本站自己的话。',
      required: true,
      cell: ({ definition }) => definition
    },
    {
      name: 'note',
      type: 'string',
      title: '说明',
      description: '口径上要留意的事。',
      cell: ({ note }) => orNull(note)
    },
    {
      name: 'figures',
      type: 'integer',
      title: '数的个数',
      description: 'figures.csv 里有几行用这个指标。',
      minimum: 0,
      required: true,
      cell: ({ id }) => counts.get(id) ?? 0
    }
  ];
}

export function toIndicatorTable(library: Library): Table {
  return toTable(indicatorFields(library), library.site.indicators, ['id']);
}
