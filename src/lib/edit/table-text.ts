import { absent, done, eolOf, refuse, type Outcome, type Patch } from './splice';

/** Cells by the name of their column. */
export type Cells = Readonly<Record<string, string>>;

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
}

interface TableText {
  readonly separator: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Other cells in the row of that id; the rest of the row keeps its bytes. */
export function patchesOfCells(file: string, text: string, id: string, cells: Cells): Outcome<Patch[]> {
  const table = toTable(text);
  const row = rowOf(table, id);
  if (!row) return absent(file, 'row', id);
  if (row.length < table.columns.length) return refuse({ kind: 'by-hand', name: id, file });
  const patches: Patch[] = [];
  for (const [column, value] of Object.entries(cells)) {
    const cell = row[table.columns.indexOf(column)];
    if (!cell) return absent(file, 'column', column);
    if (plain(cell.raw) === value) continue;
    const put = written(value, table.separator, cell.raw.startsWith('"'));
    patches.push({ start: cell.start, end: cell.end, put });
  }
  return done(patches);
}

/** New rows after the last that holds something, each with a cell for every column. */
export function patchesOfRows(file: string, text: string, rows: readonly Cells[]): Outcome<Patch[]> {
  const table = toTable(text);
  const { columns, separator } = table;
  const ids = new Set<string>();
  for (const row of rows) {
    const unknown = Object.keys(row).find((column) => !columns.includes(column));
    if (unknown !== undefined) return absent(file, 'column', unknown);
    const id = row[columns[0] ?? ''] ?? '';
    if (ids.has(id) || rowOf(table, id)) return refuse({ kind: 'taken', what: 'row', name: id, file });
    ids.add(id);
  }
  const end = table.rows.at(-1)?.at(-1)?.end ?? text.length;
  const lines = rows.map((row) =>
    columns.map((column) => written(row[column] ?? '', separator, false)).join(separator)
  );
  return done([{ start: end, end, put: lines.map((line) => eolOf(text) + line).join('') }]);
}

/** The row of that id taken out with its line end. */
export function patchesOfNoRow(file: string, text: string, id: string): Outcome<Patch[]> {
  const row = rowOf(toTable(text), id);
  const [first, last] = [row?.[0], row?.at(-1)];
  if (!first || !last) return absent(file, 'row', id);
  const after = /^(\r?\n|\r)/.exec(text.slice(last.end))?.[0].length ?? 0;
  const before = after > 0 ? 0 : (/(\r?\n|\r)$/.exec(text.slice(0, first.start))?.[0].length ?? 0);
  return done([{ start: first.start - before, end: last.end + after, put: '' }]);
}

/** The row of that id as it is written, cell by column. */
export function cellsOfRow(text: string, id: string): Cells | undefined {
  const table = toTable(text);
  const row = rowOf(table, id);
  return row && Object.fromEntries(table.columns.map((column, i) => [column, plain(row[i]?.raw ?? '')]));
}

/** The id of the row that an offset lies in; none of the header and of rows that hold nothing. */
export function rowIdAt(text: string, at: number): string | undefined {
  const rows = toTable(text).rows.slice(1);
  const row = rows.find(([first, ...rest]) => first && first.start <= at && at <= (rest.at(-1) ?? first).end);
  return row?.[0] && plain(row[0].raw).trim();
}

function rowOf({ rows }: TableText, id: string): readonly Cell[] | undefined {
  return rows.slice(1).find(([first]) => first !== undefined && plain(first.raw).trim() === id);
}

function toTable(text: string): TableText {
  const first = text.split(/[\r\n]/, 1)[0] ?? '';
  const times = (each: string): number => first.split(each).length;
  const separator = [',', '\t', ';'].sort((a, b) => times(b) - times(a))[0] ?? ',';
  const rows = recordsOf(text, separator).filter((row) => row.some(({ raw }) => raw.trim() !== ''));
  return { separator, rows, columns: (rows[0] ?? []).map(({ raw }) => plain(raw).trim()) };
}

/** Every record's cells with their places; a byte order mark belongs to none. */
function recordsOf(text: string, separator: string): Cell[][] {
  const records: Cell[][] = [];
  let row: Cell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at <= text.length) {
    const end = endOfCell(text, at, separator);
    row.push({ start: at, end, raw: text.slice(at, end) });
    const isLast = text[end] !== separator;
    if (isLast) {
      records.push(row);
      row = [];
    }
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return records;
}

function endOfCell(text: string, start: number, separator: string): number {
  let at = start;
  if (text[at] === '"') {
    at += 1;
    while (at < text.length && (text[at] !== '"' || text[at + 1] === '"')) at += text[at] === '"' ? 2 : 1;
  }
  while (at < text.length && !`${separator}\r\n`.includes(text[at] ?? '')) at += 1;
  return at;
}

const plain = (raw: string): string =>
  raw.startsWith('"') ? raw.trimEnd().slice(1, -1).replaceAll('""', '"') : raw;

function written(value: string, separator: string, wasQuoted: boolean): string {
  const mustQuote = value.includes(separator) || /["\r\n]/.test(value);
  return mustQuote || wasQuoted ? `"${value.replaceAll('"', '""')}"` : value;
}

/** A table with the rows of those ids alone, byte for byte. */
export function withRowsOf(text: string, ids: ReadonlySet<string>): string {
  const [head, ...rows] = toTable(text).rows;
  const kept = rows.filter(([id]) => id && ids.has(plain(id.raw)));
  return [head ?? [], ...kept]
    .map((row) => text.slice(row[0]?.start, row.at(-1)?.end) + eolOf(text))
    .join('');
}

/** What the rows of a table are called. */
export const rowIds = (text: string): ReadonlySet<string> =>
  new Set(
    toTable(text)
      .rows.slice(1)
      .flatMap(([id]) => (id ? [plain(id.raw)] : []))
  );
