import type { Boundary } from '../../../domain/boundary';
import type { AreaCode } from '../../../domain/ids';
import { suggest } from '../../text/suggest';
import { checkLegible } from '../../text/legible';
import type { ContentFile, ProblemLog } from '../../text/problem';
import { turnedDate } from '../../text/spreadsheet';
import { readRows } from '../../text/rows';

/** A station of any number of lines: it opened when the first of them stopped there. */
export interface Station {
  readonly name: string;
  readonly area: AreaCode;
  /** ISO date. */
  readonly opened: string;
  /** Whether that day was read in a page, and not only remembered. */
  readonly isDayRead: boolean;
}

const COLUMNS = ['name', 'division', 'opened', 'opened_basis'] as const;
type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** The stations of a table that has a row for each line; those without a day are not known to be open. */
export function readStations(source: ContentFile, boundary: Boundary, log: ProblemLog): Station[] {
  const { file } = source;
  if (!checkLegible(source, log)) return [];
  const { header, rows } = readRows(source);
  const missing = COLUMNS.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    log.add(file, 1, `缺少列：${missing.join('、')}`, `车站表要有 ${COLUMNS.join(',')}`);
    return [];
  }
  const first = new Map<string, Station>();
  rows.forEach(({ line, cells }) => {
    const fail = (what: string, mend: string): void => log.add(file, line, what, mend);
    const named = COLUMNS.map((column) => [column, (cells[header.indexOf(column)] ?? '').trim()] as const);
    const station = toStation(Object.fromEntries(named) as Cells, boundary, fail);
    const known = station && first.get(station.name);
    if (known && known.area !== station.area)
      fail(`「${station.name}」已在另一个区`, '同名的两座站要写成两个名字；同一座站改成同一个区');
    if (station && (!known || station.opened < known.opened)) first.set(station.name, station);
  });
  return [...first.values()];
}

function toStation(
  { name, division, opened, opened_basis }: Cells,
  boundary: Boundary,
  fail: (what: string, mend: string) => void
): Station | undefined {
  const area = boundary.areas.find((each) => each.name === division);
  const names = boundary.areas.map((each) => each.name);
  if (!area) fail(`边界 ${boundary.id} 里没有「${division}」`, suggest(division, names));
  const isDay = opened === '' || /^\d{4}-\d{2}-\d{2}$/.test(opened);
  const turned = turnedDate(opened);
  if (!isDay) fail(`开通日「${opened}」不是日期`, turned?.mend ?? '写成 YYYY-MM-DD，不知道就空着');
  const isBasis = opened === '' || opened_basis === 'read' || opened_basis === 'unchecked';
  if (!isBasis) fail(`opened_basis「${opened_basis}」不认识`, '读到过的写 read，没有复核的写 unchecked');
  if (!area || !isDay || !isBasis || opened === '') return undefined;
  return { name, area: area.code, opened, isDayRead: opened_basis === 'read' };
}
