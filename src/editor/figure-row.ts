import { cellsOfRow, type Cells } from '../lib/edit/table-text';
import type { Files } from '../lib/edit/splice';

/** The row of a figure, and the table that it stands in. */
export interface FigureRow {
  readonly file: string;
  readonly cells: Cells;
}

/** Where a figure was typed; undefined for what the site works out. */
export function rowOfFigure(files: Files, id: string): FigureRow | undefined {
  for (const [file, text] of files) {
    if (!file.startsWith('figures/') || !text.includes(id)) continue;
    const cells = cellsOfRow(text, id);
    if (cells) return { file, cells };
  }
  return undefined;
}
