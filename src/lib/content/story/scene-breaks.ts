import { max, min } from 'd3-array';
import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { figuresOfIndicator } from '../../domain/figures-by-indicator';
import { figuresShown } from '../../domain/figures-shown';
import type { SceneNumbers } from '../../domain/scene-figures';
import type { SceneReader } from './read-scene';
import { say } from '../../words/say';

/** More classes are not told apart on one ramp. */
const MOST = 6;

/** null: cut from the values; undefined after logging breaks that cannot serve. */
export function toBreaks(
  numbers: SceneNumbers,
  boundary: Boundary,
  reader: SceneReader
): readonly number[] | null | undefined {
  const { text, fail } = reader;
  if (text.breaks === undefined) return null;
  const breaks = text.breaks === 'indicator' ? ownBreaks(numbers, reader) : text.breaks;
  if (!breaks) return undefined;
  if (breaks.length > MOST) {
    return fail(['breaks'], say`分成 ${breaks.length + 1} 级，颜色分不清`, say`最多写 ${MOST} 个分界`);
  }
  if (numbers.kind === 'change' && !breaks.includes(0)) {
    return fail(['breaks'], say`变化图的分界里没有 0，增和减会混在一级里`, say`在 breaks 里补上 0`);
  }
  return checkReach(breaks, numbers, boundary, reader) ? breaks : undefined;
}

/** The breaks that the indicator's entry gives to all of its maps. */
function ownBreaks(numbers: SceneNumbers, { lists, fail }: SceneReader): readonly number[] | undefined {
  const { breaks, name } = lists.indicatorAt(numbers.indicator);
  const isOwn = numbers.kind === 'period' && numbers.measure === 'value';
  if (breaks && isOwn) return breaks;
  const what = isOwn
    ? say`指标「${name}」没有写 breaks`
    : say`breaks: indicator 是数值的分界，不能用在增速或变化上`;
  return fail(['breaks'], what, say`把分界写在这里，如 [10, 20, 30]`);
}

/** Logs a break beyond every value of every period: it parts nothing on any map. */
function checkReach(
  breaks: readonly number[],
  numbers: SceneNumbers,
  boundary: Boundary,
  { lists, fail }: SceneReader
): boolean {
  const values = valuesOver(numbers, boundary, lists.figures);
  const [least = 0, most = 0] = [min(values), max(values)];
  const stray = breaks.find((cut) => cut !== 0 && (cut < least || cut > most));
  if (stray === undefined) return true;
  fail(['breaks'], say`分界 ${stray} 在所有的数之外（最小 ${least}，最大 ${most}）`, say`删去它，或核对单位`);
  return false;
}

/** What the same breaks may have to part: the indicator's numbers of all periods, or its changes between any two. */
function valuesOver(numbers: SceneNumbers, boundary: Boundary, figures: readonly Figure[]): number[] {
  const { indicator } = numbers;
  const own = figuresOfIndicator(figures, indicator).filter((figure) => figure.boundary === boundary.id);
  const periods = [...new Set(own.map(({ period }) => period.text))];
  const asked =
    numbers.kind === 'period'
      ? periods.map((period) => ({ ...numbers, period }))
      : periods.flatMap((from) => periods.filter((to) => to > from).map((to) => ({ ...numbers, from, to })));
  return asked.flatMap((each) => figuresShown(own, each, boundary).flatMap(({ value }) => value ?? []));
}
