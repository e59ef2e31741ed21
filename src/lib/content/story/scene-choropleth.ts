import type { Boundary } from '../../domain/boundary';
import { refusalsOf } from '../../domain/comparability';
import { zh } from '../../words/zh';
import { toId, type IndicatorId } from '../../domain/ids';
import { toMeasured } from '../../domain/measure';
import { figuresFor } from '../../domain/preferred-figure';
import type { Scene, SceneChoropleth } from '../../domain/scene';
import type { Reader } from './read-scene';
import type { SceneLists } from './scene-lists';
import { checkIndicator, checkPeriod } from './scene-indicator';

/** null: the scene asks for none; undefined: it asks for one that cannot be drawn honestly. */
export function toChoropleth(boundary: Boundary, reader: Reader): Scene['choropleth'] | undefined {
  const { text, lists, fail } = reader;
  const { indicator, period, measure } = text;
  if (indicator === undefined) {
    if (period === undefined) return null;
    return fail(['period'], '写了 period 却没有 indicator', '补 indicator，或删去 period');
  }
  if (!checkIndicator(indicator, ['indicator'], reader)) return undefined;
  if (period === undefined) {
    return fail(['indicator'], '分级设色没有写明时期', '补 period，如 2022 或 2020-11-01');
  }
  if (!checkPeriod(period, ['period'], reader)) return undefined;
  const choropleth = { indicator: toId<IndicatorId>(indicator), period, measure };
  const why = refusalOfMap(boundary, choropleth, lists);
  return why ? fail(['indicator'], ...why) : choropleth;
}

type WhatAndMend = readonly [what: string, mend: string];

function refusalOfMap(
  boundary: Boundary,
  { indicator, period, measure }: SceneChoropleth,
  lists: SceneLists
): WhatAndMend | undefined {
  const figures = toMeasured(figuresFor(lists.figures, indicator, period, boundary), measure);
  const known = figures.filter((figure) => figure.value !== null);
  if (known.length < 3) {
    const what = `这一指标、时期和边界下只有 ${known.length} 个区有数`;
    return [what, '换时期或边界；少于三个不成一张图'];
  }
  const [refusal] = refusalsOf(known, 'areas', lists.glossary);
  return refusal && [`这些数不能放进同一张图：${zh.refusal(refusal, lists.glossary)}`, '换指标或时期'];
}
