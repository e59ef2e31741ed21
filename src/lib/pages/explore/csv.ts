import { csvFormatRows } from 'd3-dsv';
import { toFigureSheet } from './figure-sheet';
import type { ExploreData } from './page';
import type { ExploreModel } from './model';

/** The view as CSV. The mark at its start tells Excel that it is UTF-8. */
export function toCsv(model: ExploreModel, data: ExploreData): string {
  const { columns, rows } = toFigureSheet(model, data);
  const lines = [[...columns], ...rows.map((row) => row.map(String))];
  return `\uFEFF${csvFormatRows(lines).replaceAll('\n', '\r\n')}\r\n`;
}
