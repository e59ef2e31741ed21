import { m } from '../../paraglide/messages';
import type { Quantity } from '../../domain/figure';
import type { ReadingUnit } from '../../domain/reading-unit';
import { words } from '../../words/current';

/** What a chart or a column counts, with its unit where it has one. */
export function ofUnit(indicator: string, { unit }: Pick<ReadingUnit, 'unit'>): string {
  return unit ? m.story_chart_of_unit({ indicator, unit }) : indicator;
}

/** A unit of so many characters leaves a row no room for more than its number. */
const LONG = 7;

/** Whether a chart's title says the unit of all its numbers, and it is too long to be said again in each row. */
export function saysUnit(title: string, quantities: readonly Quantity[]): boolean {
  const units = new Set(quantities.map((quantity) => words().parts(quantity).unit));
  return [...units].every((unit) => unit.length >= LONG && title.includes(ofUnit('', { unit })));
}

/** The unit of numbers up to the largest of these. */
export function chartUnitOf(unit: string, values: readonly (number | null)[]): ReadingUnit {
  return words().chartUnit(unit, Math.max(0, ...values.map((value) => Math.abs(value ?? 0))));
}
