import { isDirection, isVerb, numeralAt, SEPARATOR, unitAt, type Direction } from './formula-words';

interface Stretch {
  /** Start and end offset of the term in the formula's text. */
  readonly start: number;
  readonly end: number;
}

/** One term of a structural formula: 一廊 → {count: 1, unit: '廊'}. */
export interface CountTerm extends Stretch {
  readonly count: number;
  readonly unit: string;
}

/** One term of a directional formula: 北强 → {direction: '北', unit: '强'}. */
export interface DirectionTerm extends Stretch {
  readonly direction: Direction;
  readonly unit: string;
}

export type Formula =
  | { readonly kind: 'structural'; readonly text: string; readonly terms: readonly CountTerm[] }
  | { readonly kind: 'directional'; readonly text: string; readonly terms: readonly DirectionTerm[] }
  | { readonly kind: 'unparsed'; readonly text: string; readonly at: number };

function countTermAt(text: string, start: number): CountTerm | undefined {
  const numeral = numeralAt(text.slice(start));
  if (!numeral) return undefined;
  const after = start + numeral.length;
  const bare = text[after] === '个' || text[after] === '大' ? after + 1 : after;
  const unit = unitAt(text.slice(bare));
  return unit ? { count: numeral.count, unit, start, end: bare + unit.length } : undefined;
}

function directionTermAt(text: string, start: number): DirectionTerm | undefined {
  const direction = text[start];
  const unit = text[start + 1];
  return isDirection(direction) && isVerb(unit) ? { direction, unit, start, end: start + 2 } : undefined;
}

/** Terms one after another, with or without separators; a number is where the first stretch that is none begins. */
function termsOf<T extends Stretch>(
  text: string,
  termAt: (text: string, start: number) => T | undefined
): T[] | number {
  const terms: T[] = [];
  let at = 0;
  while (at < text.length) {
    if (SEPARATOR.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const term = termAt(text, at);
    if (!term) return at;
    terms.push(term);
    at = term.end;
  }
  return terms.length > 0 ? terms : 0;
}

/**
 * Parses a Chinese plan formula: counted parts (一廊一轴、一心三片) or directions with a verb each (北强、南启、中兴).
 * `at` of an unparsed one is the offset of the first character that is no term. Never throws.
 */
export function parseFormula(text: string): Formula {
  const counted = termsOf(text, countTermAt);
  if (typeof counted !== 'number') return { kind: 'structural', text, terms: counted };
  const directed = termsOf(text, directionTermAt);
  if (typeof directed !== 'number') return { kind: 'directional', text, terms: directed };
  return { kind: 'unparsed', text, at: Math.max(counted, directed) };
}
