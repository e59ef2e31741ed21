import type { Source } from '../../domain/source';

export interface SourceLine extends Pick<
  Source,
  'id' | 'publisher' | 'title' | 'published' | 'tier' | 'reposted'
> {
  /** How many figures come from it. */
  readonly figures: number;
}

export interface SourceGroup {
  readonly id: string;
  readonly title: string;
  readonly meaning: string;
  readonly sources: readonly SourceLine[];
}

export interface SourcesPage {
  readonly groups: readonly SourceGroup[];
  /** How many figures and sources the site has. */
  readonly figures: number;
  readonly sources: number;
}
