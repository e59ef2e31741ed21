import { m } from '../../paraglide/messages';
import { toText } from './csv';
import type { Table } from './field';

/** Text that Excel takes for something else when a CSV is opened by a double click, and what it makes of it. */
const RESHAPED: readonly (readonly [becomes: () => string, RegExp])[] = [
  [m.data_becomes_date, /^\d{4}-\d{2}(-\d{2})?$/],
  [m.data_becomes_percentage, /^-?\d+(\.\d+)?%$/]
];

export interface ReshapedCells {
  readonly column: string;
  readonly becomes: string;
  readonly count: number;
  readonly example: string;
}

/**
 * The cells that a spreadsheet changes if it is let guess, by column. They are not avoided by writing them otherwise:
 * periods are SDMX, `written` is the source's own, and a mark that only spreadsheets understand would spoil both for
 * everything else. The page says how to open the file without a change.
 */
export function reshapedCells(table: Table): ReshapedCells[] {
  return table.fields.flatMap(({ name, type }, i) => {
    if (type !== 'string' && type !== 'date') return [];
    const texts = table.rows.map((cells) => toText(cells[i] ?? null));
    return RESHAPED.flatMap(([becomes, form]) => {
      const hit = texts.filter((text) => form.test(text));
      return hit[0] === undefined
        ? []
        : [{ column: name, becomes: becomes(), count: hit.length, example: hit[0] }];
    });
  });
}
