import { isLegible } from '../../lib/desk/paste/is-legible';
import { readWorkbook, type Workbook, type WorkbookFault } from '../../lib/desk/paste/workbook';
import type { GivenTable } from '../judge/paste-ask';

/** Why a file that was given is no table: a workbook that cannot be opened, one of another program's, or lost characters. */
export type TableFault = WorkbookFault | 'other-program' | 'garbled';

/** What a clipboard or a hand that drops gives: a table, a workbook of several, what is wrong with a file, or nothing of a table. */
export type Given =
  | GivenTable
  | { readonly kind: 'workbook'; readonly name: string; readonly book: Workbook }
  | { readonly kind: 'fault'; readonly fault: TableFault }
  | null;

/** What can be chosen from a disk. */
export const TABLE_FILES = '.csv,.tsv,.txt,.xlsx,.xlsm,.xls';
const TEXT_FILE = /\.(csv|tsv|txt)$/i;
/** By its bytes: a name may promise another kind. */
const WORKBOOK = /\.xls[xm]?$/i;
const OTHER_PROGRAM = /\.(et|ods|numbers)$/i;

/** Spreadsheets put a picture of the cells beside their text: the text is what was meant. */
export async function tableGiven(data: DataTransfer): Promise<Given> {
  // Read at once: what a transfer holds is gone when the event is over.
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const [file] = data.files;
  if (/[\t\n,]/.test(text.trim()) || /<table\b/i.test(html)) return { kind: 'pasted', text, html };
  return file ? tableInFile(file) : null;
}

export async function tableInFile(file: File): Promise<Given> {
  const { name } = file;
  if (OTHER_PROGRAM.test(name)) return { kind: 'fault', fault: 'other-program' };
  if (!TEXT_FILE.test(name) && !WORKBOOK.test(name)) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (WORKBOOK.test(name)) {
    const book = readWorkbook(bytes);
    return typeof book === 'string' ? { kind: 'fault', fault: book } : { kind: 'workbook', name, book };
  }
  if (!isLegible(name, bytes)) return { kind: 'fault', fault: 'garbled' };
  return { kind: 'file', name, bytes };
}

/** Whether a paste is a field's own: then it is no table for us. */
export const isInField = (target: EventTarget | null): boolean => {
  const element = target as { closest?: (of: string) => Element | null } | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable]'));
};
