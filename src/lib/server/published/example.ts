import { latestBoundary } from '../../domain/boundary';
import type { Library } from '../library/library';
import { toText } from './csv';
import type { Table } from './field';

/**
 * A column's example, taken from the data so that it is always true: from the fullest row, so that the examples
 * of a table belong together; where that row has none, from the first that has.
 */
export function exampleOf(table: Table, name: string): string {
  const column = table.fields.findIndex((field) => field.name === name);
  const rows = [fullestRow(table), ...table.rows];
  const cell = rows.map((cells) => cells[column] ?? null).find((each) => each !== null);
  return cell === undefined || typeof cell === 'object' ? '' : toText(cell);
}

const held = (cells: Table['rows'][number]): number => cells.filter((cell) => cell !== null).length;

function fullestRow({ rows }: Table): Table['rows'][number] {
  return rows.reduce((best, cells) => (held(cells) > held(best) ? cells : best), rows[0] ?? []);
}

/** What a first question to the figures may be about. */
export interface ExampleQuery {
  readonly indicator: string;
  readonly period: string;
  readonly boundary: string;
}

/** The indicator and year of which today's divisions have most values that are no plans; null where none has any. */
export function exampleQuery({ site }: Pick<Library, 'site'>): ExampleQuery | null {
  const boundary = latestBoundary(site.boundaries).id;
  const counts = new Map<string, number>();
  for (const { boundary: on, value, status, indicator, period } of site.figures) {
    if (on !== boundary || value === null || status === 'target' || status === 'estimate') continue;
    if (period.kind !== 'year') continue;
    const key = `${indicator} ${period.text}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  const [indicator = '', period = ''] = most?.[0].split(' ') ?? [];
  return most ? { indicator, period, boundary } : null;
}
