import { m } from '../paraglide/messages';
import { classAt, toClasses, type Classes, type ClassRule } from '../domain/classify';
import type { Figure } from '../domain/figure';
import { words } from '../words/current';
import { codesOf } from '../domain/preferred-figure';
import type { AreaCode } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import type { ReadingUnit } from '../domain/reading-unit';
import type { Measure } from '../domain/measure';
import type { AreaFill, Legend } from './picture';
import { LOSS_RAMP, RAMP, TOKENS } from './tokens';

/** Values of one indicator by division, cut into classes, with a colour for each. */
export interface Choropleth {
  readonly indicator: Indicator;
  readonly period: string;
  readonly measure: Measure;
  readonly values: ReadonlyMap<AreaCode, number>;
  /** Of divisions that are shown as one: what they are called together. */
  readonly names?: ReadonlyMap<AreaCode, string>;
  readonly classes: Classes;
  readonly colors: readonly string[];
}

export interface ChoroplethOptions {
  readonly measure?: Measure;
  readonly rule?: ClassRule;
  /** What the classes are cut from, where that is more than this one map: all periods that are compared. */
  readonly over?: readonly number[];
}

/** Growth is cut around zero; everything else as it comes. */
export function ruleFor({ kind }: Indicator, measure: Measure, rule: ClassRule = QUANTILES): ClassRule {
  const isGrowth = measure === 'growth' || kind === 'growth' || kind === 'average-growth';
  return isGrowth ? { ...rule, aroundZero: true } : rule;
}

const QUANTILES: ClassRule = { method: 'quantile', count: RAMP.length };

/** Figures of the measure that passed the guard → classes. Those without a value stay out and are hatched. */
export function toChoropleth(
  indicator: Indicator,
  period: string,
  figures: readonly Figure[],
  { measure = 'value', rule = QUANTILES, over }: ChoroplethOptions = {}
): Choropleth {
  const values = new Map<AreaCode, number>();
  for (const figure of figures) {
    const { place, value } = figure;
    // Ground that several divisions fill together has one colour.
    if (value !== null) for (const code of codesOf(place)) values.set(code, value);
  }
  const classes = toClasses(over ?? figures.flatMap(({ value }) => value ?? []), rule);
  return { indicator, period, measure, values, classes, colors: toColors(classes, rule) };
}

/** The ramp colour of class `index` of `count`: fewer classes spread over the whole ramp. */
export function rampColor(index: number, count: number, ramp: readonly string[] = RAMP): string {
  const at = count < 2 ? 2 : Math.round((index * (ramp.length - 1)) / (count - 1));
  return ramp[at] ?? ramp[0] ?? TOKENS.noData;
}

/** One colour a class. Around zero, losses have a ramp of their own, darker the greater they are. */
function toColors({ breaks, max }: Classes, { aroundZero = false }: ClassRule): string[] {
  const tops = [...breaks, max];
  const losses = aroundZero ? tops.filter((top) => top < 0 || (top === 0 && breaks.includes(0))).length : 0;
  const gains = tops.length - losses;
  const loss = (i: number): string => LOSS_RAMP[Math.min(losses - 1 - i, LOSS_RAMP.length - 1)] ?? '';
  return tops.map((_top, i) => (i < losses ? loss(i) : rampColor(i - losses, gains)));
}

export function colorAt({ classes, colors }: Choropleth, value: number): string {
  return colors[classAt(classes, value)] ?? TOKENS.noData;
}

export function fillAt(choropleth: Choropleth, code: AreaCode): Omit<AreaFill, 'name'> {
  const value = choropleth.values.get(code);
  return { code, fill: value === undefined ? TOKENS.noData : colorAt(choropleth, value) };
}

export function readingUnitOf({ indicator, measure, classes }: Choropleth): ReadingUnit {
  return words().readingUnit(measure === 'growth' ? '%' : indicator.unit, classes.max);
}

/** One text a class; a single class (values too close to cut) names its range. */
export function toClassTexts({ breaks, min, max }: Classes, { factor }: ReadingUnit): string[] {
  const say = (value: number): string => words().count(Number((value / factor).toPrecision(6)));
  const cuts = breaks.map(say);
  if (cuts.length === 0) return [min === max ? say(max) : `${say(min)}–${say(max)}`];
  const between = cuts.slice(1).map((cut, i) => `${cuts[i]}–${cut}`);
  return [
    m.map_class_below({ cut: cuts[0] ?? '' }),
    ...between,
    m.map_class_above({ cut: cuts.at(-1) ?? '' })
  ];
}

/** The legend of a choropleth: one line a class, and the hatch where a division has no figure. */
export function toChoroplethLegend(choropleth: Choropleth, hasHatch: boolean): Legend {
  const { indicator, period, measure, classes, colors } = choropleth;
  const reading = readingUnitOf(choropleth);
  const what = measure === 'growth' ? m.map_growth_of({ indicator: indicator.short }) : indicator.short;
  return {
    title: m.map_legend_title({ what, period: words().period(period), unit: reading.unit }),
    classes: toClassTexts(classes, reading).map((text, i) => ({ text, color: colors[i] ?? '' })),
    entries: hasHatch ? [{ swatch: 'hatch', text: m.map_no_data() }] : []
  };
}
