import { m } from '../paraglide/messages';
import { classAt, toClasses, type Classes, type ClassRule } from '../domain/classify';
import type { Figure } from '../domain/figure';
import { words } from '../words/current';
import { codesOf } from '../domain/preferred-figure';
import type { AreaCode } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { ReadingUnit } from '../domain/reading-unit';
import { unitShown, type SceneFill, type SceneNumbers } from '../domain/scene-figures';
import { SECOND, SEQUENTIAL, toColors, type Ramps } from './class-colors';
import type { AreaFill, Legend, LegendClass } from './picture';
import { numbersTitle } from './numbers-title';
import { GAIN_RAMP, FALL_RAMP, RAMP, TOKENS } from './tokens';

/** Values of one indicator by division, cut into classes, with a colour for each. */
export interface Choropleth {
  readonly indicator: Indicator;
  readonly numbers: SceneNumbers;
  readonly values: ReadonlyMap<AreaCode, number>;
  /** Of divisions that are shown as one: what they are called together. */
  readonly names?: ReadonlyMap<AreaCode, string>;
  readonly classes: Classes;
  readonly colors: readonly string[];
}

export interface ChoroplethOptions {
  readonly rule?: ClassRule;
  /** What the classes are cut from, where that is more than this one map: all periods that are compared. */
  readonly over?: readonly number[];
  readonly ramp?: SceneFill['ramp'];
}

const QUANTILES: ClassRule = { method: 'quantile', count: RAMP.length };
/** What rose and what fell, on both sides of a neutral middle. */
const DIVERGING: Ramps = { gains: GAIN_RAMP, losses: FALL_RAMP };

/** Figures that passed the guard → classes. Those without a value stay out and are hatched. */
export function toChoropleth(
  indicator: Indicator,
  numbers: SceneNumbers,
  figures: readonly Figure[],
  { rule = QUANTILES, over, ramp }: ChoroplethOptions = {}
): Choropleth {
  const values = valuesByArea(figures);
  const classes = toClasses(over ?? figures.flatMap(({ value }) => value ?? []), rule);
  const ramps = numbers.kind === 'change' ? DIVERGING : ramp === 'second' ? SECOND : SEQUENTIAL;
  return { indicator, numbers, values, classes, colors: toColors(classes, ramps) };
}

/** The values of figures by division; those without one stay out. Ground that several fill together has one value. */
export function valuesByArea(figures: readonly Figure[]): ReadonlyMap<AreaCode, number> {
  return new Map(
    figures.flatMap(({ place, value }) =>
      value === null ? [] : codesOf(place).map((code): [AreaCode, number] => [code, value])
    )
  );
}

export function colorAt({ classes, colors }: Choropleth, value: number): string {
  return colors[classAt(classes, value)] ?? TOKENS.noData;
}

export function fillAt(choropleth: Choropleth, code: AreaCode): Omit<AreaFill, 'name'> {
  const value = choropleth.values.get(code);
  return { code, fill: value === undefined ? TOKENS.noData : colorAt(choropleth, value) };
}

export function readingUnitOf({ indicator, numbers, classes }: Choropleth): ReadingUnit {
  return words().readingUnit(unitShown(indicator, numbers), classes.max);
}

/** The bounds of classes, as they stand beside each other in one legend. */
const sayCuts = (values: readonly number[], { factor }: ReadingUnit): string[] =>
  words().counts(values.map((value) => Number((value / factor).toPrecision(6))));

/** One text a class; a single class (values too close to cut) names its range. */
export function toClassTexts(
  { classes: { breaks, min, max } }: Pick<Choropleth, 'classes'>,
  reading: ReadingUnit
): string[] {
  const between = (from: string, to: string): string => m.map_class_between({ from, to });
  const cuts = sayCuts(breaks, reading);
  if (cuts.length === 0) {
    const [least = '', most = ''] = sayCuts([min, max], reading);
    return [min === max ? most : between(least, most)];
  }
  return [
    m.map_class_below({ cut: cuts[0] ?? '' }),
    ...cuts.slice(1).map((cut, i) => between(cuts[i] ?? '', cut)),
    m.map_class_above({ cut: cuts.at(-1) ?? '' })
  ];
}

/**
 * The legend of a choropleth, or of several that are cut alike: what they show, and one line a class. Classes at the
 * ends that no division is in are on no map.
 */
export function toChoroplethLegend(
  choropleth: Choropleth,
  all: readonly Choropleth[] = [choropleth]
): Pick<Legend, 'title' | 'term' | 'classes'> {
  const { indicator, classes, colors } = choropleth;
  const reading = readingUnitOf(
    all.reduce((most, each) => (each.classes.max > most.classes.max ? each : most))
  );
  const values = all.flatMap((each) => [...each.values.values()]);
  const used = values.map((value) => classAt(classes, value));
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const cuts = sayCuts(classes.breaks, reading);
  return {
    term: indicator.id,
    title: numbersTitle(
      indicator,
      all.map(({ numbers }) => numbers),
      reading
    ),
    classes: toClassTexts(choropleth, reading)
      .map((text, i): LegendClass => ({
        text,
        color: colors[i] ?? '',
        ...(cuts[i - 1] === undefined ? {} : { from: cuts[i - 1] }),
        ...(i === last && cuts[i] !== undefined ? { to: cuts[i] } : {})
      }))
      .slice(first, last + 1)
  };
}
