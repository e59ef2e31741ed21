import { mismatchesOf } from '../../domain/formula-check';
import { parsePeriod } from '../../domain/period';
import { readFormula } from '../../words/zh/formula-grammar';
import { checkCitation, type Path, type PlanReader } from './reader';
import { sayMismatch } from './say-mismatch';
import type { PlanText } from './schema';
import { looseNumbersIn } from '../story/prose-rules';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

type PartText = PlanText['parts'][number];

/** What a plan says as a whole: its words, its formula against its parts, its figures and later versions. */
export function checkPlan(reader: PlanReader): void {
  checkCitation(reader, [], reader.yaml.value);
  checkFormula(reader);
  checkIds(reader);
  checkWords(reader);
  checkFigures(reader);
  checkLater(reader);
}

/** The formula is of the kind that the file says, and its parts add up to it. */
function checkFormula({ yaml: { value }, fail }: PlanReader): void {
  if (value.kind === 'mnemonic') return;
  const formula = readFormula(value.formula);
  if (formula.kind !== 'unparsed' && formula.kind !== value.kind) {
    fail(['kind'], say`提法「${value.formula}」不是 ${value.kind}`, say`写成 kind: ${formula.kind}`);
    return;
  }
  const mend =
    formula.kind === 'unparsed'
      ? say`改提法；若是口诀，或单位不在 README 列的里面，写 kind: mnemonic`
      : say`改提法，或增减 parts 里的部分`;
  for (const mismatch of mismatchesOf(formula, value.parts)) {
    fail(['formula'], sayMismatch(mismatch), mend);
  }
}

function checkIds({ yaml: { value }, fail }: PlanReader): void {
  const ids = value.parts.map(({ id }) => id);
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) fail(['parts', i, 'id'], say`部分「${id}」写了两次`, say`换一个编号`);
  });
  checkPeriod(value.period, ['period'], fail);
}

function checkPeriod(period: string, path: Path, fail: PlanReader['fail']): void {
  if (!parsePeriod(period)) fail(path, say`看不懂时期「${period}」`, say`写成 2021 或 2021/2023`);
}

/** Reasons and notes print no bound figures, so a number in one could drift from the data unseen. */
function checkWords({ yaml: { value }, lists, fail }: PlanReader): void {
  const ofParts = value.parts.flatMap(({ reason, footprint }, i): [Path, string][] => [
    [['parts', i, 'reason'], reason],
    [['parts', i, 'footprint', 'reason'], footprint?.reason ?? '']
  ]);
  const ofLater = value.later.map(({ says }, i): [Path, string] => [['later', i, 'says'], says]);
  const words: [Path, string][] = [[['title'], value.title], [['note'], value.note], ...ofParts, ...ofLater];
  for (const [path, text] of words) {
    for (const loose of looseNumbersIn(text, lists.names)) {
      fail(
        path,
        say`说明里有没绑定的数「${loose.text}」`,
        say`换成不带数的说法；若是名称的一部分，登记到 site.yml 的 names`
      );
    }
  }
}

function checkFigures({ yaml: { value }, lists, fail }: PlanReader): void {
  value.figures.forEach((id, i) => {
    if (!lists.figures.has(id))
      fail(['figures', i], say`没有编号为「${id}」的数`, suggest(id, lists.figures));
  });
}

function checkLater(reader: PlanReader): void {
  const { yaml, fail } = reader;
  yaml.value.later.forEach((later, i) => {
    const path = ['later', i];
    checkCitation(reader, path, later);
    checkPeriod(later.period, [...path, 'period'], fail);
    if (!later.source && !later.reference) {
      fail([...path, 'title'], say`后来的「${later.title}」没有来源`, say`补 source 和 para，或 reference`);
    }
  });
}

/** An inference gives its reason, a statement its source, and what no source states is not drawn. */
export function checkEvidence(part: PartText, path: Path, { fail }: PlanReader): void {
  const { id, evidence } = part;
  if (evidence === 'inferred' && !part.reason) {
    fail([...path, 'evidence'], say`「${id}」写作推断，却没有理由`, say`补 reason：为什么这样读`);
  }
  if (evidence === 'stated' && !part.source && !part.reference) {
    fail([...path, 'evidence'], say`「${id}」写作来源明示，却没有来源`, say`补 source 和 para，或 reference`);
  }
  if (evidence === 'not-stated' && part.footprint) {
    const mend = say`删去 footprint，或改 evidence 并写明理由`;
    fail([...path, 'footprint'], say`「${id}」来源没有说明，不能画在图上`, mend);
  }
}
