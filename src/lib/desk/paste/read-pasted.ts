import { dsvFormat } from 'd3-dsv';
import { tableInHtml } from './html-table';

/** What a clipboard holds of a table, or a file that was opened. */
export interface Pasted {
  readonly text: string;
  readonly html?: string | undefined;
}

/** Rows of cells, trimmed; a row that holds nothing keeps its place. */
export type Grid = readonly (readonly string[])[];

/** A table from Excel, WPS, a web page or a text file: by its HTML, or by tabs, commas, semicolons or wide spaces. */
export function readPasted({ text, html }: Pasted): Grid {
  return ((html && tableInHtml(html)) || fromText(text)).map((row) => row.map(trimmed));
}

function fromText(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '');
  const separator = ['\t', ',', ';'].find((each) => lines.includes(each) && !isThousands(lines, each));
  if (separator) return dsvFormat(separator).parseRows(lines);
  return lines.split('\n').map((line) => line.trim().split(/\s{2,}|\u3000+|\s+(?=[-+\d０-９])/));
}

/** Commas that only part digits part no cells. */
const isThousands = (text: string, separator: string): boolean =>
  separator === ',' && !/,(?!\d{3}(?!\d))/.test(text) && /\s/.test(text.split('\n')[0] ?? '');

const trimmed = (cell: string): string => cell.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
