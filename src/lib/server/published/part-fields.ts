import { toPartRef } from '../../domain/ids';
import type { Citation, Plan, PlanPart } from '../../domain/plan';
import { words } from '../../words/current';
import type { Library } from '../library/library';
import { orNull, toTable, type Cell, type Field, type Table } from './field';

interface PartRow {
  readonly plan: Plan;
  readonly part: PlanPart;
}

/** The same three columns for a plan, for what a part is and for where it lies. */
export function citationFields<Row>(prefix: string, of: (row: Row) => Citation | undefined): Field<Row>[] {
  return [
    {
      name: `${prefix}source`,
      type: 'string',
      title: '来源',
      description: '来源的编号，见 sources.csv。',
      cell: (row) => orNull(of(row)?.source)
    },
    {
      name: `${prefix}para`,
      type: 'integer',
      title: '段落',
      description: '来源的第几段。',
      minimum: 1,
      cell: (row) => of(row)?.para ?? null
    },
    {
      name: `${prefix}reference`,
      type: 'string',
      title: '其他依据',
      description: '不在来源表里的依据，用文字写。',
      cell: (row) => orNull(of(row)?.reference)
    }
  ];
}

const PART_FIELDS: readonly Field<PartRow>[] = [
  {
    name: 'id',
    type: 'string',
    title: '编号',
    description: '部分的编号，在一项规划里唯一。',
    required: true,
    cell: ({ part }) => part.id
  },
  {
    name: 'unit',
    type: 'string',
    title: '单位',
    description: '提法里的单位：廊、轴、心、片等；方位提法里是方位后面的那个字。',
    required: true,
    cell: ({ part }) => part.unit
  },
  {
    name: 'direction',
    type: 'string',
    title: '方位',
    description: '方位提法里的东、南、西、北、中；空是不分方位。',
    cell: ({ part }) => part.direction
  },
  {
    name: 'count',
    type: 'integer',
    title: '个数',
    description: '这一条代表几个；几个没有名字的合写一条。',
    minimum: 1,
    required: true,
    cell: ({ part }) => part.count
  },
  {
    name: 'name',
    type: 'string',
    title: '名称',
    description: '空是来源没有给名称。',
    cell: ({ part }) => part.name
  },
  {
    name: 'evidence',
    type: 'string',
    title: '它是什么：依据',
    description: '名称是来源说的，还是本站推断的。',
    values: words().evidence,
    required: true,
    cell: ({ part }) => part.evidence
  },
  {
    name: 'confidence',
    type: 'string',
    title: '把握',
    description: '推断有多大把握；空是没有评。',
    values: words().confidence,
    cell: ({ part }) => part.confidence
  },
  {
    name: 'reason',
    type: 'string',
    title: '理由',
    description: '为什么这样认。',
    cell: ({ part }) => orNull(part.reason)
  },
  ...citationFields<PartRow>('', ({ part }) => part.citation),
  {
    name: 'crosses',
    type: 'boolean',
    title: '越出本区',
    description: 'true 是伸到规划所在的区以外。',
    required: true,
    cell: ({ part }) => part.crosses
  },
  {
    name: 'footprint_evidence',
    type: 'string',
    title: '它在哪里：依据',
    description: '空是来源没有说，本站也不画。',
    values: words().evidence,
    cell: ({ part }) => part.footprint?.evidence ?? null
  },
  {
    name: 'footprint_confidence',
    type: 'string',
    title: '范围的把握',
    description: '画在这里有多大把握；空是没有评。',
    values: words().confidence,
    cell: ({ part }) => part.footprint?.confidence ?? null
  },
  {
    name: 'footprint_reason',
    type: 'string',
    title: '范围的理由',
    description: '为什么画在这里。',
    cell: ({ part }) => orNull(part.footprint?.reason)
  },
  ...citationFields<PartRow>('footprint_', ({ part }) => part.footprint?.citation),
  {
    name: 'footprint_shape',
    type: 'object',
    title: '范围的画法',
    description: '由哪些镇街、地点画成，线和带多宽。',
    jsonOnly: true,
    cell: ({ part }) => part.footprint?.shape ?? null
  }
];

function partFields({ overlays }: Library): Field<PartRow>[] {
  const geometryOf = ({ plan, part }: PartRow): Cell =>
    overlays.get(toPartRef(plan.id, part.id))?.geometry ?? null;
  const description = 'GeoJSON 几何，WGS84，示意，不是规划红线；空是不画。';
  return [
    ...PART_FIELDS,
    { name: 'geometry', type: 'object', title: '图上的形状', description, jsonOnly: true, cell: geometryOf }
  ];
}

/** The parts of some plans, in their order. */
export function toPartTable(library: Library, plans: readonly Plan[]): Table {
  const rows = plans.flatMap((plan) => plan.parts.map((part) => ({ plan, part })));
  return toTable(partFields(library), rows, []);
}
