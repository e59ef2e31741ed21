import { TIERS, type Source, type Tier } from '../../domain/source';
import { words } from '../../words/current';
import type { Library } from '../library/library';
import { orNull, toTable, type Field, type Table } from './field';
import { sourcePath } from '../../paths';

export const TIER_VALUES: Readonly<Record<Tier, string>> = Object.fromEntries(
  TIERS.map((tier) => [tier, `${words().tier[tier]}：${words().tierMeaning[tier].replace(/。$/, '')}`])
) as Record<Tier, string>;

/** A publication date as a date column writes it: `unknown` is an empty cell. */
export const publishedOrNull = ({ published }: Source): string | null =>
  published === 'unknown' ? null : published;

const WHO: readonly Field<Source>[] = [
  {
    name: 'id',
    type: 'string',
    title: '编号',
    description: '来源的编号，figures.csv 用它。',
    required: true,
    unique: true,
    cell: ({ id }) => id
  },
  {
    name: 'publisher',
    type: 'string',
    title: '发布者',
    description: '谁发的；没有署名的照写没有署名。',
    required: true,
    cell: ({ publisher }) => publisher
  },
  {
    name: 'title',
    type: 'string',
    title: '题目',
    description: '文章、公报或网页的题目。',
    required: true,
    cell: ({ title }) => title
  },
  {
    name: 'tier',
    type: 'string',
    title: '来源等级',
    description: '发布者离数据的产生有多近，不是对文章好坏的评价。',
    values: TIER_VALUES,
    required: true,
    cell: ({ tier }) => tier
  },
  {
    name: 'reposted',
    type: 'boolean',
    title: '读自转载',
    description: 'TRUE（JSON 里是 true）是没有见到原件，读的是转载。',
    required: true,
    cell: ({ reposted }) => reposted ?? false
  }
];

const WHEN: readonly Field<Source>[] = [
  {
    name: 'published',
    type: 'date',
    title: '发布日期',
    description: '空是日期不详。',
    cell: publishedOrNull
  },
  {
    name: 'page_date',
    type: 'date',
    title: '页面日期',
    description: '页面上标的日期；只在它不是发布日期（多半是转载日期）时写。',
    cell: ({ pageDate }) => orNull(pageDate)
  },
  {
    name: 'event',
    type: 'date',
    title: '事情的日期',
    description: '所报道的会议或发布会在哪天举行；空是没有写明或不适用。',
    cell: ({ event }) => orNull(event)
  }
];

function usesOf({ site }: Library): Field<Source>[] {
  const countOf = (id: string): number => site.figures.filter(({ source }) => source === id).length;
  return [
    {
      name: 'note',
      type: 'string',
      title: '说明',
      description: '用这个来源时要留意的事。',
      cell: ({ note }) => orNull(note)
    },
    {
      name: 'figures',
      type: 'integer',
      title: '数的个数',
      description: 'figures.csv 里有几行取自它。',
      minimum: 0,
      required: true,
      cell: ({ id }) => countOf(id)
    },
    {
      name: 'page',
      type: 'string',
      title: '来源页',
      description: '本站上这个来源的一页，接在本站网址后面。',
      required: true,
      cell: ({ id }) => sourcePath(id)
    },
    {
      name: 'paragraphs',
      type: 'object',
      title: '段落校验码',
      description: '所引各段的 SHA-256：手上有原文的人可以核对段落没有变。原文不在本站。',
      jsonOnly: true,
      cell: ({ paragraphs }) => paragraphs ?? {}
    }
  ];
}

export function toSourceTable(library: Library): Table {
  return toTable([...WHO, ...WHEN, ...usesOf(library)], library.site.sources, ['id']);
}
