import { lostCell, turnedNumber } from '../../content/text/spreadsheet';

/** What a cell says as a number. */
export type NumberReading =
  /** `digits`: plain, with its decimals as typed; `unit`: what stands behind them, often nothing. */
  | { readonly kind: 'number'; readonly digits: string; readonly unit: string }
  /** Empty, a dash, or a word for nothing. */
  | { readonly kind: 'none' }
  /** `isTurned`: the spreadsheet shows something else than was typed. */
  | { readonly kind: 'unreadable'; readonly isTurned: boolean };

const NONE = /^(?:[-.…·/*]*|无|未公布|暂无|不详|缺|n\/?a|null)$/i;
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([^\d.,]*)$/;

/** Full-width digits, thousands commas, percent signs, units and brackets of accountants, as tables have them. */
export function readNumber(cell: string): NumberReading {
  const plain = plainOf(cell);
  if (NONE.test(plain)) return { kind: 'none' };
  const unreadable = (isTurned: boolean): NumberReading => ({ kind: 'unreadable', isTurned });
  const negative = /^\((.*)\)$/.exec(plain)?.[1];
  const found = NUMBER.exec(negative ?? plain);
  // Only what is no number may be a turned one: 2803.5 reads as a month too.
  if (!found) return unreadable(Boolean(lostCell(cell) ?? turnedNumber(plain)));
  const [, sign = '', whole = '', decimals = '', unit = ''] = found;
  const minus = sign === '-' || negative !== undefined ? '-' : '';
  return { kind: 'number', digits: minus + whole.replaceAll(',', '') + decimals, unit };
}

const plainOf = (cell: string): string =>
  cell
    .normalize('NFKC')
    .replace(/[\s\u00a0]/g, '')
    .replace(/[−–—]/g, '-')
    .replace(/m2/g, 'm²');
