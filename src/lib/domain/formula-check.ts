import type { CountTerm, DirectionTerm, Formula } from './formula';
import type { Direction } from './formula-words';

/** What a formula is held against: one entry of a plan's parts. */
export interface CountedPart {
  readonly unit: string;
  readonly count: number;
  readonly direction?: Direction | null | undefined;
}

/** Where formula and parts do not add up, one sentence per unit or direction; empty when they do. */
export function mismatchesOf(formula: Formula, parts: readonly CountedPart[]): string[] {
  switch (formula.kind) {
    case 'unparsed':
      return [`提法「${formula.text}」从第${formula.at + 1}个字起读不懂`];
    case 'structural':
      return [...countMismatches(formula.terms, parts), ...strayDirections(parts)];
    case 'directional':
      return directionMismatches(formula.terms, parts);
  }
}

function countMismatches(terms: readonly CountTerm[], parts: readonly CountedPart[]): string[] {
  const wanted = countByUnit(terms);
  const given = countByUnit(parts);
  const units = [...new Set([...wanted.keys(), ...given.keys()])];
  return units.flatMap((unit) => {
    const want = wanted.get(unit) ?? 0;
    const have = given.get(unit) ?? 0;
    return want === have ? [] : [`提法里「${unit}」有${want}个，各部分合计却是${have}个`];
  });
}

function countByUnit(counted: readonly { readonly unit: string; readonly count: number }[]) {
  const counts = new Map<string, number>();
  for (const { unit, count } of counted) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return counts;
}

function strayDirections(parts: readonly CountedPart[]): string[] {
  return parts.flatMap(({ direction, unit }) =>
    direction ? [`提法不分方位，「${unit}」却写了方位「${direction}」`] : []
  );
}

function directionMismatches(terms: readonly DirectionTerm[], parts: readonly CountedPart[]): string[] {
  const wanted = terms.map(({ direction, unit }) => `${direction}${unit}`);
  const given = parts.flatMap(({ direction, unit, count }) =>
    Array.from({ length: count }, () => `${direction ?? ''}${unit}`)
  );
  const times = (names: readonly string[], name: string): number =>
    names.filter((each) => each === name).length;
  return [...new Set([...wanted, ...given])].flatMap((name) => {
    const [want, have] = [times(wanted, name), times(given, name)];
    return want === have ? [] : [`提法里「${name}」有${want}处，各部分里却有${have}处`];
  });
}
