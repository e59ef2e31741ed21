import { BOUNDS, MISSING_REASONS, STATUSES, type Figure } from '../../domain/figure';
import { toId } from '../../domain/ids';
import {
  checkMissing,
  FIGURE_COLUMNS,
  readBoundary,
  readId,
  readOneOf,
  readPara,
  readPlace,
  readSource,
  readUnit,
  type FigureLists,
  type Row
} from './cells';
import { checkNote, checkShown, checkWritten, readNumber } from './number-cells';
import { checkInForce, readPeriod } from './period-cells';
import { FigureRegister } from './register';
import type { ContentFile, ProblemLog } from '../text/problem';
import { readRows, whyMisfit, type TableRow } from '../text/rows';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

export { FIGURE_COLUMNS, type FigureLists };

/** A figure and the line of its row. */
export interface FigureRow {
  readonly figure: Figure;
  readonly line: number;
}

/**
 * Every row of a figures file is either a figure or a problem; rows are never dropped. The register goes from one file
 * to the next.
 */
export function parseFigures(
  source: ContentFile,
  lists: FigureLists,
  log: ProblemLog,
  register = new FigureRegister()
): FigureRow[] {
  const { file, text } = source;
  const { header, rows } = source.isGarbled ? NO_ROWS : readRows(source);
  if (source.isGarbled || !checkHeader(file, header, log)) {
    register.refused.push(...(text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []));
    return [];
  }
  return rows.flatMap((cells) => {
    const row = toRow(file, header, cells, log);
    const figure = checkShape(row, header, cells) ? toFigure(row, lists, register) : undefined;
    if (!figure) register.refused.push(row.cell('id'));
    return figure ? [{ figure, line: row.line }] : [];
  });
}

const NO_ROWS = { header: [], rows: [] };

function checkHeader(file: string, header: readonly string[], log: ProblemLog): boolean {
  const known: readonly string[] = FIGURE_COLUMNS;
  const missing = known.filter((column) => !header.includes(column));
  const strange = header.filter((column) => !known.includes(column));
  const twice = header.filter((column, i) => header.indexOf(column) < i);
  const mend = say`第一行应为 ${FIGURE_COLUMNS.join(',')}`;
  if (missing.length > 0) log.add(file, 1, say`缺少列：${missing}`, mend);
  for (const column of strange)
    log.add(file, 1, say`不认识的列「${column}」`, suggest(column, FIGURE_COLUMNS));
  for (const column of twice) log.add(file, 1, say`列「${column}」写了两次`, mend);
  return missing.length + strange.length + twice.length === 0;
}

/** An unclosed quote takes the lines after it into its cell: without this check they would vanish as a note. */
function checkShape(row: Row, header: readonly string[], { line, cells }: TableRow): boolean {
  if (cells.some((cell) => /[\r\n]/.test(cell))) {
    row.fail(say`一格里有换行`, say`检查英文双引号是否成对；一个数只占一行`);
    return false;
  }
  if (cells.length === header.length) return true;
  row.fail(...whyMisfit({ line, cells }, header.length));
  return false;
}

function toRow(file: string, header: readonly string[], { line, cells }: TableRow, log: ProblemLog): Row {
  return {
    file,
    line,
    cell: (column) => (cells[header.indexOf(column)] ?? '').trim(),
    fail: (what, mend, column) => {
      log.add(file, line, what, mend, column);
      return undefined;
    }
  };
}

/** undefined after at least one problem was logged. */
function toFigure(row: Row, lists: FigureLists, register: FigureRegister): Figure | undefined {
  const { cell } = row;
  if (!checkShown(row)) return undefined;
  const boundary = readBoundary(row, lists);
  const readings = {
    id: readId(row, register),
    place: boundary && readPlace(row, boundary, lists),
    boundary: boundary?.id,
    unit: readUnit(row, lists),
    period: readPeriod(row),
    value: readNumber(row, 'value'),
    growthPct: readNumber(row, 'growth_pct'),
    bound: readOneOf(row, 'bound', BOUNDS),
    growthBound: readOneOf(row, 'growth_bound', BOUNDS),
    status: readOneOf(row, 'status', STATUSES),
    missing: readOneOf(row, 'missing', ['', ...MISSING_REASONS] as const),
    source: readSource(row, lists.sources),
    para: readPara(row)
  };
  const isWhole = [
    checkMissing(row),
    checkNote(row),
    checkWritten(row, readings.value, readings.unit),
    !readings.place || checkInForce(row, readings.period, boundary, lists.boundaries)
  ].every(Boolean);
  if (!isWhole || !isComplete(readings)) return undefined;
  const { id, missing, source, ...rest } = readings;
  const indicator = toId<Figure['indicator']>(cell('indicator'));
  const texts = { indicator, written: cell('written'), note: cell('note') };
  return { ...rest, ...texts, id: toId(id), missing: missing || null, source: toId(source) };
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

function isComplete<T extends object>(readings: T): readings is T & Complete<T> {
  return !Object.values(readings).includes(undefined);
}
