import type { Boundary } from '../../domain/boundary';
import { parsePeriod, type Period } from '../../domain/period';
import { turnedDate } from '../text/spreadsheet';
import type { Row } from './cells';
import { say } from '../../words/say';

export function readPeriod(row: Row): Period | undefined {
  const text = row.cell('period');
  const found = parsePeriod(text);
  if (found) return found;
  return row.fail(...whyNoPeriod(text), 'period');
}

/** What is amiss with a text that is no period, and what an editor does about it. */
export function whyNoPeriod(text: string): [what: string, mend: string] {
  const turned = turnedDate(text);
  if (turned) return [say`看不懂时期「${text}」：${turned.what}`, turned.mend];
  return [say`看不懂时期「${text}」`, say`写成 2021、2021-S1、2019-Q4、2020-11-01 或 2021/2025`];
}

/** Nothing was counted on a boundary after its last day. */
export function checkInForce(
  row: Row,
  period: Period | undefined,
  boundary: Boundary | undefined,
  boundaries: readonly Boundary[]
): boolean {
  const end = boundary?.validTo;
  if (!period || !end || firstDay(period.text) <= end) return true;
  const then = boundaries.find(({ validTo }) => !validTo || firstDay(period.text) <= validTo);
  const what = say`时期 ${period.text} 在边界 ${boundary.id} 之后：它只到 ${end}`;
  row.fail(what, say`核对是哪一块地：boundary 写 ${then?.id ?? say`那时的边界`}，或改 period`);
  return false;
}

/** The first day of a period, ISO: 2021-S2 → 2021-07-01. */
function firstDay(text: string): string {
  const [from = ''] = text.split('/');
  const [year = '', part = '01', day = '01'] = from.split('-');
  const [, letter, nth = '1'] = /^([SQ])(\d)$/.exec(part) ?? [];
  const month = letter === undefined ? part : String((Number(nth) - 1) * (letter === 'S' ? 6 : 3) + 1);
  return `${year}-${month.padStart(2, '0')}-${day}`;
}
