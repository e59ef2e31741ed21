import { checkLegible } from '../text/legible';
import type { ContentFile, ProblemLog } from '../text/problem';
import { readRows, whyMisfit, type TableRow as Cells } from '../text/rows';
import { lostCell, turnedNumber } from '../text/spreadsheet';
import { suggest } from '../text/suggest';

/** The long form: one number a row, with where it was read. */
export const TABLE_COLUMNS = [
  ...['area', 'district', 'boundary', 'indicator', 'period', 'value', 'unit', 'growth_pct', 'status'],
  ...['tier', 'publisher', 'title', 'date', 'reposted', 'confidence', 'evidence']
] as const;
type Column = (typeof TABLE_COLUMNS)[number];

/** One row of a table, all cells as text, and where it stands. */
export interface TableRow extends Readonly<Record<Column, string>> {
  readonly at: { readonly file: string; readonly line: number };
}

/** The rows of a table; none, and a problem, where its columns are not those of the long form. */
export function readTable(source: ContentFile, log: ProblemLog): TableRow[] {
  const { file } = source;
  if (!checkLegible(source, log)) return [];
  const { header, rows } = readRows(source);
  const strange = header.filter((name) => !TABLE_COLUMNS.some((column) => column === name));
  const missing = TABLE_COLUMNS.filter((column) => !header.includes(column));
  for (const name of strange) log.add(file, 1, `不认识的列「${name}」`, suggest(name, TABLE_COLUMNS));
  if (missing.length > 0)
    log.add(file, 1, `缺少列：${missing.join('、')}`, `第一行应为 ${TABLE_COLUMNS.join(',')}`);
  if (strange.length + missing.length > 0) return [];
  return rows.flatMap((row) => toRow(header, row, file, log) ?? []);
}

function toRow(
  header: readonly string[],
  { line, cells }: Cells,
  file: string,
  log: ProblemLog
): TableRow | undefined {
  const cell = (column: Column): string => (cells[header.indexOf(column)] ?? '').trim();
  const at = { file, line };
  const entries = TABLE_COLUMNS.map((column) => [column, cell(column)] as const);
  const row = { at, ...(Object.fromEntries(entries) as Record<Column, string>) };
  if (cells.length !== header.length) {
    log.add(file, line, ...whyMisfit({ line, cells }, header.length));
    return undefined;
  }
  if (/^-?\d+(\.\d+)?$/.test(row.value)) return row;
  const turned = lostCell(row.value) ?? turnedNumber(row.value);
  const what = `value 不是纯数字：「${row.value}」`;
  if (turned) log.add(file, line, `${what}，${turned.what}`, turned.mend);
  else log.add(file, line, what, '改成纯数字，或在 imports.yml 的 leftOut 里写明不收');
  return undefined;
}
