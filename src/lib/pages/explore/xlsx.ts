import { m } from '../../paraglide/messages';
import type { SheetData } from 'write-excel-file/browser';
import { toFigureSheet } from './figure-sheet';
import type { ExploreData } from './page';
import type { ExploreModel } from './model';
import { sayBoundaries, titleOf } from './row-words';

export interface Workbook {
  readonly sheet: string;
  readonly data: SheetData;
  /** Rows that stay in sight. */
  readonly stickyRowsCount?: number;
}

const HEAD = { fontWeight: 'bold' } as const;

/** The view as the sheets of a workbook: its table, and what it is and where it comes from. */
export function toWorkbook(model: ExploreModel, data: ExploreData, address: string): Workbook[] {
  const { columns, rows } = toFigureSheet(model, data);
  const table: SheetData = [
    columns.map((value) => ({ value, ...HEAD })),
    ...rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))
  ];
  return [
    { sheet: m.explore_sheet_table(), data: table, stickyRowsCount: 1 },
    { sheet: m.explore_sheet_about(), data: aboutOf(model, data, address) }
  ];
}

function aboutOf(model: ExploreModel, data: ExploreData, address: string): SheetData {
  const shown = [model, ...[model.over, model.second].flatMap((other) => other ?? [])];
  return [...shown.flatMap(definitionOf), [m.map_note(data.note)], [`${data.siteTitle} ${address}`]];
}

/** What a number is, and on which boundaries and when, under its name; the table holds others beside the map's. */
function definitionOf(model: ExploreModel): SheetData {
  const { definition, note } = model.indicator;
  return [
    [{ value: titleOf(model), ...HEAD }],
    [m.explore_about({ boundary: sayBoundaries(model), definition })],
    ...(note ? [[note]] : [])
  ];
}

/** Its library is fetched with the first workbook. */
export async function writeWorkbook(sheets: readonly Workbook[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  return write(sheets.map((each) => ({ ...each }))).toBlob();
}
