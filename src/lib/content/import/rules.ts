import * as v from 'valibot';
import { STATUSES } from '../../domain/figure';
import { optionalText, slug, text, textOrNumber } from '../text/schema-parts';

/** `census_age_*_male`: letters, digits, underscores and one star. */
const pattern = v.pipe(text, v.regex(/^[a-z0-9_]*\*?[a-z0-9_]*$/, '只用小写字母、数字、下划线和一个星号'));
const texts = v.record(v.string(), text);

const table = v.strictObject({
  /** The table's own title, letter for letter. */
  title: text,
  source: text,
  boundary: textOrNumber,
  note: optionalText
});

const series = v.strictObject({
  from: pattern,
  to: v.pipe(text, v.regex(/^[a-z0-9-]*\*?[a-z0-9-]*$/, '写指标的编号，可以有一个星号')),
  /** The file below figures/, without .csv. */
  file: slug,
  /** A count whose divisions add up to the city. */
  adds: v.optional(v.boolean('应为 true 或 false'), false),
  note: optionalText,
  /** By division code. */
  notes: v.optional(texts, {}),
  /** Why a number of a period is to be used with care; asked for wherever the table is not sure. */
  doubts: v.optional(texts, {})
});

/** A total and the parts that make it, in the words of the tables. */
const total = v.strictObject({
  total: text,
  parts: v.array(pattern),
  /** How much of the total the table may leave to a part that it does not list. */
  lacks: v.optional(v.strictObject({ most: v.pipe(v.number('应为数字'), v.minValue(1)), reason: text }))
});

const leftOut = v.strictObject({
  from: v.optional(pattern),
  title: v.optional(text),
  period: v.optional(textOrNumber),
  area: v.optional(text),
  reason: text
});

const isoDay = v.pipe(text, v.regex(/^\d{4}-\d{2}-\d{2}$/, '写成 YYYY-MM-DD，加英文引号'));
const countedOn = v.strictObject({ indicator: slug, days: v.array(isoDay) });

/** A table of stations, and on which days to count what was open by then, and what opened on that very day. */
const stations = v.strictObject({
  table: text,
  source: text,
  file: slug,
  open: countedOn,
  opened: countedOn
});

/** How tables of the long form become rows of figures/ (`imports.yml`). */
export const rulesSchema = v.strictObject({
  /** Codes of the tables → what ids begin with. */
  places: v.record(v.string(), slug),
  zones: v.optional(v.record(v.string(), slug), {}),
  units: v.optional(v.record(v.string(), text), {}),
  statuses: v.record(
    v.string(),
    v.strictObject({
      status: v.picklist(STATUSES, `只能是 ${STATUSES.join(' / ')}`),
      note: optionalText
    })
  ),
  tables: v.array(table),
  series: v.array(series),
  totals: v.optional(v.array(total), []),
  leftOut: v.optional(v.array(leftOut), []),
  stations: v.optional(stations)
});

export type Rules = v.InferOutput<typeof rulesSchema>;
export type StationRules = NonNullable<Rules['stations']>;
export type SeriesRule = Rules['series'][number];

/** What a star stands for in a name that fits the pattern; undefined where it does not fit. */
export function starIn(pattern: string, name: string): string | undefined {
  const [head = '', tail] = pattern.split('*');
  if (tail === undefined) return pattern === name ? '' : undefined;
  const isFit = name.startsWith(head) && name.endsWith(tail) && name.length > head.length + tail.length;
  return isFit ? name.slice(head.length, name.length - tail.length) : undefined;
}

export const fits = (pattern: string, name: string): boolean => starIn(pattern, name) !== undefined;

/** The indicator that a series gives a table's name: a star keeps what it stands for, with hyphens. */
export function indicatorOf({ from, to }: SeriesRule, name: string): string {
  return to.replace('*', (starIn(from, name) ?? '').replaceAll('_', '-'));
}
