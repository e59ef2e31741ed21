import { areaAt, boundaryById } from '../../domain/boundary';
import type { Plan } from '../../domain/plan';
import type { Library } from '../library/library';
import { orNull, toRecords, toTable, type Cell, type Field, type Table } from './field';
import { citationFields, toPartTable } from './part-fields';

const KINDS: Readonly<Record<Plan['kind'], string>> = {
  structural: '空间结构：提法里的数目与各部分核对过',
  directional: '方位提法：每个方位与各部分核对过',
  mnemonic: '口诀，不数部分'
};

export function toPlanTable(library: Library): Table {
  const { boundaries, plans } = library.site;
  const areaName = ({ boundary, area }: Plan): string =>
    areaAt(boundaryById(boundaries, boundary), area)?.name ?? area;
  const partsOf = (plan: Plan): Cell => toRecords(toPartTable(library, [plan]));
  const fields: Field<Plan>[] = [
    {
      name: 'id',
      type: 'string',
      title: '编号',
      description: '规划的编号。',
      required: true,
      unique: true,
      cell: ({ id }) => id
    },
    {
      name: 'kind',
      type: 'string',
      title: '种类',
      description: '提法是不是空间结构。',
      values: KINDS,
      required: true,
      cell: ({ kind }) => kind
    },
    {
      name: 'formula',
      type: 'string',
      title: '提法',
      description: '规划的一句话说法。',
      required: true,
      cell: ({ formula }) => formula
    },
    {
      name: 'title',
      type: 'string',
      title: '标题',
      description: '本站给它的标题。',
      required: true,
      cell: ({ title }) => title
    },
    {
      name: 'area',
      type: 'string',
      title: '区',
      description: '六位区划代码，与边界一起读。',
      required: true,
      cell: ({ area }) => area
    },
    {
      name: 'area_name',
      type: 'string',
      title: '区的名称',
      description: '这套边界上的名称。',
      required: true,
      cell: areaName
    },
    {
      name: 'boundary',
      type: 'string',
      title: '边界',
      description: '同 areas.csv。',
      required: true,
      cell: ({ boundary }) => boundary
    },
    {
      name: 'period',
      type: 'string',
      title: '时期',
      description: '哪一年提出，或管哪几年；写法同 figures.csv。',
      required: true,
      cell: ({ period }) => period
    },
    ...citationFields<Plan>('', ({ citation }) => citation),
    {
      name: 'note',
      type: 'string',
      title: '说明',
      description: '读这项规划时要留意的事。',
      cell: ({ note }) => orNull(note)
    },
    {
      name: 'parts',
      type: 'array',
      title: '部分',
      description: '规划的各个部分，见下表。',
      required: true,
      jsonOnly: true,
      cell: partsOf
    }
  ];
  return toTable(fields, plans, ['id']);
}
