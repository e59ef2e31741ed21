import type { SourceId } from './ids';

export const TIERS = ['official', 'media', 'open', 'secondary', 'unofficial'] as const;
export type Tier = (typeof TIERS)[number];

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
  /** Publisher and title as they are printed, where the site says them in another language. */
  readonly original?: { readonly publisher: string; readonly title: string } | undefined;
  /** SHA-256 of each cited paragraph (1-based non-empty line → hex). */
  readonly paragraphs?: Readonly<Record<string, string>> | undefined;
}
