import type { CountTerm, DirectionTerm, Formula } from './formula';

/** What a formula is held against: one entry of a plan's parts. */
export interface CountedPart {
  readonly unit: string;
  readonly count: number;
  readonly direction?: string | null | undefined;
}

/** One thing in which a formula and its parts do not agree. */
export type Mismatch =
  /** Nothing is read from the character `at` (0-based) on. */
  | { readonly kind: 'unreadable'; readonly formula: string; readonly at: number }
  | { readonly kind: 'count'; readonly unit: string; readonly wanted: number; readonly given: number }
  | { readonly kind: 'direction'; readonly name: string; readonly wanted: number; readonly given: number }
  /** A part lies in a direction though its formula knows none. */
  | { readonly kind: 'stray-direction'; readonly unit: string; readonly direction: string };

/** Where formula and parts do not add up, one a unit or direction; empty when they do. */
export function mismatchesOf(formula: Formula, parts: readonly CountedPart[]): Mismatch[] {
  switch (formula.kind) {
    case 'unparsed':
      return [{ kind: 'unreadable', formula: formula.text, at: formula.at }];
    case 'structural':
      return [...countMismatches(formula.terms, parts), ...strayDirections(parts)];
    case 'directional':
      return directionMismatches(formula.terms, parts);
  }
}

function countMismatches(terms: readonly CountTerm[], parts: readonly CountedPart[]): Mismatch[] {
  const wanted = countByUnit(terms);
  const given = countByUnit(parts);
  const units = [...new Set([...wanted.keys(), ...given.keys()])];
  return units.flatMap((unit): Mismatch[] => {
    const [want, have] = [wanted.get(unit) ?? 0, given.get(unit) ?? 0];
    return want === have ? [] : [{ kind: 'count', unit, wanted: want, given: have }];
  });
}

function countByUnit(counted: readonly { readonly unit: string; readonly count: number }[]) {
  const counts = new Map<string, number>();
  for (const { unit, count } of counted) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return counts;
}

function strayDirections(parts: readonly CountedPart[]): Mismatch[] {
  return parts.flatMap(({ direction, unit }): Mismatch[] =>
    direction ? [{ kind: 'stray-direction', unit, direction }] : []
  );
}

function directionMismatches(terms: readonly DirectionTerm[], parts: readonly CountedPart[]): Mismatch[] {
  const wanted = terms.map(({ direction, unit }) => `${direction}${unit}`);
  const given = parts.flatMap(({ direction, unit, count }) =>
    Array.from({ length: count }, () => `${direction ?? ''}${unit}`)
  );
  const times = (names: readonly string[], name: string): number =>
    names.filter((each) => each === name).length;
  return [...new Set([...wanted, ...given])].flatMap((name): Mismatch[] => {
    const [want, have] = [times(wanted, name), times(given, name)];
    return want === have ? [] : [{ kind: 'direction', name, wanted: want, given: have }];
  });
}
