import * as v from 'valibot';
import type { Area, Boundary } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { toId, type IndicatorId } from '../../domain/ids';
import { figuresFor } from '../../domain/preferred-figure';
import { areasNamed } from '../../content/story/scene-areas';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { checkIndicator, checkPeriod } from '../../content/story/scene-indicator';
import { text, textOrNumber } from '../../content/text/schema-parts';
import type { SlopeExhibit } from '.';
import { say } from '../../words/say';
import { sayPeriod, sayRefusal } from '../../content/text/say-words';

export const slopeText = v.strictObject({
  indicator: text,
  from: textOrNumber,
  to: textOrNumber,
  areas: v.array(text)
});
type SlopeText = v.InferOutput<typeof slopeText>;

/** The figures of a `slope` entry, which must pass the guard; undefined after a problem. */
export function readSlope(slope: SlopeText, reader: ExhibitReader): SlopeExhibit | undefined {
  const { boundary } = reader;
  const areas = boundary && areasNamed(slope.areas, boundary, ['slope', 'areas'], reader);
  if (!areas || !checkSlope(slope, reader)) return undefined;
  const { indicator, from: early, to: late } = slope;
  const [from, to] = [early, late].map((period) => endsAt({ indicator, period }, areas, boundary, reader));
  if (!from || !to) return undefined;
  checkGuard(from, to, reader);
  return {
    kind: 'slope',
    indicator: toId<IndicatorId>(indicator),
    from: early,
    to: late,
    pairs: from.map(({ id }, i) => [id, to[i]?.id ?? id] as const)
  };
}

function checkSlope({ indicator, from, to, areas }: SlopeText, reader: ExhibitReader): boolean {
  const isNamed = checkIndicator(indicator, ['slope', 'indicator'], reader);
  const areRead = [
    checkPeriod(from, ['slope', 'from'], reader),
    checkPeriod(to, ['slope', 'to'], reader)
  ].every(Boolean);
  if (areas.length < 2)
    reader.fail(['slope', 'areas'], say`slope 里少于两个区`, say`至少写两个；一个区的两个数用 compare`);
  if (areRead && from >= to)
    reader.fail(['slope', 'from'], say`slope 的 from 不早于 to`, say`把早的写在 from，晚的写在 to`);
  return isNamed && areRead && from < to && areas.length >= 2;
}

/** One figure for each area at a period, in their order; undefined after logging those that have none. */
function endsAt(
  { indicator, period }: { readonly indicator: string; readonly period: string },
  areas: readonly Area[],
  boundary: Boundary,
  { lists, fail }: ExhibitReader
): Figure[] | undefined {
  const figures = figuresFor(lists.figures, indicator, period, boundary);
  const found = areas.map(({ code, name }, i) => {
    const figure = figures.find(({ place }) => place.kind === 'area' && place.code === code);
    if (figure?.value != null) return figure;
    return fail(
      ['slope', 'areas', i],
      say`「${name}」没有${sayPeriod(period)}的数`,
      say`换时期，或从 areas 里去掉它`
    );
  });
  return found.includes(undefined) ? undefined : (found as Figure[]);
}

/** Over time, and at each period over the places: a line joins both. */
function checkGuard(from: readonly Figure[], to: readonly Figure[], { lists, fail }: ExhibitReader): void {
  const refusals = [
    ...refusalsOf([...from, ...to], 'periods', lists.glossary),
    ...refusalsOf(from, 'marked-areas', lists.glossary),
    ...refusalsOf(to, 'marked-areas', lists.glossary)
  ];
  for (const why of new Set(refusals.map((refusal) => sayRefusal(refusal, lists.glossary))))
    fail(['slope'], say`slope 里的数不可比：${why}`, say`换指标或时期；要说明为什么不可比，用 contrast`);
}
