import { dsvFormat } from 'd3-dsv';
import type { ContentFile } from './problem';
import { say } from '../../words/say';

/** One row of a table as it stands in its file. */
export interface TableRow {
  /** 1-based, of the row's first line. */
  readonly line: number;
  /** As they are written; those beyond the header's last that hold nothing are left out. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly header: readonly string[];
  /** Without the rows that hold nothing: Excel leaves them behind. */
  readonly rows: readonly TableRow[];
}

/** Comma, and what Excel writes where commas are decimal signs or where cells were pasted. */
const SEPARATORS = [',', '\t', ';'] as const;

/**
 * A table as a text editor, Excel or WPS saves it: separated by commas, tabs or semicolons, also some rows by one and
 * some by another, where that is what gives a row as many cells as the header has.
 */
export function readRows({ text }: Pick<ContentFile, 'text'>): Table {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const own = mostOf(plain.slice(0, plain.indexOf('\n') >>> 0));
  const [first, ...records] = recordsOf(plain, own);
  const header = trimEnd(
    cellsOf(first?.text ?? '', own).map((cell) => cell.trim()),
    0
  );
  const rows = records.map(({ line, text: record }) => ({
    line,
    cells: trimEnd(fitting(record, own, header.length), header.length)
  }));
  return { header, rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')) };
}

interface Record {
  readonly line: number;
  readonly text: string;
}

/** Stretches up to a line break that no quotation marks enclose. */
function recordsOf(text: string, separator: string): Record[] {
  const records: Record[] = [];
  let held: string[] = [];
  const close = (end: number): void => {
    records.push({ line: end - held.length + 1, text: held.join('\n') });
    held = [];
  };
  const lines = text.split('\n');
  lines.forEach((line, i) => {
    const isWithin = held.length > 0;
    held.push(line);
    if (line.includes('"') ? !isOpen(held.join('\n'), separator) : !isWithin) close(i + 1);
  });
  if (held.length > 0) close(lines.length);
  return records;
}

/** A quotation begins at the beginning of a cell; without those that end, none may be left. */
function isOpen(record: string, separator: string): boolean {
  const bounds = `[\\t${separator}]`;
  const closed = new RegExp(`(^|${bounds})"(?:[^"]|"")*"(?=${bounds}|\\s*$)`, 'g');
  return new RegExp(`(?:^|${bounds})"`).test(record.replace(closed, '$1'));
}

function cellsOf(record: string, separator: string): string[] {
  return dsvFormat(separator).parseRows(record)[0] ?? [];
}

function mostOf(record: string): string {
  const times = (separator: string): number => record.split(separator).length;
  return [...SEPARATORS].sort((a, b) => times(b) - times(a))[0] ?? ',';
}

function fitting(record: string, own: string, length: number): string[] {
  const cells = cellsOf(record, own);
  if (trimEnd(cells, length).length === length) return cells;
  const others = SEPARATORS.filter((each) => each !== own && record.includes(each));
  return others.map((each) => cellsOf(record, each)).find((each) => each.length === length) ?? cells;
}

/** Excel saves as many cells as its widest row has. */
function trimEnd(cells: readonly string[], least: number): string[] {
  let length = cells.length;
  while (length > least && cells[length - 1]?.trim() === '') length -= 1;
  return cells.slice(0, length);
}

/** Why a row has not the cells that its header asks for, where its text shows it. */
export function whyMisfit({ cells }: TableRow, length: number): [what: string, mend: string] {
  const text = cells.join('');
  const what = say`有 ${cells.length} 格，应为 ${length} 格`;
  if (text.includes('\t'))
    return [say`${what}：这一行里有 Tab，像是从 Excel 粘贴的`, say`整行都用英文逗号，或整行都用 Tab 隔开`];
  if (cells.length < length && text.split('，').length + cells.length > length)
    return [say`${what}：这一行用了中文逗号「，」`, say`各格之间用英文逗号「,」`];
  return [what, say`检查逗号；含逗号的文字要用英文双引号括起`];
}
