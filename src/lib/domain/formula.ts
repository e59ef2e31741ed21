/** One term of a structural formula: 一廊 → {count: 1, unit: '廊'}. */
export interface FormulaTerm {
  readonly count: number;
  readonly unit: string;
  /** Start and end offset of the term in the formula's text. */
  readonly start: number;
  readonly end: number;
}

export type Formula =
  | { readonly kind: 'structural'; readonly text: string; readonly terms: readonly FormulaTerm[] }
  | { readonly kind: 'unparsed'; readonly text: string; readonly at: number };

const NUMERALS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10
};

/** Units that structural plans count, longest first so that 小镇 wins over 镇. */
const UNITS = [
  ...['全域', '产业平台', '小镇', '镇街', '平台', '中心'],
  ...['廊', '轴', '心', '核', '片', '带', '区', '城', '谷', '镇', '极', '环', '翼', '园']
];

const SEPARATOR = /[、\uff0c,·・\s]/;

function termAt(text: string, start: number): FormulaTerm | undefined {
  const count = NUMERALS[text[start] ?? ''];
  if (count === undefined) return undefined;
  const bare = text[start + 1] === '个' || text[start + 1] === '大' ? start + 2 : start + 1;
  const unit = UNITS.find((each) => text.startsWith(each, bare));
  return unit ? { count, unit, start, end: bare + unit.length } : undefined;
}

/**
 * Parses a Chinese structural formula (一廊一轴、一心三片) into counted terms; `at` of an unparsed
 * one is the offset of the first character that is no numeral + unit.
 */
export function parseFormula(text: string): Formula {
  const terms: FormulaTerm[] = [];
  let at = 0;
  while (at < text.length) {
    if (SEPARATOR.test(text[at] ?? '')) {
      at += 1;
      continue;
    }
    const term = termAt(text, at);
    if (!term) return { kind: 'unparsed', text, at };
    terms.push(term);
    at = term.end;
  }
  return terms.length > 0 ? { kind: 'structural', text, terms } : { kind: 'unparsed', text, at: 0 };
}

/** Where formula and parts do not add up, one sentence per unit; empty when they do. */
export function mismatchesOf(
  formula: Formula,
  parts: readonly { readonly unit: string; readonly count: number }[]
): string[] {
  if (formula.kind === 'unparsed') return [`提法「${formula.text}」从第${formula.at + 1}个字起读不懂`];
  const wanted = countByUnit(formula.terms);
  const given = countByUnit(parts);
  const units = [...new Set([...wanted.keys(), ...given.keys()])];
  return units.flatMap((unit) => {
    const want = wanted.get(unit) ?? 0;
    const have = given.get(unit) ?? 0;
    return want === have ? [] : [`提法里「${unit}」有${want}个，各部分合计却是${have}个`];
  });
}

function countByUnit(
  terms: readonly { readonly unit: string; readonly count: number }[]
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, count } of terms) counts.set(unit, (counts.get(unit) ?? 0) + count);
  return counts;
}
