import { csvFormatRows } from 'd3-dsv';
import { FIGURE_COLUMNS } from '../figure/cells';
import type { ContentFile, ProblemLog } from '../text/problem';
import { readRows } from '../text/rows';
import type { PlacedRow } from './place-row';

type Cells = Readonly<Record<string, string>>;

interface HeldRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Cells;
}

const keyOf = ({ area, boundary, indicator, period, source }: Cells): string =>
  [area, boundary, indicator, period, source].join('|');

/** Every row that the figures have so far. */
export function readHeld(files: readonly ContentFile[]): HeldRow[] {
  return files
    .filter(({ file }) => /^figures\/.+\.csv$/.test(file))
    .flatMap((source) => {
      const { header, rows } = readRows(source);
      return rows.map(({ line, cells }) => ({
        file: source.file,
        line,
        cells: Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']))
      }));
    });
}

/** The rows that are new. One that is held already keeps its id and its place; its number must be the same. */
export function newRows(
  placed: readonly PlacedRow[],
  held: readonly HeldRow[],
  log: ProblemLog
): PlacedRow[] {
  const byKey = new Map(held.map((row) => [keyOf(row.cells), row]));
  const ids = new Map(held.map(({ file, line, cells }) => [cells['id'] ?? '', `${file}:${line}`]));
  return placed.filter(({ row: { at }, cells }) => {
    const same = byKey.get(keyOf(cells));
    if (same && Number(same.cells['value']) === Number(cells.value)) return false;
    const taken = ids.get(cells.id);
    if (same) {
      const where = `${same.file}:${same.line} 的 ${same.cells['value']}`;
      log.add(at.file, at.line, `${cells.id} 是 ${cells.value}，与 ${where} 不同`, '核对出处，改错的一边');
    } else if (taken) {
      log.add(at.file, at.line, `编号「${cells.id}」已在 ${taken} 用过`, '在 imports.yml 里给指标换一个编号');
    }
    if (!taken) ids.set(cells.id, `${at.file}:${at.line}`);
    return !same && !taken;
  });
}

/** The files with the new rows at their end, in the order of the rules, then time, boundary and code. */
export function withRows(files: readonly ContentFile[], rows: readonly PlacedRow[]): ContentFile[] {
  const names = [...new Set(rows.map(({ series }) => `figures/${series.file}.csv`))].sort();
  return names.map((file) => {
    const text = files.find((each) => each.file === file)?.text ?? `${FIGURE_COLUMNS.join(',')}\n`;
    const own = rows.filter(({ series }) => `figures/${series.file}.csv` === file);
    return { file, text: `${text.trimEnd()}\n${csvFormatRows(own.map(toCells))}\n` };
  });
}

function toCells({ cells }: PlacedRow): string[] {
  const all: Cells = cells;
  return FIGURE_COLUMNS.map((column) => all[column] ?? '');
}
