import { elementsIn, type XmlElement } from './xml-elements';

/** What the cells of a workbook refer to. */
export interface CellLooks {
  readonly shared: readonly string[];
  /** What a number is, by the index of its style. */
  readonly styles: readonly NumberLook[];
  /** Days are counted from 1904, as Excel for Mac once did. */
  readonly isFrom1904: boolean;
}

export type NumberLook = 'number' | 'percent' | 'day';

/** Of a cell with a value: what it shows, as plain text. Numbers have no thousands commas, days are `2026-02-01`. */
export function cellText(
  value: string,
  marks: Readonly<Record<string, string>>,
  { shared, styles, isFrom1904 }: CellLooks
): string {
  switch (marks['t']) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case undefined:
    case 'n':
      return numberText(Number(value), styles[Number(marks['s'] ?? 0)] ?? 'number', isFrom1904);
    // Text of a formula, a fault, or a day as it is written.
    default:
      return value;
  }
}

function numberText(value: number, look: NumberLook, isFrom1904: boolean): string {
  if (!Number.isFinite(value)) return '';
  if (look === 'percent') return `${plain(value * 100)}%`;
  return look === 'day' ? dayOf(value, isFrom1904) : plain(value);
}

/** Excel shows 15 digits: beyond them stands only what counting in twos leaves over. */
const plain = (value: number): string => {
  const short = Number(value.toPrecision(15));
  return Math.abs(short) >= 1e21 || (short !== 0 && Math.abs(short) < 1e-6)
    ? short.toFixed(12)
    : String(short);
};

const MS_PER_DAY = 86_400_000;
/** Day 0, by the day after February 1900, which Excel takes for a leap month. */
const DAY_0 = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;

function dayOf(value: number, isFrom1904: boolean): string {
  const days = Math.floor(value) + (isFrom1904 ? DAYS_TO_1904 : 0);
  const day = new Date(DAY_0 + days * MS_PER_DAY);
  return Number.isNaN(day.getTime()) ? String(value) : day.toISOString().slice(0, 10);
}

/** The looks of a workbook's number formats, by the index that cells name. */
export function readStyles(styles: string): NumberLook[] {
  const own = new Map(
    elementsIn(styles, 'numFmt').map(({ marks }) => [Number(marks['numFmtId']), marks['formatCode'] ?? ''])
  );
  const cells = elementsIn(styles, 'cellXfs')[0]?.inner ?? '';
  return elementsIn(cells, 'xf').map(({ marks }: XmlElement) => lookOf(Number(marks['numFmtId'] ?? 0), own));
}

/** Numbers that Excel knows without a format of its own; 27–36 and 50–58 are days in Chinese. */
function lookOf(id: number, own: ReadonlyMap<number, string>): NumberLook {
  const code = own.get(id);
  if (code !== undefined) return lookOfCode(code);
  if (id === 9 || id === 10) return 'percent';
  const isDay = (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
  return isDay ? 'day' : 'number';
}

function lookOfCode(code: string): NumberLook {
  // Words in quotation marks, colours and places in brackets, and what a backslash lets stand say nothing of the number.
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (bare.includes('%')) return 'percent';
  return /[yd]/i.test(bare) ? 'day' : 'number';
}
