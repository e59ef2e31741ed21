import { isLegible } from '../../lib/desk/paste/is-legible';
import type { GivenTable } from '../judge/paste-ask';

/** What a clipboard or a hand that drops gives: a table, a file that is none of ours to open or whose characters are lost, or nothing of a table. */
export type Given = GivenTable | { readonly kind: 'workbook' } | { readonly kind: 'garbled' } | null;

const TEXT_FILE = /\.(csv|tsv|txt)$/i;
const WORKBOOK = /\.(xlsx?|et|ods|numbers)$/i;

/** Spreadsheets put a picture of the cells beside their text: the text is what was meant. */
export async function tableGiven(data: DataTransfer): Promise<Given> {
  // Read at once: what a transfer holds is gone when the event is over.
  const [text, html] = [data.getData('text/plain'), data.getData('text/html')];
  const [file] = data.files;
  if (/[\t\n,]/.test(text.trim()) || /<table\b/i.test(html)) return { kind: 'pasted', text, html };
  return file ? tableInFile(file) : null;
}

export async function tableInFile(file: File): Promise<Given> {
  if (WORKBOOK.test(file.name)) return { kind: 'workbook' };
  if (!TEXT_FILE.test(file.name)) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!isLegible(file.name, bytes)) return { kind: 'garbled' };
  return { kind: 'file', name: file.name, bytes };
}

/** Whether a paste is a field's own: then it is no table for us. */
export const isInField = (target: EventTarget | null): boolean => {
  const element = target as { closest?: (of: string) => Element | null } | null;
  return Boolean(element?.closest?.('input, textarea, select, [contenteditable]'));
};
