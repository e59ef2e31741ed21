import { csvParseRows } from 'd3-dsv';
import type { ContentFile, ProblemLog } from '../text/problem';
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
export function readTable({ file, text }: ContentFile, log: ProblemLog): TableRow[] {
  const [header = [], ...rows] = csvParseRows(text.replace(/^\uFEFF/, ''));
  const strange = header.filter((name) => !TABLE_COLUMNS.some((column) => column === name));
  const missing = TABLE_COLUMNS.filter((column) => !header.includes(column));
  for (const name of strange) log.add(file, 1, `不认识的列「${name}」`, suggest(name, TABLE_COLUMNS));
  if (missing.length > 0)
    log.add(file, 1, `缺少列：${missing.join('、')}`, `第一行应为 ${TABLE_COLUMNS.join(',')}`);
  if (strange.length + missing.length > 0) return [];
  let line = 2;
  return rows.flatMap((cells) => {
    const at = { file, line };
    line += cells.join('').split('\n').length;
    return cells.join('').trim() === '' ? [] : (toRow(header, cells, at, log) ?? []);
  });
}

function toRow(
  header: readonly string[],
  cells: readonly string[],
  at: TableRow['at'],
  log: ProblemLog
): TableRow | undefined {
  const cell = (column: Column): string => (cells[header.indexOf(column)] ?? '').trim();
  const entries = TABLE_COLUMNS.map((column) => [column, cell(column)] as const);
  const row = { at, ...(Object.fromEntries(entries) as Record<Column, string>) };
  if (cells.length !== header.length) {
    const mend = '检查逗号；含逗号的文字要用英文双引号括起';
    log.add(at.file, at.line, `有 ${cells.length} 格，应为 ${header.length} 格`, mend);
    return undefined;
  }
  if (/^-?\d+(\.\d+)?$/.test(row.value)) return row;
  log.add(
    at.file,
    at.line,
    `value 不是纯数字：「${row.value}」`,
    '改成纯数字，或在 imports.yml 的 leftOut 里写明不收'
  );
  return undefined;
}
