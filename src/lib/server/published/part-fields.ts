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
      cell: (row) => orNull(of(row)?.source)
    },
    {
      name: `${prefix}para`,
      type: 'integer',
      minimum: 1,
      cell: (row) => of(row)?.para ?? null
    },
    {
      name: `${prefix}reference`,
      type: 'string',
      cell: (row) => orNull(of(row)?.reference)
    }
  ];
}

const PART_FIELDS: readonly Field<PartRow>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    cell: ({ part }) => part.id
  },
  {
    name: 'unit',
    type: 'string',
    required: true,
    cell: ({ part }) => part.unit
  },
  {
    name: 'direction',
    type: 'string',
    cell: ({ part }) => part.direction
  },
  {
    name: 'count',
    type: 'integer',
    minimum: 1,
    required: true,
    cell: ({ part }) => part.count
  },
  {
    name: 'name',
    type: 'string',
    cell: ({ part }) => part.name
  },
  {
    name: 'evidence',
    type: 'string',
    values: words().evidence,
    required: true,
    cell: ({ part }) => part.evidence
  },
  {
    name: 'confidence',
    type: 'string',
    values: words().confidence,
    cell: ({ part }) => part.confidence
  },
  {
    name: 'reason',
    type: 'string',
    cell: ({ part }) => orNull(part.reason)
  },
  ...citationFields<PartRow>('', ({ part }) => part.citation),
  {
    name: 'crosses',
    type: 'boolean',
    required: true,
    cell: ({ part }) => part.crosses
  },
  {
    name: 'footprint_evidence',
    type: 'string',
    values: words().evidence,
    cell: ({ part }) => part.footprint?.evidence ?? null
  },
  {
    name: 'footprint_confidence',
    type: 'string',
    values: words().confidence,
    cell: ({ part }) => part.footprint?.confidence ?? null
  },
  {
    name: 'footprint_reason',
    type: 'string',
    cell: ({ part }) => orNull(part.footprint?.reason)
  },
  ...citationFields<PartRow>('footprint_', ({ part }) => part.footprint?.citation),
  {
    name: 'footprint_shape',
    type: 'object',
    jsonOnly: true,
    cell: ({ part }) => part.footprint?.shape ?? null
  }
];

function partFields({ overlays }: Library): Field<PartRow>[] {
  const geometryOf = ({ plan, part }: PartRow): Cell =>
    overlays.get(toPartRef(plan.id, part.id))?.geometry ?? null;
  return [...PART_FIELDS, { name: 'geometry', type: 'object', jsonOnly: true, cell: geometryOf }];
}

/** The parts of some plans, in their order. */
export function toPartTable(library: Library, plans: readonly Plan[]): Table {
  const rows = plans.flatMap((plan) => plan.parts.map((part) => ({ plan, part })));
  return toTable('parts', partFields(library), rows, []);
}
