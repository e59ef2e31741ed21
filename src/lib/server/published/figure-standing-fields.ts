import { say } from './say';
import { words } from '../../words/current';
import { orNull, type Field } from './field';
import type { FigureRow } from './figure-row';

const BOUND_VALUES = {
  ge: say('只知下限：以上、超、突破、余'),
  le: say('只知上限：不超过、以内'),
  approx: say('约数：近、约、左右')
};

/** How sure and how meant, and who says so. */
export const FIGURE_STANDING_FIELDS: readonly Field<FigureRow>[] = [
  {
    name: 'written',
    type: 'string',
    cell: ({ figure }) => orNull(figure.written)
  },
  {
    name: 'bound',
    type: 'string',
    values: BOUND_VALUES,
    cell: ({ figure }) => orNull(figure.bound)
  },
  {
    name: 'growth_pct',
    type: 'number',
    cell: ({ figure }) => figure.growthPct
  },
  {
    name: 'growth_bound',
    type: 'string',
    values: BOUND_VALUES,
    cell: ({ figure }) => orNull(figure.growthBound)
  },
  {
    name: 'status',
    type: 'string',
    values: words().status,
    required: true,
    cell: ({ figure }) => figure.status
  },
  {
    name: 'missing',
    type: 'string',
    values: words().missing,
    cell: ({ figure }) => figure.missing
  },
  {
    name: 'source',
    type: 'string',
    required: true,
    cell: ({ figure }) => figure.source
  },
  {
    name: 'para',
    type: 'integer',
    minimum: 1,
    cell: ({ figure }) => figure.para
  },
  {
    name: 'note',
    type: 'string',
    cell: ({ figure }) => orNull(figure.note)
  }
];
