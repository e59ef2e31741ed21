import type { Area, Boundary } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import { toId, type IndicatorId } from '../../domain/ids';
import { zh } from '../../words/zh';
import { figuresFor } from '../../domain/preferred-figure';
import type { StepSlope } from '../../domain/scene';
import { areasNamed } from '../../content/story/scene-areas';
import type { Reader } from '../../content/story/scene-lists';
import { checkIndicator, checkPeriod } from '../../content/story/scene-indicator';

/** The figures of a `slope` entry, which must pass the guard; null without the entry or after a problem. */
export function toStepSlope(boundary: Boundary, reader: Reader): StepSlope | null {
  const { slope } = reader.text;
  if (!slope) return null;
  const areas = areasNamed(slope.areas, boundary, ['slope', 'areas'], reader);
  if (!areas || !checkSlope(slope, reader)) return null;
  const ends = [slope.from, slope.to].map((period) => endsAt(period, areas, boundary, reader));
  const [from, to] = ends;
  if (!from || !to) return null;
  checkGuard(from, to, reader);
  return {
    indicator: toId<IndicatorId>(slope.indicator),
    from: slope.from,
    to: slope.to,
    pairs: from.map(({ id }, i) => [id, to[i]?.id ?? id] as const)
  };
}

type SlopeText = NonNullable<Reader['text']['slope']>;

function checkSlope({ indicator, from, to, areas }: SlopeText, reader: Reader): boolean {
  const isNamed = checkIndicator(indicator, ['slope', 'indicator'], reader);
  const areRead = [
    checkPeriod(from, ['slope', 'from'], reader),
    checkPeriod(to, ['slope', 'to'], reader)
  ].every(Boolean);
  if (areas.length < 2)
    reader.fail(['slope', 'areas'], 'slope 里少于两个区', '至少写两个；一个区的两个数用 compare');
  if (areRead && from >= to)
    reader.fail(['slope', 'from'], 'slope 的 from 不早于 to', '把早的写在 from，晚的写在 to');
  return isNamed && areRead && from < to && areas.length >= 2;
}

/** One figure for each area at a period, in their order; undefined after logging those that have none. */
function endsAt(
  period: string,
  areas: readonly Area[],
  boundary: Boundary,
  { text, lists, fail }: Reader
): Figure[] | undefined {
  const figures = figuresFor(lists.figures, text.slope?.indicator ?? '', period, boundary);
  const found = areas.map(({ code, name }, i) => {
    const figure = figures.find(({ place }) => place.kind === 'area' && place.code === code);
    if (figure?.value != null) return figure;
    return fail(
      ['slope', 'areas', i],
      `「${name}」没有${zh.period(period)}的数`,
      '换时期，或从 areas 里去掉它'
    );
  });
  return found.includes(undefined) ? undefined : (found as Figure[]);
}

/** Over time, and at each period over the places: a line joins both. */
function checkGuard(from: readonly Figure[], to: readonly Figure[], { lists, fail }: Reader): void {
  const refusals = [
    ...refusalsOf([...from, ...to], 'periods', lists.glossary),
    ...refusalsOf(from, 'marked-areas', lists.glossary),
    ...refusalsOf(to, 'marked-areas', lists.glossary)
  ];
  for (const why of new Set(refusals.map((refusal) => zh.refusal(refusal, lists.glossary))))
    fail(['slope'], `slope 里的数不可比：${why}`, '换指标或时期；要说明为什么不可比，用 contrast');
}
