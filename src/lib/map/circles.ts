import { m } from '../paraglide/messages';
import type { Figure } from '../domain/figure';
import type { AreaCode, LngLat } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { ReadingUnit } from '../domain/reading-unit';
import { unitShown, type SceneNumbers } from '../domain/scene-figures';
import { words } from '../words/current';
import { valuesByArea } from './choropleth';
import { radiusShare, sampleValues } from './circle-scale';
import { numbersTitle } from './numbers-title';
import type { CircleDrawing, CircleLegend, LegendSwatch } from './picture';

/** Values of one indicator by division, on one scale: `max` is the value of the largest circle. */
export interface Circles {
  readonly indicator: Indicator;
  readonly numbers: SceneNumbers;
  readonly values: ReadonlyMap<AreaCode, number>;
  readonly max: number;
}

/** Figures that passed the guard → circles; the greatest of them is the largest where nobody has fixed the scale. */
export function toCircles(
  indicator: Indicator,
  numbers: SceneNumbers,
  figures: readonly Figure[],
  max: number | null = null
): Circles {
  const values = valuesByArea(figures);
  return { indicator, numbers, values, max: max ?? Math.max(0, ...[...values.values()].map(Math.abs)) };
}

export interface CircleGround {
  readonly codes: readonly AreaCode[];
  /** Where a division's circle stands; null where the division is not in view. */
  readonly anchorAt: (code: AreaCode) => LngLat | null;
  /** Colours lie below that say nothing of the circles: a division without a number has a mark of its own. */
  readonly marksGaps: boolean;
}

/** The circles as they are drawn, the largest first, so that no small one is hidden. */
export function drawCircles(circles: Circles, { codes, anchorAt, marksGaps }: CircleGround): CircleDrawing[] {
  const drawn = codes.flatMap((code): CircleDrawing[] => {
    const at = anchorAt(code);
    const value = circles.values.get(code);
    if (!at || value === 0) return [];
    if (value === undefined) return marksGaps ? [{ code, at, kind: 'gap', size: 0 }] : [];
    return [{ code, at, kind: value < 0 ? 'loss' : 'gain', size: radiusShare(value, circles.max) }];
  });
  return drawn.sort((a, b) => b.size - a.size);
}

export function circleUnit({ indicator, numbers, max }: Circles): ReadingUnit {
  return words().readingUnit(unitShown(indicator, numbers), max);
}

/** What the sizes mean: round samples of the same scale. */
export function toCircleLegend(circles: Circles): CircleLegend {
  const { indicator, numbers, values, max } = circles;
  const reading = circleUnit(circles);
  const isWhole = [...values.values()].every(Number.isInteger);
  const samples = sampleValues(max, isWhole);
  const texts = words().counts(samples.map((value) => Number((value / reading.factor).toPrecision(6))));
  return {
    term: indicator.id,
    title: m.map_circles_title({ what: numbersTitle(indicator, numbers, reading) }),
    samples: samples.map((value, i) => ({ size: radiusShare(value, max), text: texts[i] ?? '' }))
  };
}

/** Legend lines for what is no plain circle: losses beside gains, nothing for zero, no number. */
export function circleEntries(
  { values }: Circles,
  drawn: readonly CircleDrawing[]
): { swatch: LegendSwatch; text: string }[] {
  const has = (kind: CircleDrawing['kind']): boolean => drawn.some((each) => each.kind === kind);
  const hasZero = [...values.values()].includes(0);
  return [
    ...(has('loss') ? [{ swatch: 'circle-loss' as const, text: m.map_circle_loss() }] : []),
    ...(hasZero ? [{ swatch: 'circle-none' as const, text: m.map_circle_zero() }] : []),
    ...(has('gap') ? [{ swatch: 'circle-gap' as const, text: m.map_circle_gap() }] : [])
  ];
}
