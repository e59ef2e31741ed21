import { m } from '../../paraglide/messages';
import type { SheetData } from 'write-excel-file/browser';
import { toFigureSheet } from './figure-sheet';
import type { ExploreData } from './page';
import type { ExploreModel } from './model';
import { titleOf } from './row-words';

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
  const { indicator, boundary } = model;
  const title = titleOf(model);
  return [
    [{ value: title, ...HEAD }],
    [m.explore_about({ boundary: boundary.name, definition: indicator.definition })],
    ...(indicator.note ? [[indicator.note]] : []),
    [m.map_note(data.note)],
    [`${data.siteTitle} ${address}`]
  ];
}

/** Its library is fetched with the first workbook. */
export async function writeWorkbook(sheets: readonly Workbook[]): Promise<Blob> {
  const { default: write } = await import('write-excel-file/browser');
  return write(sheets.map((each) => ({ ...each }))).toBlob();
}
