import type { Boundary } from '../../domain/boundary';
import { isCount } from '../../domain/change';
import { toId, type IndicatorId } from '../../domain/ids';
import type { SceneCircles, SceneNumbers } from '../../domain/scene-figures';
import type { SceneText } from '../site/schemas';
import type { SceneReader } from './read-scene';
import { areasNamed } from './scene-areas';
import { NO_COUNT, toChange } from './scene-change';
import { refusalOfMap } from './scene-guard';
import { checkIndicator, checkPeriod } from './scene-indicator';
import { say } from '../../words/say';

type CirclesText = NonNullable<SceneText['circles']>;

/** null: the scene asks for none; undefined: it asks for some that cannot be drawn honestly. */
export function toCircles(boundary: Boundary, reader: SceneReader): SceneCircles | null | undefined {
  const { circles } = reader.text;
  if (!circles) return null;
  const areas = circles.areas && areasNamed(circles.areas, boundary, ['circles', 'areas'], reader);
  if (circles.areas && !areas) return undefined;
  const numbers = toNumbers(circles, boundary, reader);
  const chosen = areas ? { areas: areas.map(({ code }) => code) } : {};
  return numbers && { numbers: { ...numbers, ...chosen }, max: circles.max ?? null };
}

function toNumbers(
  { indicator, period, from, to }: CirclesText,
  boundary: Boundary,
  reader: SceneReader
): SceneNumbers | undefined {
  const { lists, fail } = reader;
  if (from !== undefined && to !== undefined && period === undefined) {
    return toChange({ indicator, from, to }, ['circles'], 'circles', boundary, reader);
  }
  if (period === undefined || from !== undefined || to !== undefined) {
    return fail(['circles'], say`圆没有写明是哪一期的数`, say`写一个 period；要画增减，就写 from 和 to`);
  }
  const isKnown = checkIndicator(indicator, ['circles', 'indicator'], reader);
  if (!checkPeriod(period, ['circles', 'period'], reader) || !isKnown) return undefined;
  if (!isCount(lists.indicatorAt(indicator))) {
    return fail(['circles', 'indicator'], ...NO_COUNT(lists.glossary.indicatorName(indicator)));
  }
  const numbers = {
    kind: 'period',
    indicator: toId<IndicatorId>(indicator),
    period,
    measure: 'value'
  } as const;
  const why = refusalOfMap(boundary, numbers, 'circles', lists);
  return why ? fail(['circles'], ...why) : numbers;
}
