import * as v from 'valibot';
import { refusalsOf, type Refusal } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { zh } from '../../words/zh';
import { figuresNamed } from '../../content/story/scene-figures';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text } from '../../content/text/schema-parts';
import type { EquationExhibit } from '.';
import { say } from '../../words/say';
import { sayRefusal } from '../../content/text/say-words';

export const equationText = v.strictObject({
  plus: v.array(text),
  minus: v.optional(v.array(text), []),
  equals: text,
  before: v.optional(text),
  misread: v.optional(text),
  quotient: v.optional(text)
});
type EquationText = v.InferOutput<typeof equationText>;

/** The figures of an `equation` entry, which must add up; undefined after a problem. */
export function readEquation(entry: EquationText, reader: ExhibitReader): EquationExhibit | undefined {
  const { plus, minus, equals, before, misread } = entry;
  if (plus.length === 0 || plus.length + minus.length < 2)
    return reader.fail(
      ['equation', 'plus'],
      say`equation 里没有可以相加减的数`,
      say`在 plus 里写两个数，或 plus、minus 各写一个`
    );
  if (misread !== undefined && before === undefined)
    return reader.fail(
      ['equation', 'misread'],
      say`写了 misread，却没有写 before`,
      say`在 before 里写它被拿去比的那个早的数`
    );
  const added = known(plus, 'equation', reader);
  const taken = known(minus, 'equation', reader);
  const [result, ...others] =
    known([equals, ...[before, misread].filter((id) => id !== undefined)], 'equation', reader) ?? [];
  if (!added || !taken || !result) return undefined;
  if (!checkTerms([...added, ...taken, result], reader) || !checkReading([result, ...others], reader))
    return undefined;
  if (!checkSum(added, taken, result, reader)) return undefined;
  const quotient = entry.quotient === undefined ? null : readQuotient(entry.quotient, result, reader);
  if (quotient === undefined) return undefined;
  return {
    kind: 'equation',
    plus: added.map(({ id }) => id),
    minus: taken.map(({ id }) => id),
    equals: result.id,
    before: before === undefined ? null : (others[0]?.id ?? null),
    misread: misread === undefined ? null : (others[1]?.id ?? null),
    quotient
  };
}

/** What the site divides the result by to get the figure of that name; undefined after a problem. */
function readQuotient(
  id: string,
  result: Figure,
  reader: ExhibitReader
): EquationExhibit['quotient'] | undefined {
  const [gives] = known([id], 'equation', reader) ?? [];
  if (!gives) return undefined;
  const [dividend, divisor] = gives.computed?.operation === 'quotient' ? gives.computed.inputs : [];
  if (dividend === result.id && divisor !== undefined) return { divisor, gives: gives.id };
  return reader.fail(
    ['equation', 'quotient'],
    say`「${gives.id}」不是由「${result.id}」除出来的数`,
    say`换成本站用 equals 那个数除出来的数，或删掉 quotient`
  );
}

/** All of them with a value; undefined after a problem. */
function known(ids: readonly string[], key: string, reader: ExhibitReader): Figure[] | undefined {
  const found = figuresNamed(ids, key, reader);
  const figures = found.filter((figure) => figure !== undefined);
  const gap = figures.find(({ value }) => value === null);
  if (gap) return reader.fail([key], say`「${gap.id}」没有数值，不能相加减`, say`换一个数`);
  return figures.length === found.length ? figures : undefined;
}

/** Terms lie on other ground, and on other boundaries: that is what the equation is about. */
const OF_GROUND: readonly Refusal['kind'][] = ['boundary', 'place'];

function checkTerms(figures: readonly Figure[], reader: ExhibitReader): boolean {
  return refuse(figures, OF_GROUND, reader);
}

function checkReading(figures: readonly Figure[], reader: ExhibitReader): boolean {
  return refuse(figures, [...OF_GROUND, 'period'], reader);
}

function refuse(
  figures: readonly Figure[],
  tolerated: readonly Refusal['kind'][],
  { lists, fail }: ExhibitReader
): boolean {
  const refusals = refusalsOf(figures, 'marked-areas', lists.glossary).filter(
    ({ kind }) => !tolerated.includes(kind)
  );
  for (const refusal of refusals)
    fail(
      ['equation'],
      say`equation 里的数不能相加减：${sayRefusal(refusal, lists.glossary)}`,
      say`换成同一指标、同一时期的数`
    );
  return refusals.length === 0;
}

const total = (figures: readonly Figure[]): number =>
  figures.reduce((sum, { value }) => sum + (value ?? 0), 0);

function checkSum(
  added: readonly Figure[],
  taken: readonly Figure[],
  result: Figure,
  { lists, fail }: ExhibitReader
): boolean {
  const odd = [...added, ...taken].find(
    ({ indicator }) => lists.indicatorAt(indicator).aggregation !== 'sum'
  );
  if (odd) {
    fail(
      ['equation'],
      say`「${odd.id}」的指标各区加不起来`,
      say`只有 indicators.yml 里写了 aggregation: sum 的指标可以相加减`
    );
    return false;
  }
  const sum = Number((total(added) - total(taken)).toFixed(6));
  if (Math.abs(sum - (result.value ?? 0)) < 1e-6) return true;
  const what = say`算出来是 ${zh.count(sum)}，「${result.id}」却是 ${zh.count(result.value ?? 0)}`;
  fail(['equation', 'equals'], what, say`核对各个数，或换 equals`);
  return false;
}
