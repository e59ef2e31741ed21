import type { AreaCode, IndicatorId } from './ids';
import type { Indicator } from './indicator';
import type { Measure } from './measure';

/** What figures a scene's map shows: at most one fill of the divisions, and circles over it. */
export interface SceneFigures {
  readonly fill: SceneFill | null;
  readonly circles: SceneCircles | null;
}

/** What colours the divisions. */
export type SceneFill = SceneChoropleth;

export interface SceneChoropleth {
  readonly kind: 'choropleth';
  readonly numbers: SceneNumbers;
  /** Lower bounds of the classes from the second on; null: cut from the values. */
  readonly breaks: readonly number[] | null;
  /** Two fills that may not be compared never share a hue. Absent: the first ramp. */
  readonly ramp?: 'second';
}

/** Counts as circles whose areas have the ratio of the values. */
export interface SceneCircles {
  readonly numbers: SceneNumbers;
  /** The value of the largest circle; null: the greatest that is shown. */
  readonly max: number | null;
}

/** One number a division: as it was for a period, or what changed between two. */
export type SceneNumbers = PeriodNumbers | ChangeNumbers;

interface Chosen {
  /** Of these divisions alone: the others are not spoken of. Absent: of all. */
  readonly areas?: readonly AreaCode[];
}

/** Whether numbers speak of a division, be its own known or not. */
export function speaksOf({ areas }: Chosen, code: AreaCode): boolean {
  return areas?.includes(code) ?? true;
}

export interface PeriodNumbers extends Chosen {
  readonly kind: 'period';
  readonly indicator: IndicatorId;
  readonly period: string;
  readonly measure: Measure;
}

export interface ChangeNumbers extends Chosen {
  readonly kind: 'change';
  readonly indicator: IndicatorId;
  readonly from: string;
  readonly to: string;
  readonly as: ChangeUnit;
}

/** A change in per cent of the earlier value, in points between two percentages, or in the unit of a count. */
export const CHANGE_UNITS = ['percent', 'points', 'amount'] as const;
export type ChangeUnit = (typeof CHANGE_UNITS)[number];

export const NO_FIGURES: SceneFigures = { fill: null, circles: null };

/** Every set of numbers on the map, the fill's first. */
export function numbersShown({ fill, circles }: SceneFigures): SceneNumbers[] {
  return [fill, circles].flatMap((each) => each?.numbers ?? []);
}

/** The unit of a difference between two percentages. */
export const POINTS = 'pp';
export const PERCENT = '%';

/** The unit in which a map's numbers are: an indicator's own, or that of what is shown of it. */
export function unitShown({ unit }: Pick<Indicator, 'unit'>, numbers: SceneNumbers): string {
  if (numbers.kind === 'period') return numbers.measure === 'growth' ? PERCENT : unit;
  switch (numbers.as) {
    case 'percent':
      return PERCENT;
    case 'points':
      return POINTS;
    case 'amount':
      return unit;
    default:
      return numbers.as satisfies never;
  }
}
