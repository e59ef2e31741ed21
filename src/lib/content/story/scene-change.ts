import type { Boundary } from '../../domain/boundary';
import { changeRefusals, changeUnitOf, isCount } from '../../domain/change';
import type { Figure } from '../../domain/figure';
import { toId, type IndicatorId } from '../../domain/ids';
import { momentOf, parsePeriod } from '../../domain/period';
import { figuresFor, placeKey } from '../../domain/preferred-figure';
import type { ChangeNumbers, ChangeUnit } from '../../domain/scene-figures';
import { refusalOfMap } from './scene-guard';
import { checkIndicator, checkPeriod } from './scene-indicator';
import type { NameReader } from './scene-lists';
import { say } from '../../words/say';
import { sayRefusal } from '../text/say-words';

export interface ChangeText {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
  readonly as?: 'percent' | 'points' | undefined;
}

/** A change that may be shown as a fill or as circles; undefined after logging why not. */
export function toChange(
  text: ChangeText,
  path: string[],
  look: 'fill' | 'circles',
  boundary: Boundary,
  reader: NameReader
): ChangeNumbers | undefined {
  const { fail, lists } = reader;
  const { indicator, from, to } = text;
  const isKnown = checkIndicator(indicator, [...path, 'indicator'], reader);
  const isTimed = [checkPeriod(from, [...path, 'from'], reader), checkPeriod(to, [...path, 'to'], reader)];
  if (!isKnown || isTimed.includes(false)) return undefined;
  if (momentOf(parsePeriod(from)!) >= momentOf(parsePeriod(to)!)) {
    return fail([...path, 'from'], say`「${from}」不比「${to}」早`, say`from 写早的一期，to 写晚的一期`);
  }
  const as = look === 'circles' ? amountOf(indicator, path, reader) : unitOf(text, path, reader);
  if (as === undefined) return undefined;
  const numbers = { kind: 'change', indicator: toId<IndicatorId>(indicator), from, to, as } as const;
  const refused = refusedPair(numbers, boundary, reader);
  if (refused) return fail(path, ...refused);
  const why = refusalOfMap(boundary, numbers, look, lists);
  return why ? fail(path, ...why) : numbers;
}

function amountOf(indicator: string, path: string[], { lists, fail }: NameReader): ChangeUnit | undefined {
  return isCount(lists.indicatorAt(indicator))
    ? 'amount'
    : fail([...path, 'indicator'], ...NO_COUNT(lists.glossary.indicatorName(indicator)));
}

/** What a circle cannot stand for: its area is read as how much there is. */
export const NO_COUNT = (name: string): [what: string, mend: string] => [
  say`「${name}」不是可以相加的数量，不能画成圆：圆的大小只表示有多少`,
  say`比重、均数、增速、位次改用 indicator 设色；各区的数可以相加的，在 indicators.yml 里写 aggregation: sum`
];

function unitOf(
  { indicator, as }: ChangeText,
  path: string[],
  { lists, fail }: NameReader
): ChangeUnit | undefined {
  const unit = changeUnitOf(lists.indicatorAt(indicator));
  const name = lists.glossary.indicatorName(indicator);
  if (unit === null) {
    return fail(
      [...path, 'indicator'],
      say`「${name}」本身就是增速或位次，不能再算变化`,
      say`换一个数量或比重的指标`
    );
  }
  if (as === undefined || as === unit) return unit;
  const [what, mend] =
    unit === 'points'
      ? [say`「${name}」是比重，变化只能按百分点算`, say`as 改成 points，或删去`]
      : [say`「${name}」不是比重，变化只能按百分比算`, say`as 改成 percent，或删去`];
  return fail([...path, 'as'], what, mend);
}

/** The first division whose two figures may not be set against each other, and why. */
function refusedPair(
  { indicator, from, to }: ChangeNumbers,
  boundary: Boundary,
  { lists }: NameReader
): [what: string, mend: string] | undefined {
  const earlier = new Map(
    figuresFor(lists.figures, indicator, from, boundary).map((figure) => [placeKey(figure.place), figure])
  );
  for (const later of figuresFor(lists.figures, indicator, to, boundary)) {
    const other = earlier.get(placeKey(later.place));
    const [refusal] = (other ? changeRefusals(other, later) : []).filter(({ kind }) => kind !== 'missing');
    if (refusal) {
      const what = say`「${nameOf(later, boundary)}」前后两个数不能相减：${sayRefusal(refusal, lists.glossary)}`;
      return [what, say`换一期，或换指标`];
    }
  }
  return undefined;
}

function nameOf({ place }: Figure, { areas }: Boundary): string {
  return areas.find(({ code }) => place.kind === 'area' && place.code === code)?.name ?? placeKey(place);
}
