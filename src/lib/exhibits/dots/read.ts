import * as v from 'valibot';
import { refusalsOf } from '../../domain/comparability';
import { toId, type IndicatorId } from '../../domain/ids';
import { figuresShown } from '../../domain/figures-shown';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { checkIndicator, checkPeriod } from '../../content/story/scene-indicator';
import { measureText, text, textOrNumber } from '../../content/text/schema-parts';
import type { DotsExhibit } from '.';
import { say } from '../../words/say';
import { sayRefusal } from '../../content/text/say-words';

export const dotsText = v.strictObject({
  indicator: text,
  period: textOrNumber,
  measure: v.optional(measureText, 'value')
});

/** Fewer are better said in a sentence. */
const FEWEST = 3;

/** The figures of a `dots` entry, which must pass the guard; undefined after a problem. */
export function readDots(
  { indicator, period, measure }: v.InferOutput<typeof dotsText>,
  reader: ExhibitReader
): DotsExhibit | undefined {
  const { boundary, lists, fail } = reader;
  const isNamed = checkIndicator(indicator, ['dots', 'indicator'], reader);
  if (!checkPeriod(period, ['dots', 'period'], reader) || !isNamed || !boundary) return undefined;
  const figures = figuresShown(
    lists.figures,
    { kind: 'period', indicator: toId<IndicatorId>(indicator), period, measure },
    boundary
  );
  const known = figures.filter(({ value }) => value !== null);
  if (known.length < FEWEST) {
    const what = say`dots 的指标、时期在这一步的边界下只有 ${known.length} 个区有数`;
    return fail(['dots'], what, say`换时期或边界；少于三个不成一张图`);
  }
  const refusals = refusalsOf(known, 'marked-areas', lists.glossary);
  for (const refusal of refusals)
    fail(['dots'], say`dots 里的数不可比：${sayRefusal(refusal, lists.glossary)}`, say`换指标或时期`);
  const ranked = [...known].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return {
    kind: 'dots',
    indicator: toId<IndicatorId>(indicator),
    period,
    measure,
    figures: ranked.map(({ id }) => id)
  };
}
