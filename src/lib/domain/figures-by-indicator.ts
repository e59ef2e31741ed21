import type { Figure } from './figure';

const SORTED = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>();

/** The figures of one indicator, in their order. A list is sorted once, on the first question: it must not change. */
export function figuresOfIndicator(figures: readonly Figure[], indicator: string): readonly Figure[] {
  const known = SORTED.get(figures) ?? sort(figures);
  return known.get(indicator) ?? [];
}

function sort(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const sorted = new Map<string, Figure[]>();
  for (const figure of figures) {
    const list = sorted.get(figure.indicator);
    if (list) list.push(figure);
    else sorted.set(figure.indicator, [figure]);
  }
  SORTED.set(figures, sorted);
  return sorted;
}
