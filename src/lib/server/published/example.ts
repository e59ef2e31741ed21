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
