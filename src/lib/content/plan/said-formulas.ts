import type { CountTerm } from '../../domain/formula';
import type { Plan } from '../../domain/plan';
import { readFormula } from '../../words/zh/formula-grammar';
import type { ContentFile, ProblemLog } from '../text/problem';
import { say } from '../../words/say';

const BEGINS = /[一二三四五六七八九十两双]/g;
const LONGEST = 24;

/**
 * A formula that a sentence quotes is one that a plan has: 「三廊一轴」 in a plan whose title still says 「两廊一轴」 is told.
 * A phrase of other units is a figure of speech.
 */
export function checkSaidFormulas(
  files: readonly ContentFile[],
  plans: readonly Plan[],
  log: ProblemLog
): void {
  const known = plans.flatMap(({ formula }) => {
    const read = readFormula(formula);
    return read.kind === 'structural' ? [read] : [];
  });
  for (const { file, text } of files.filter((each) =>
    /^(?:plans\/.+\.yml|stories\/.+\.md)$/.test(each.file)
  )) {
    text.split('\n').forEach((line, i) => {
      if (/^\s*(?:formula|id|- id|unit):/.test(line)) return;
      for (const said of formulasIn(line)) {
        const meant = known.find(({ terms }) => isLike(said.terms, terms, hasSameUnits));
        const isKnown = known.some(({ terms }) => isLike(said.terms, terms, isSame));
        if (meant && !isKnown)
          log.add(file, i + 1, say`「${said.text}」与规划的提法「${meant.text}」数目不同`, MEND);
      }
    });
  }
}

const MEND = say`改成现在的提法，或改规划的 formula；说的是更早的提法，就给它写一个规划文件`;

/** The longest stretches that count at least two kinds of things. */
function formulasIn(line: string): { readonly text: string; readonly terms: readonly CountTerm[] }[] {
  const found: { text: string; terms: readonly CountTerm[] }[] = [];
  let end = 0;
  for (const { index } of line.matchAll(BEGINS)) {
    if (index < end) continue;
    const longest = longestFrom(line.slice(index, index + LONGEST));
    if (!longest) continue;
    found.push(longest);
    end = index + longest.text.length;
  }
  return found;
}

function longestFrom(text: string): { text: string; terms: readonly CountTerm[] } | undefined {
  for (let length = text.length; length >= 4; length -= 1) {
    const formula = readFormula(text.slice(0, length));
    const { start = 1, end = 0 } = formula.kind === 'structural' ? (formula.terms.at(-1) ?? {}) : {};
    if (formula.kind === 'structural' && formula.terms.length > 1 && end === length && start < end)
      return { text: formula.text, terms: formula.terms };
  }
  return undefined;
}

type Alike = (a: CountTerm, b: CountTerm) => boolean;
const hasSameUnits: Alike = (a, b) => a.unit === b.unit;
const isSame: Alike = (a, b) => a.unit === b.unit && a.count === b.count;

/** Whether some terms stand in a row among others. */
function isLike(said: readonly CountTerm[], terms: readonly CountTerm[], alike: Alike): boolean {
  return terms.some((_, from) =>
    said.every((term, i) => {
      const other = terms[from + i];
      return other !== undefined && alike(term, other);
    })
  );
}
