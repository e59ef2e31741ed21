import { m } from '../../paraglide/messages';
import { TIERS, type Source, type Tier } from '../../domain/source';
import { words } from '../../words/current';
import type { Library } from '../library/library';
import { orNull, toTable, type Field, type Table } from './field';
import { sourcePath } from '../../paths';

export const TIER_VALUES: Readonly<Record<Tier, string>> = Object.fromEntries(
  TIERS.map((tier) => [
    tier,
    `${words().tier[tier]}${m.site_colon()}${words().tierMeaning[tier].replace(/[。.]$/, '')}`
  ])
) as Record<Tier, string>;

/** A publication date as a date column writes it: `unknown` is an empty cell. */
export const publishedOrNull = ({ published }: Source): string | null =>
  published === 'unknown' ? null : published;

const WHO: readonly Field<Source>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    unique: true,
    cell: ({ id }) => id
  },
  {
    name: 'publisher',
    type: 'string',
    required: true,
    cell: ({ publisher }) => publisher
  },
  {
    name: 'title',
    type: 'string',
    required: true,
    cell: ({ title }) => title
  },
  {
    name: 'tier',
    type: 'string',
    values: TIER_VALUES,
    required: true,
    cell: ({ tier }) => tier
  },
  {
    name: 'reposted',
    type: 'boolean',
    required: true,
    cell: ({ reposted }) => reposted ?? false
  }
];

const WHEN: readonly Field<Source>[] = [
  {
    name: 'published',
    type: 'date',
    cell: publishedOrNull
  },
  {
    name: 'page_date',
    type: 'date',
    cell: ({ pageDate }) => orNull(pageDate)
  },
  {
    name: 'event',
    type: 'date',
    cell: ({ event }) => orNull(event)
  }
];

function usesOf({ site }: Library): Field<Source>[] {
  const countOf = (id: string): number => site.figures.filter(({ source }) => source === id).length;
  return [
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
      cell: ({ id }) => countOf(id)
    },
    {
      name: 'page',
      type: 'string',
      required: true,
      cell: ({ id }) => sourcePath(id)
    },
    {
      name: 'paragraphs',
      type: 'object',
      jsonOnly: true,
      cell: ({ paragraphs }) => paragraphs ?? {}
    }
  ];
}

export function toSourceTable(library: Library): Table {
  return toTable('sources', [...WHO, ...WHEN, ...usesOf(library)], library.site.sources, ['id']);
}
