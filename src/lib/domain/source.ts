import type { SourceId } from './ids';
import { formatPeriod } from './period';

export const TIERS = ['official', 'media', 'secondary', 'unofficial'] as const;
export type Tier = (typeof TIERS)[number];

export const TIER_NAMES: Readonly<Record<Tier, string>> = {
  official: '官方',
  media: '媒体报道',
  secondary: '二手汇编',
  unofficial: '未署名，仅供参考'
};

/** What a tier says of the numbers, for readers. */
export const TIER_MEANINGS: Readonly<Record<Tier, string>> = {
  official: '政府或统计部门自己发布的文本。',
  media: '报社、网站的报道。数多半出自发布会或公报，经过一道转述。',
  secondary: '百科、汇编、问答一类的二手材料。没有更近的来源时才用。',
  unofficial: '没有署名的汇总稿。只供参考，不拿来下结论。'
};

/** Whether a number from such a source is to be marked wherever it stands. */
export function isWeak(tier: Tier): boolean {
  return tier === 'secondary' || tier === 'unofficial';
}

/** An article or page that figures, plans or boundaries come from. */
export interface Source {
  readonly id: SourceId;
  readonly publisher: string;
  readonly title: string;
  /** ISO date, or `unknown`. */
  readonly published: string;
  /** The date a page shows where it differs from the publication (a repost). */
  readonly pageDate?: string | undefined;
  /** The day of the event that an article reports. */
  readonly event?: string | undefined;
  readonly tier: Tier;
  readonly reposted?: boolean | undefined;
  readonly note?: string | undefined;
  /** SHA-256 of each cited paragraph (1-based non-empty line → hex). */
  readonly paragraphs?: Readonly<Record<string, string>> | undefined;
}

/** `浙江在线《余杭按下…》，2021年7月21日，第9段` */
export function citeSource(source: Source, para?: number | null): string {
  const date = source.published === 'unknown' ? '日期不详' : formatPeriod(source.published);
  const place = para ? `，第${para}段` : '';
  return `${source.publisher}《${source.title}》，${date}${place}`;
}

/** What a reader must know before quoting a number from such a source, in whole sentences; usually nothing. */
export function caveatsOf({ tier, published }: Pick<Source, 'tier' | 'published'>): string[] {
  return [
    tier === 'secondary' ? '来源是二手汇编，没有见到最初的公布，引用前请核对。' : '',
    tier === 'unofficial' ? '来源没有署名，未经官方核实，仅供参考。' : '',
    published === 'unknown' ? '来源没有写明发布日期。' : ''
  ].filter(Boolean);
}
