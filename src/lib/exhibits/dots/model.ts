import type { Entry } from '../marks/entry';
import { m } from '../../paraglide/messages';
import { toAxis, type Axis } from '../marks/axis';
import type { Measure } from '../../domain/measure';

/** One place's figure for a dot plot. */
export type DotFigure = Entry;

export interface Dot extends Omit<DotFigure, 'value'> {
  /** Place on the scale, 0–1. */
  readonly share: number;
}

/** A place without a number, and why. */
export interface DotGap {
  readonly place: string;
  readonly reason: string;
}

export interface DotTitle {
  /** Indicator, period, and whatever else all places share. */
  readonly title: string;
  /** Which of a figure's two numbers is shown. */
  readonly show: Measure;
}

/** Many places on one scale, the highest first. */
export interface Dots extends DotTitle {
  readonly ticks: Axis['ticks'];
  /** The scale does not hold zero. */
  readonly isCut: boolean;
  readonly dots: readonly Dot[];
  /** Each reason once. */
  readonly gaps: readonly { readonly reason: string; readonly places: readonly string[] }[];
}

/** Figures that passed the guard → a dot plot, and a word on every place that is not on it. */
export function toDots(
  { title, show }: DotTitle,
  figures: readonly DotFigure[],
  gaps: readonly DotGap[]
): Dots {
  const { ticks, isCut, shareOf } = toAxis(figures.map(({ value }) => value));
  return {
    title,
    show,
    ticks,
    isCut,
    dots: [...figures]
      .sort((a, b) => b.value - a.value)
      .map(({ value, ...dot }) => ({ ...dot, share: shareOf(value) })),
    gaps: [...new Set(gaps.map(({ reason }) => reason))].map((reason) => ({
      reason,
      places: gaps.filter((each) => each.reason === reason).map(({ place }) => place)
    }))
  };
}

/** `未见公布：滨江区、钱塘区。` */
export function sayGap({ reason, places }: Dots['gaps'][number]): string {
  return m.story_chart_missing({ reason, places: places.join(m.site_list_separator()) });
}
