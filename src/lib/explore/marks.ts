import { familyOf } from '../domain/comparability';
import type { Figure } from '../domain/figure';
import type { Tier } from '../domain/source';

/** What a number's drawing must show besides its colour. */
export type Mark = 'bound' | 'planned' | 'weak' | 'computed';

export const MARK_NAMES: Readonly<Record<Mark, string>> = {
  bound: '不是确数（以上、约）',
  planned: '预计或目标',
  weak: '来源弱（二手汇编、未署名）',
  computed: '本站算出'
};

export const MARKS = Object.keys(MARK_NAMES) as Mark[];

const WEAK: readonly Tier[] = ['secondary', 'unofficial'];

export function isWeak(tier: Tier): boolean {
  return WEAK.includes(tier);
}

/** The marks of a figure, in the order above. `tiers` are those of every source it rests on. */
export function marksOf(figure: Figure, tiers: readonly Tier[]): Mark[] {
  return MARKS.filter(
    (mark) =>
      (mark === 'bound' && figure.bound !== '') ||
      (mark === 'planned' && familyOf(figure.status) !== 'actual') ||
      (mark === 'weak' && tiers.some(isWeak)) ||
      (mark === 'computed' && figure.computed !== undefined)
  );
}
