import { boundaryById } from '../../domain/boundary';
import type { Site } from '../../content/site/site';
import { writtenValue } from '../../content/figure/written';
import type { Indicator } from '../../domain/indicator';
import { placeKey, preferredFigures } from '../../domain/preferred-figure';
import type { PasteForm, PastedRow, PasteJudgement, SumCheck } from './paste';
import { readNumber } from './read-number';

interface Judged {
  readonly site: Site;
  readonly form: PasteForm;
  readonly rows: readonly PastedRow[];
}

/** The divisions, of the table or known before, against the city: its own row, its figure, or the table's sum. */
export function sumOf(
  judged: Judged & { readonly indicator: Indicator; readonly valueIn: number }
): SumCheck | null {
  const { site, form, indicator } = judged;
  if (indicator.aggregation !== 'sum') return null;
  const known = valuesBy(judged);
  const { areas } = boundaryById(site.boundaries, form.boundary);
  const parts = areas.flatMap(({ code }) => known.get(code) ?? []);
  const city = known.get(site.settings.city.code) ?? totalOf(judged);
  if (city === undefined || parts.length === 0) return null;
  const sum = Number(parts.reduce((all, each) => all + each, 0).toPrecision(12));
  const isWhole = parts.length === areas.length;
  // People and pieces are counted one by one; 万人 and 亿元 are rounded.
  const isCounted = !/^[万亿]/.test(indicator.unit) && [...parts, city].every(Number.isInteger);
  const slack = isCounted ? 0 : [...parts, city].reduce((all, each) => all + halfLast(each), 0);
  const agrees = isWhole ? Math.abs(sum - city) <= slack : sum <= city + slack;
  return { sum, city, isWhole, agrees };
}

/** Half of the last digit: as much as rounding may hide. */
function halfLast(value: number): number {
  const places = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -places * (1 + 1e-9);
}

/** What is known of each place, the table's word first. */
function valuesBy({ site, form, rows }: Judged): ReadonlyMap<string, number> {
  const there = site.figures.filter(
    ({ boundary, indicator, period }) =>
      boundary === form.boundary && indicator === form.indicator && period.text === form.period
  );
  const known = new Map<string, number>();
  for (const { place, value } of preferredFigures(there))
    if (value !== null) known.set(placeKey(place), value);
  for (const { outcome } of rows)
    if (outcome.kind === 'taken') known.set(outcome.key, Number(outcome.row['value']));
  return known;
}

function totalOf({ rows, form, indicator, valueIn }: Parameters<typeof sumOf>[0]): number | undefined {
  const total = rows.find(({ outcome }) => outcome.kind === 'left' && outcome.why.kind === 'total');
  const read = readNumber(total?.cells[valueIn] ?? '');
  return read.kind === 'number'
    ? writtenValue(`${read.digits}${read.unit || form.unit}`, indicator.unit)
    : undefined;
}

/** Divisions without a figure, once the rows are added. */
export function absentIn(judged: Judged): PasteJudgement['absent'] {
  const { site, form } = judged;
  const known = valuesBy(judged);
  return boundaryById(site.boundaries, form.boundary)
    .areas.filter(({ code }) => !known.has(code))
    .map(({ code, name }) => ({ code, name }));
}
