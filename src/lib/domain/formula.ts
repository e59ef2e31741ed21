import type { Grammar } from './formula-grammar';

interface Stretch {
  /** Start and end offset of the term in the formula's text. */
  readonly start: number;
  readonly end: number;
}

/** One term of a structural formula: one corridor → {count: 1, unit: the word for a corridor}. */
export interface CountTerm extends Stretch {
  readonly count: number;
  readonly unit: string;
}

/** One term of a directional formula: the word for a direction, and the verb after it. */
export interface DirectionTerm extends Stretch {
  readonly direction: string;
  readonly unit: string;
}

export type Formula =
  | { readonly kind: 'structural'; readonly text: string; readonly terms: readonly CountTerm[] }
  | { readonly kind: 'directional'; readonly text: string; readonly terms: readonly DirectionTerm[] }
  | { readonly kind: 'unparsed'; readonly text: string; readonly at: number };

type TermAt<T extends Stretch> = (text: string, start: number, grammar: Grammar) => T | undefined;

const countTermAt: TermAt<CountTerm> = (text, start, grammar) => {
  const numeral = grammar.numeralAt(text.slice(start));
  if (!numeral) return undefined;
  const after = start + numeral.length;
  const bare = after + grammar.fillerAt(text.slice(after));
  const unit = grammar.unitAt(text.slice(bare));
  if (!unit) return undefined;
  const end = bare + unit.length;
  return { count: numeral.count, unit, start, end: end + grammar.tailAt(text.slice(end)) };
};

const directionTermAt: TermAt<DirectionTerm> = (text, start, grammar) => {
  const found = grammar.directionAt(text.slice(start));
  if (!found) return undefined;
  const { direction, verb } = found;
  return { direction, unit: verb, start, end: start + direction.length + verb.length };
};

/** Terms one after another, with or without separators; a number is where the first stretch that is none begins. */
function termsOf<T extends Stretch>(text: string, grammar: Grammar, termAt: TermAt<T>): T[] | number {
  const terms: T[] = [];
  let at = 0;
  while (at < text.length) {
    if (grammar.separatorAt(text.slice(at))) {
      at += 1;
      continue;
    }
    const term = termAt(text, at, grammar);
    if (!term) return at;
    terms.push(term);
    at = term.end;
  }
  return terms.length > 0 ? terms : 0;
}

/**
 * Parses a plan formula: counted parts (one corridor, three zones) or directions with a verb each. `at` of an unparsed
 * one is the offset of the first character that is no term. Never throws.
 */
export function parseFormula(text: string, grammar: Grammar): Formula {
  const counted = termsOf(text, grammar, countTermAt);
  if (typeof counted !== 'number') return { kind: 'structural', text, terms: counted };
  const directed = termsOf(text, grammar, directionTermAt);
  if (typeof directed !== 'number') return { kind: 'directional', text, terms: directed };
  return { kind: 'unparsed', text, at: Math.max(counted, directed) };
}
