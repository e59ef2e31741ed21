import { sourcePath } from '../../paths';
import { words } from '../../words/current';
import type { Field } from './field';
import type { FigureRow } from './figure-row';
import { publishedOrNull, TIER_VALUES } from './source-fields';

/** What ids and codes stand for, so that the table can be read without the others. */
export const FIGURE_NAME_FIELDS: readonly Field<FigureRow>[] = [
  {
    name: 'indicator_name',
    type: 'string',
    title: '指标的名称',
    description: '同 indicators.csv 的 name。',
    required: true,
    cell: ({ indicator }) => indicator.name
  },
  {
    name: 'area_name',
    type: 'string',
    title: '区的名称',
    description: '同一个名称可以是两块地，看 boundary。',
    required: true,
    cell: ({ area }) => area.name
  },
  {
    name: 'boundary_name',
    type: 'string',
    title: '边界的名称',
    description: '边界的中文名称。',
    required: true,
    cell: ({ area }) => area.boundary.name
  },
  {
    name: 'period_kind',
    type: 'string',
    title: '时期的种类',
    description: '由 period 得出。不同种类的数不能放在一起比。',
    values: words().periodKind,
    required: true,
    cell: ({ figure }) => figure.period.kind
  },
  {
    name: 'source_title',
    type: 'string',
    title: '来源的题目',
    description: '同 sources.csv 的 title。',
    required: true,
    cell: ({ source }) => source.title
  },
  {
    name: 'source_publisher',
    type: 'string',
    title: '来源的发布者',
    description: '同 sources.csv 的 publisher。',
    required: true,
    cell: ({ source }) => source.publisher
  },
  {
    name: 'source_published',
    type: 'date',
    title: '来源的发布日期',
    description: '空是日期不详。',
    cell: ({ source }) => publishedOrNull(source)
  },
  {
    name: 'tier',
    type: 'string',
    title: '来源等级',
    description: '发布者离数据的产生有多近，不是对文章好坏的评价。',
    values: TIER_VALUES,
    required: true,
    cell: ({ source }) => source.tier
  },
  {
    name: 'source_page',
    type: 'string',
    title: '来源页',
    description: '本站上列出这个数的地方，直达段落；接在本站网址后面。',
    required: true,
    cell: ({ figure }) => sourcePath(figure.source, figure.para)
  }
];
