import type { Boundary } from '../../domain/boundary';
import { toId, type IndicatorId } from '../../domain/ids';
import type { SceneFill } from '../../domain/scene-figures';
import type { SceneReader } from './read-scene';
import { toBreaks } from './scene-breaks';
import { toChange } from './scene-change';
import { refusalOfMap } from './scene-guard';
import { checkIndicator, checkPeriod } from './scene-indicator';
import { say } from '../../words/say';

/** null: the scene asks for none; undefined: it asks for one that cannot be drawn honestly. */
export function toFill(boundary: Boundary, reader: SceneReader): SceneFill | null | undefined {
  const { text, fail } = reader;
  if (text.change && text.indicator !== undefined) {
    return fail(['change'], say`一张图只有一层设色，indicator 和 change 不能都写`, say`删去其中一个`);
  }
  const numbers = text.change
    ? toChange(text.change, ['change'], 'fill', boundary, reader)
    : toNumbers(boundary, reader);
  if (numbers === null && text.breaks !== undefined) {
    return fail(
      ['breaks'],
      say`写了 breaks 却没有设色`,
      say`补 indicator 和 period，或 change；或删去 breaks`
    );
  }
  if (!numbers) return numbers;
  const breaks = toBreaks(numbers, boundary, reader);
  return breaks === undefined ? undefined : { kind: 'choropleth', numbers, breaks };
}

function toNumbers(boundary: Boundary, reader: SceneReader): SceneFill['numbers'] | null | undefined {
  const { text, lists, fail } = reader;
  const { indicator, period, measure } = text;
  if (indicator === undefined) {
    if (period === undefined) return null;
    return fail(['period'], say`写了 period 却没有 indicator`, say`补 indicator，或删去 period`);
  }
  if (!checkIndicator(indicator, ['indicator'], reader)) return undefined;
  if (period === undefined) {
    return fail(['indicator'], say`分级设色没有写明时期`, say`补 period，如 2022 或 2020-11-01`);
  }
  if (!checkPeriod(period, ['period'], reader)) return undefined;
  const numbers = { kind: 'period', indicator: toId<IndicatorId>(indicator), period, measure } as const;
  const why = refusalOfMap(boundary, numbers, 'fill', lists);
  return why ? fail(['indicator'], ...why) : numbers;
}
