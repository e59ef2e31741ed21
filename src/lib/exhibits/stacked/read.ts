import * as v from 'valibot';
import type { Area, Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { toId, type IndicatorId } from '../../domain/ids';
import { placeKey } from '../../domain/preferred-figure';
import type { ExhibitReader } from '../../content/story/scene-lists';
import { text, textOrNumber } from '../../content/text/schema-parts';
import { MOST_PARTS } from '../marks/part-looks';
import { areasOf, checkSideBySide, figuresNamedAt } from '../read-areas';
import { checkParts } from '../read-parts';
import type { StackedExhibit, StackedIds } from '.';
import { say } from '../../words/say';

export const stackedText = v.strictObject({
  parts: v.record(text, text),
  whole: v.optional(text),
  period: textOrNumber,
  areas: v.optional(v.array(text)),
  as: v.optional(v.picklist(['share', 'amount'], say`只能是 share / amount`), 'share')
});
type StackedText = v.InferOutput<typeof stackedText>;

/** The rows of a `stacked` entry; undefined after a problem. */
export function readStacked(stacked: StackedText, reader: ExhibitReader): StackedExhibit | undefined {
  const { boundary, fail } = reader;
  const parts = Object.entries(stacked.parts).map(([name, id]) => ({
    name,
    indicator: toId<IndicatorId>(id)
  }));
  if (parts.length < 2 || parts.length > MOST_PARTS)
    return fail(['stacked', 'parts'], say`stacked 有 ${parts.length} 份`, say`写二到 ${MOST_PARTS} 份`);
  const areas = boundary && areasOf(stacked.areas, boundary, ['stacked', 'areas'], reader);
  if (!areas) return undefined;
  const columns = columnsOf(stacked, areas, boundary, reader);
  if (!columns) return undefined;
  const whole = areas.map(({ code }) =>
    columns.map((column) => column.find(({ place }) => placeKey(place) === code))
  );
  const rows = whole.filter((row): row is Figure[] => !row.includes(undefined));
  if (!checkRows(rows, areas, stacked, reader)) return undefined;
  return {
    kind: 'stacked',
    as: stacked.as,
    period: stacked.period,
    parts,
    whole: stacked.whole === undefined ? null : toId<IndicatorId>(stacked.whole),
    rows: inOrder(rows, stacked).map((row) => toIds(row, parts.length)),
    missing: areas.filter((_, i) => whole[i]?.includes(undefined)).map(({ name }) => name)
  };
}

/** The greatest first, as the bars stand: what lists their numbers has no values to sort by. */
function inOrder(rows: readonly (readonly Figure[])[], { parts, as }: StackedText): (readonly Figure[])[] {
  const count = Object.keys(parts).length;
  const sizeOf = (row: readonly Figure[]): number => {
    const [first = 0, ...others] = row.slice(0, count).map(({ value }) => value ?? 0);
    const total = row[count]?.value ?? others.reduce((sum, value) => sum + value, first);
    return as === 'share' ? first / total : total;
  };
  return [...rows].sort((a, b) => sizeOf(b) - sizeOf(a));
}

const toIds = (row: readonly Figure[], count: number): StackedIds => ({
  parts: row.slice(0, count).map(({ id }) => id),
  whole: row[count]?.id ?? null
});

/** The figures of each part in turn, and of the whole where it is named; each column of one indicator. */
function columnsOf(
  { parts, whole, period }: StackedText,
  areas: readonly Area[],
  boundary: Boundary,
  reader: ExhibitReader
): (readonly Figure[])[] | undefined {
  const indicators = [...Object.values(parts), ...(whole === undefined ? [] : [whole])];
  const columns = indicators.map((indicator) =>
    figuresNamedAt({ indicator, period }, areas, boundary, ['stacked', 'parts'], reader)
  );
  const known = columns.filter((column) => column !== undefined);
  return known.length === columns.length &&
    known.every((column) => checkSideBySide(column, ['stacked'], reader))
    ? known
    : undefined;
}

/** Every row a whole, and no part of it counted twice: together they are no more than what is published of it. */
function checkRows(
  rows: readonly (readonly Figure[])[],
  areas: readonly Area[],
  { parts, whole, areas: named }: StackedText,
  reader: ExhibitReader
): boolean {
  const count = Object.keys(parts).length;
  if (rows.length < 2 || (named !== undefined && rows.length < areas.length)) {
    const what = say`stacked 的各份都有数的只有 ${rows.length} 个区`;
    reader.fail(['stacked'], what, say`换时期，或从 areas 里去掉缺数的区；少于两个区用 split`);
    return false;
  }
  return rows.every((row) => {
    const own = row.slice(0, count);
    if (!checkParts(own, ['stacked'], reader)) return false;
    const sum = own.reduce((total, { value }) => total + (value ?? 0), 0);
    const most = row[count]?.value ?? sum;
    if (whole === undefined || sum <= most * 1.0001) return true;
    reader.fail(
      ['stacked', 'whole'],
      say`各份之和 ${sum} 比「${row[count]?.id ?? ''}」的 ${most} 还多`,
      say`核对 parts 有没有重复，或换 whole`
    );
    return false;
  });
}
