import { csvFormatRow } from 'd3-dsv';
import type { Cell, Table } from './field';

/**
 * Chinese Excel opens a CSV without this mark as GBK and shows nonsense, and does so on a double click, without asking.
 * Frictionless, pandas, readr, DuckDB and LibreOffice read UTF-8 with it as without it.
 */
const BYTE_ORDER_MARK = '\uFEFF';
/** RFC 4180, and the default of the CSV dialect that datapackage.json declares. */
export const LINE_END = '\r\n';

/** A table as CSV: a header, one line a row, quotes only where a cell needs them; JSON-only columns are left out. */
export function toCsv({ fields, rows }: Table): string {
  const kept = fields.flatMap(({ jsonOnly }, i) => (jsonOnly ? [] : [i]));
  const header = kept.map((i) => fields[i]?.name ?? '');
  const lines = [header, ...rows.map((cells) => kept.map((i) => toText(cells[i] ?? null)))];
  return BYTE_ORDER_MARK + lines.map((line) => csvFormatRow(line) + LINE_END).join('');
}

/**
 * A cell as CSV writes it. A number is in plain digits, so no reader's language changes it; TRUE is in capitals, as
 * every spreadsheet would write it back and Table Schema reads it.
 */
export function toText(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null)
    throw new TypeError('a CSV cell cannot be a list or an object');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === null ? '' : String(cell);
}
