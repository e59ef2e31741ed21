import { m } from '../../paraglide/messages';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Lookups } from '../kind';
import { toEntry, type Entry } from '../marks/entry';
import { sayShare, sharesOf } from '../marks/share';
import type { SplitExhibit } from '.';

export interface SplitPart extends Pick<Entry, 'number' | 'isWeak'> {
  readonly name: string;
  readonly share: number;
  /** The share in words. */
  readonly text: string;
}

export interface SplitRow {
  readonly name: string;
  readonly when: string;
  readonly parts: readonly SplitPart[];
}

export interface SplitView {
  readonly kind: 'split';
  readonly title: string;
  readonly parts: readonly string[];
  readonly rows: readonly SplitRow[];
}

/** Figures that passed as parts of one whole → a bar of full length for each whole. */
export function toSplitView({ parts, rows }: SplitExhibit, scene: Scene, lookups: Lookups): SplitView {
  return {
    kind: 'split',
    title: m.story_split_title({ parts: parts.join(m.site_list_separator()) }),
    parts,
    rows: rows.map(({ name, figures: ids }) => {
      const figures = ids.map(lookups.figureAt);
      const [first] = figures;
      const entries = figures.map((figure) => toEntry(figure, scene, lookups));
      return {
        name,
        when: first ? words().shortPeriod(first.period) : '',
        parts: toParts(entries, parts)
      };
    })
  };
}

export function toParts(
  entries: readonly Pick<Entry, 'number' | 'isWeak' | 'value' | 'bound'>[],
  names: readonly string[]
): SplitPart[] {
  const shares = sharesOf(entries.map(({ value }) => value));
  const bounds = entries.map(({ bound }) => bound);
  return entries.map(({ number, isWeak }, i) => ({
    name: names[i] ?? '',
    number,
    isWeak,
    share: shares[i] ?? 0,
    text: sayShare(shares[i] ?? 0, bounds)
  }));
}
