import { m } from '../../paraglide/messages';
import type { ReadingUnit } from '../../domain/reading-unit';
import { words } from '../../words/current';

/** What a chart or a column counts, with its unit where it has one. */
export function ofUnit(indicator: string, { unit }: Pick<ReadingUnit, 'unit'>): string {
  return unit ? m.story_chart_of_unit({ indicator, unit }) : indicator;
}

/** The unit of numbers up to the largest of these. */
export function chartUnitOf(unit: string, values: readonly (number | null)[]): ReadingUnit {
  return words().chartUnit(unit, Math.max(0, ...values.map((value) => Math.abs(value ?? 0))));
}
