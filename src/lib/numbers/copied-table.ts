import { toSheet, type Cell } from './table-cells';

/** What a copy of some cells puts on the clipboard: a row a line, for sheets and for plain text. */
export interface CopiedTable {
  readonly text: string;
  readonly html: string;
}

/** The cells of a table that are selected, more than one; null where the selection is anything else. */
export function copiedTable(selection: Selection | null, page: Document): CopiedTable | null {
  const table = selection && tableIn(selection, page);
  if (!table) return null;
  const isIn = (node: Node): boolean => selection.containsNode(node, true);
  const rows = [...table.rows]
    .map((row) => [...row.cells].filter(isIn).flatMap(cellsOf))
    .filter((cells) => cells.length > 0);
  if (rows.flat().length < 2) return null;
  const sheet = toSheet(rows);
  return {
    text: sheet.map((row) => row.join('\t')).join('\r\n'),
    html: `<table>${sheet.map((row) => `<tr>${row.map(toTd).join('')}</tr>`).join('')}</table>`
  };
}

/** The one table that is selected, as a whole or in part, without words around it. */
function tableIn(selection: Selection, page: Document): HTMLTableElement | null {
  if (selection.isCollapsed || selection.rangeCount !== 1) return null;
  const range = selection.getRangeAt(0);
  const { commonAncestorContainer: common } = range;
  const around = (common instanceof Element ? common : common.parentElement)?.closest('table');
  if (around) return around;
  const rest = range.cloneContents();
  for (const table of rest.querySelectorAll('table')) table.remove();
  if (rest.textContent?.trim()) return null;
  const tables = [...page.querySelectorAll('table')].filter((table) => selection.containsNode(table, true));
  return tables.length === 1 ? tables[0]! : null;
}

/** A cell and, where it is wider, the empty ones beside it. */
function cellsOf(cell: HTMLTableCellElement): Cell[] {
  const empty = Array.from({ length: cell.colSpan - 1 }, (): Cell => ({ text: '' }));
  return [toCell(cell), ...empty];
}

function toCell(cell: HTMLTableCellElement): Cell {
  const links = cell.querySelectorAll('a[data-figure]:not([data-shape])');
  const digits = links[0]?.querySelector('.digits')?.textContent ?? '';
  if (links.length !== 1 || digits === '') return { text: wordsIn(cell) };
  const [before = '', after = ''] = wordsIn(links[0]!, '.mark').split(digits);
  const said = [before, wordsIn(links[0]!.querySelector('.mark')), wordsIn(cell, 'a[data-figure], sup')];
  return {
    text: '',
    number: { digits, unit: after.trim(), mark: said.filter((each) => each.trim() !== '').join(' ') }
  };
}

/** The words of an element in one line, without what is only seen and what is left out. */
function wordsIn(element: Element | null, without = 'sup'): string {
  if (!element) return '';
  const copy = element.cloneNode(true) as Element;
  for (const unsaid of copy.querySelectorAll(`[aria-hidden='true'], ${without}`)) unsaid.remove();
  for (const line of copy.querySelectorAll('small, br, p, li')) line.before(' ');
  return copy.textContent.replace(/[\s\u2009]+/g, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const toTd = (text: string): string => `<td>${text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)}</td>`;
