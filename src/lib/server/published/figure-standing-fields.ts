import { words } from '../../words/current';
import { orNull, type Field } from './field';
import type { FigureRow } from './figure-row';

const BOUND_VALUES = {
  ge: '只知下限：以上、超、突破、余',
  le: '只知上限：不超过、以内',
  approx: '约数：近、约、左右'
};

/** How sure and how meant, and who says so. */
export const FIGURE_STANDING_FIELDS: readonly Field<FigureRow>[] = [
  {
    name: 'written',
    type: 'string',
    title: '原文写法',
    description: '来源怎样写这个数，连单位照抄；空是来源没有写出数值。',
    cell: ({ figure }) => orNull(figure.written)
  },
  {
    name: 'bound',
    type: 'string',
    title: '精确程度',
    description: '空是确数。',
    values: BOUND_VALUES,
    cell: ({ figure }) => orNull(figure.bound)
  },
  {
    name: 'growth_pct',
    type: 'number',
    title: '同比增速',
    description: '与 value 同一时期的同比增速，单位 %，下降为负；空是来源没有给。',
    cell: ({ figure }) => figure.growthPct
  },
  {
    name: 'growth_bound',
    type: 'string',
    title: '增速的精确程度',
    description: '说的是 growth_pct；空是确数，或没有增速。',
    values: BOUND_VALUES,
    cell: ({ figure }) => orNull(figure.growthBound)
  },
  {
    name: 'status',
    type: 'string',
    title: '性质',
    description: '做到了的、预计的、要做到的。目标不能当成实绩用。',
    values: words().status,
    required: true,
    cell: ({ figure }) => figure.status
  },
  {
    name: 'missing',
    type: 'string',
    title: '缺数的原因',
    description: '只在 value 为空时写。',
    values: words().missing,
    cell: ({ figure }) => figure.missing
  },
  {
    name: 'source',
    type: 'string',
    title: '来源',
    description: '来源的编号，见 sources.csv。',
    required: true,
    cell: ({ figure }) => figure.source
  },
  {
    name: 'para',
    type: 'integer',
    title: '段落',
    description: '来源的第几段：从 1 数起，空行不算，栏目、日期等行也算；空是来源不分段。',
    minimum: 1,
    cell: ({ figure }) => figure.para
  },
  {
    name: 'note',
    type: 'string',
    title: '说明',
    description: '用这个数时要留意的事。',
    cell: ({ figure }) => orNull(figure.note)
  }
];
