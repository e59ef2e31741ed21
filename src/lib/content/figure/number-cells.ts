import { lostCell, turnedNumber } from '../text/spreadsheet';
import { isPlain, PLAIN_MEND } from '../text/plain';
import type { Row } from './cells';
import { FIGURE_COLUMNS } from './cells';
import { writtenFault } from './written';
import { say } from '../../words/say';

const PLAIN = /^-?\d+(\.\d+)?$/;

/** null for an empty cell. */
export function readNumber(row: Row, column: 'value' | 'growth_pct'): number | null | undefined {
  const text = row.cell(column);
  if (text === '') return null;
  if (PLAIN.test(text)) return Number(text);
  const turned = turnedNumber(text);
  if (turned) return row.fail(say`${column} 不是纯数字：「${text}」，${turned.what}`, turned.mend, column);
  const mend = say`只用半角数字和小数点，不加千分号、单位或全角字符`;
  return row.fail(say`${column} 不是纯数字：「${text}」`, mend, column);
}

/** Whether every cell shows what was typed into it: one problem a row, since nothing else of it can be trusted. */
export function checkShown(row: Row): boolean {
  for (const column of FIGURE_COLUMNS) {
    const lost = lostCell(row.cell(column));
    if (!lost) continue;
    row.fail(say`${column} 是「${row.cell(column)}」：${lost.what}`, lost.mend, column);
    return false;
  }
  return true;
}

/** A note is printed as it stands. */
export function checkNote(row: Row): boolean {
  if (isPlain(row.cell('note'))) return true;
  row.fail(say`note 里有不能显示的写法`, PLAIN_MEND, 'note');
  return false;
}

/** A value is the number that its written form gives, in the row's unit. */
export function checkWritten(row: Row, value: number | null | undefined, unit: string | undefined): boolean {
  const written = row.cell('written');
  if (value === null || value === undefined || unit === undefined || written === '') return true;
  const fault = writtenFault(written, unit, value);
  if (!fault) return true;
  if (fault.kind === 'unit') row.fail(say`写法「${written}」数的不是「${unit}」`, say`核对 unit 和 written，照原文改错的一个`);
  else row.fail(say`value ${row.cell('value')} ${unit}与写法「${written}」不是同一个数${timesOff(value, fault.written)}`, mendOf(fault.written));
  return false;
} // prettier-ignore

function timesOff(value: number, written: number): string {
  const times = written === 0 || value === 0 ? 1 : Math.max(value / written, written / value);
  return times >= 9.99 ? say`，差 ${Math.round(times)} 倍` : '';
}

const mendOf = (written: number): string =>
  say`写法没错，value 就写 ${Number(written.toPrecision(12))}；value 没错，就照原文改 written`;
