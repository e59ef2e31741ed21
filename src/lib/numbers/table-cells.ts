import { m } from '../paraglide/messages';

/** A cell of a table in the page, as a copy should carry it. */
export interface Cell {
  readonly text: string;
  /** Set where the cell is a number: its digits as shown, its unit, and what is said of it besides. */
  readonly number?: { readonly digits: string; readonly unit: string; readonly mark: string };
}

/**
 * Rows of cells → rows of plain texts: a column with numbers becomes the number alone, its unit and its mark, each in a
 * cell of its own; units and marks only where the column has any. The first row names the columns where it holds no number.
 */
export function toSheet(rows: readonly (readonly Cell[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) =>
    columnOf(rows.map((row) => row[i] ?? { text: '' }))
  );
  return rows.map((_row, i) => columns.flatMap((column) => column[i] ?? []));
}

/** A column, row by row: what stands in it as one, two or three cells, the same count in every row. */
function columnOf(cells: readonly Cell[]): string[][] {
  const numbers = cells.flatMap(({ number }) => number ?? []);
  const hasUnit = numbers.some(({ unit }) => unit !== '');
  const hasMark = numbers.some(({ mark }) => mark !== '');
  return cells.map(({ text, number }, i) => {
    const isHead = i === 0 && !number && numbers.length > 0;
    const [unit, mark] = isHead
      ? [m.numbers_unit(), m.numbers_mark()]
      : [number?.unit ?? '', number?.mark ?? ''];
    const first = number ? plainNumber(number.digits) : plainNumber(text);
    return [first, ...(hasUnit ? [unit] : []), ...(hasMark ? [mark] : [])];
  });
}

const GROUPED = /^[+−-]?(?:\d{1,3}(?:[,\u2009\u202F ]\d{3})+|\d+)(?:\.\d+)?$/;

/** A number as a sheet reads it: no groups, an ASCII sign. Any other text stays. */
export function plainNumber(text: string): string {
  return GROUPED.test(text) ? text.replace(/[,\u2009\u202F ]/g, '').replace('−', '-') : text;
}
