import { strFromU8, unzipSync } from 'fflate';
import { cellText, readStyles, type CellLooks } from './workbook-cells';
import { elementsIn, textOf, type XmlElement } from './xml-elements';
import type { Grid } from './read-pasted';

/** A workbook (.xlsx) as far as a table can be read of it: its sheets in their order. */
export interface Workbook {
  /** Of the sheets that are not hidden. */
  readonly names: readonly string[];
  /** Rows of cells as text; a row that holds nothing keeps its place. */
  readonly rowsOf: (index: number) => Grid;
}

/**
 * Why a file is no workbook of ours: saved by an Excel of before 2007, locked by a password, or damaged (none, cut off, or
 * without sheets).
 */
export type WorkbookFault = 'old' | 'locked' | 'damaged';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** More than any table of figures; a small archive can hold gigabytes. */
const MOST_BYTES = 200e6;
const MOST_COLUMNS = 500;
const MOST_ROWS = 50_000;

/** A file's bytes → its sheets, or why there are none. Never throws for what it is given. */
export function readWorkbook(bytes: Uint8Array): Workbook | WorkbookFault {
  if (COMPOUND.every((byte, i) => bytes[i] === byte)) return isLocked(bytes) ? 'locked' : 'old';
  try {
    return toWorkbook(partsOf(bytes)) ?? 'damaged';
  } catch {
    return 'damaged';
  }
}

type Parts = (path: string) => string | undefined;

/** Texts of the archive, by path; of macros, pictures and printers' settings nothing is unpacked. */
function partsOf(bytes: Uint8Array): Parts {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(xml|rels)$/i.test(name)) return false;
      total += originalSize;
      if (total > MOST_BYTES) throw new Error(`${name}: too large`);
      return true;
    }
  });
  const texts = new Map(Object.entries(files).map(([path, each]) => [path.replace(/^\/|\\/g, ''), each]));
  return (path) => {
    const found = texts.get(path);
    return found && strFromU8(found);
  };
}

function toWorkbook(part: Parts): Workbook | null {
  const book = part('xl/workbook.xml');
  if (book === undefined) return null;
  const targets = new Map(
    elementsIn(part('xl/_rels/workbook.xml.rels') ?? '', 'Relationship').map(({ marks }) => [
      marks['Id'],
      (marks['Target'] ?? '').replace(/^\/?(xl\/)?/, 'xl/')
    ])
  );
  const sheets = elementsIn(book, 'sheet').filter(({ marks }) => !/hidden/i.test(marks['state'] ?? ''));
  const paths = sheets.map(({ marks }) => targets.get(marks['id'] ?? '') ?? '');
  if (sheets.length === 0 || paths.every((path) => part(path) === undefined)) return null;
  const looks = {
    shared: elementsIn(part('xl/sharedStrings.xml') ?? '', 'si').map(stringOf),
    styles: readStyles(part('xl/styles.xml') ?? ''),
    isFrom1904: elementsIn(book, 'workbookPr').some(({ marks }) => /^(1|true)$/.test(marks['date1904'] ?? ''))
  };
  return {
    names: sheets.map(({ marks }) => marks['name'] ?? ''),
    rowsOf: (index) => rowsIn(part(paths[index] ?? '') ?? '', looks)
  };
}

function rowsIn(sheet: string, looks: CellLooks): Grid {
  const rows: string[][] = [];
  for (const { marks, inner } of elementsIn(sheet, 'row')) {
    const at = Number(marks['r'] ?? rows.length + 1) - 1;
    if (at >= MOST_ROWS) break;
    while (rows.length < at) rows.push([]);
    rows[at] = cellsIn(inner, looks);
  }
  return rows;
}

function cellsIn(row: string, looks: CellLooks): string[] {
  const cells: string[] = [];
  for (const { marks, inner } of elementsIn(row, 'c')) {
    const at = marks['r'] === undefined ? cells.length : columnOf(marks['r']);
    if (at >= MOST_COLUMNS) break;
    while (cells.length < at) cells.push('');
    const own = elementsIn(inner, 'is')[0];
    const value = elementsIn(inner, 'v')[0];
    cells[at] = own ? stringOf(own) : value ? cellText(textOf(value.inner), marks, looks) : '';
  }
  return cells;
}

/** `C7` → 2. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]+/i.exec(reference)?.[0].toUpperCase() ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The words of a string, whatever their faces; how they sound (`rPh`) is none of them. */
function stringOf({ inner }: XmlElement): string {
  const read = inner.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return elementsIn(read, 't')
    .map((each) => textOf(each.inner))
    .join('')
    .replace(/\s*[\r\n]+\s*/g, ' ');
}

/** Office puts what is locked by a password into the older kind of file, in a part of this name. */
function isLocked(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (name.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}
