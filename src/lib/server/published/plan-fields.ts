import { say } from './say';
import type { Plan } from '../../domain/plan';
import type { Library } from '../library/library';
import { placeOfPlan } from '../views/plan-place';
import { orNull, toRecords, toTable, type Cell, type Field, type Table } from './field';
import { citationFields, toPartTable } from './part-fields';

const KINDS: Readonly<Record<Plan['kind'], string>> = {
  structural: say('空间结构：提法里的数目与各部分核对过'),
  directional: say('方位提法：每个方位与各部分核对过'),
  mnemonic: say('口诀，不数部分')
};

export function toPlanTable(library: Library): Table {
  const { plans } = library.site;
  const areaName = (plan: Plan): string => placeOfPlan(plan, library.site).name;
  const partsOf = (plan: Plan): Cell => toRecords(toPartTable(library, [plan]));
  const fields: Field<Plan>[] = [
    {
      name: 'id',
      type: 'string',
      required: true,
      unique: true,
      cell: ({ id }) => id
    },
    {
      name: 'kind',
      type: 'string',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'formula',
      type: 'string',
      required: true,
      cell: ({ formula }) => formula
    },
    {
      name: 'title',
      type: 'string',
      required: true,
      cell: ({ title }) => title
    },
    {
      name: 'area',
      type: 'string',
      required: true,
      cell: ({ area }) => area
    },
    {
      name: 'area_name',
      type: 'string',
      required: true,
      cell: areaName
    },
    {
      name: 'boundary',
      type: 'string',
      required: true,
      cell: ({ boundary }) => boundary
    },
    {
      name: 'period',
      type: 'string',
      required: true,
      cell: ({ period }) => period
    },
    ...citationFields<Plan>('', ({ citation }) => citation),
    {
      name: 'note',
      type: 'string',
      cell: ({ note }) => orNull(note)
    },
    {
      name: 'parts',
      type: 'array',
      required: true,
      jsonOnly: true,
      cell: partsOf
    }
  ];
  return toTable('plans', fields, plans, ['id']);
}
