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
    required: true,
    cell: ({ indicator }) => indicator.name
  },
  {
    name: 'area_name',
    type: 'string',
    required: true,
    cell: ({ area }) => area.name
  },
  {
    name: 'boundary_name',
    type: 'string',
    required: true,
    cell: ({ area }) => area.boundary.name
  },
  {
    name: 'period_kind',
    type: 'string',
    values: words().periodKind,
    required: true,
    cell: ({ figure }) => figure.period.kind
  },
  {
    name: 'source_title',
    type: 'string',
    required: true,
    cell: ({ source }) => source.title
  },
  {
    name: 'source_publisher',
    type: 'string',
    required: true,
    cell: ({ source }) => source.publisher
  },
  {
    name: 'source_published',
    type: 'date',
    cell: ({ source }) => publishedOrNull(source)
  },
  {
    name: 'tier',
    type: 'string',
    values: TIER_VALUES,
    required: true,
    cell: ({ source }) => source.tier
  },
  {
    name: 'source_page',
    type: 'string',
    required: true,
    cell: ({ figure }) => sourcePath(figure.source, figure.para)
  }
];
