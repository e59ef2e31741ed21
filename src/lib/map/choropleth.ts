import { classAt, toQuantileClasses, type Classes } from '../domain/classify';
import { formatNumber, type Figure } from '../domain/figure';
import type { AreaCode } from '../domain/ids';
import type { Indicator } from '../domain/indicator';
import { formatPeriod } from '../domain/period';
import type { AreaFill, Legend } from './picture';
import { RAMP, TOKENS } from './tokens';

/** Values of one indicator by division, cut into classes. */
export interface Choropleth {
  readonly indicator: Indicator;
  readonly period: string;
  readonly values: ReadonlyMap<AreaCode, number>;
  readonly classes: Classes;
}

/** Figures that passed the guard → classes. Figures without a value stay out and are hatched. */
export function toChoropleth(indicator: Indicator, period: string, figures: readonly Figure[]): Choropleth {
  const values = new Map<AreaCode, number>();
  for (const figure of figures) {
    if (figure.place.kind === 'area' && figure.value !== null) values.set(figure.place.code, figure.value);
  }
  return { indicator, period, values, classes: toQuantileClasses([...values.values()], RAMP.length) };
}

/** The ramp colour of class `index` of `count`: fewer classes spread over the whole ramp. */
export function rampColor(index: number, count: number): string {
  const at = count < 2 ? 2 : Math.round((index * (RAMP.length - 1)) / (count - 1));
  return RAMP[at] ?? RAMP[0];
}

export function fillAt({ values, classes }: Choropleth, code: AreaCode): Omit<AreaFill, 'name'> {
  const value = values.get(code);
  if (value === undefined) return { code, fill: TOKENS.noData };
  return { code, fill: rampColor(classAt(classes, value), classes.breaks.length + 1) };
}

/** How big numbers are read: 1,200,000 人 → 120 万人. */
export function readingUnit(unit: string, max: number): { readonly factor: number; readonly unit: string } {
  const isCounted = ['人', '户', '元'].includes(unit);
  return isCounted && max >= 100_000 ? { factor: 10_000, unit: `万${unit}` } : { factor: 1, unit };
}

/** One text a class; a single class (values too close to cut) names its range. */
function toClassTexts({ breaks, min, max }: Classes, say: (value: number) => string): string[] {
  const cuts = breaks.map(say);
  if (cuts.length === 0) return [min === max ? say(max) : `${say(min)}–${say(max)}`];
  const between = cuts.slice(1).map((cut, i) => `${cuts[i]}–${cut}`);
  return [`${cuts[0]} 以下`, ...between, `${cuts.at(-1)} 以上`];
}

/** The legend of a choropleth: one line a class, and the hatch where a division has no figure. */
export function toChoroplethLegend({ indicator, period, classes }: Choropleth, hasHatch: boolean): Legend {
  const { factor, unit } = readingUnit(indicator.unit, classes.max);
  const say = (value: number): string => formatNumber(Number((value / factor).toPrecision(6)));
  const texts = toClassTexts(classes, say);
  return {
    title: `${indicator.short}，${formatPeriod(period)}（${unit}）`,
    classes: texts.map((text, i) => ({ text, color: rampColor(i, texts.length) })),
    entries: hasHatch ? [{ swatch: 'hatch', text: '无数据' }] : []
  };
}
