/**
 * The rows of the first table in an HTML text, as spreadsheets and browsers put it on the clipboard; undefined where it
 * has none. A cell over several columns or rows stands in the first of them; the others are empty.
 */
export function tableInHtml(html: string): string[][] | undefined {
  const table = /<table\b[^>]*>([\s\S]*?)<\/table>/i.exec(html.replace(/<!--[\s\S]*?-->/g, ''))?.[1];
  if (table === undefined) return undefined;
  const rows = table.split(/<tr\b[^>]*>/i).slice(1);
  /** Rows that a cell above still reaches down to, by column. */
  const held: number[] = [];
  return rows.map((row) => {
    const cells: string[] = [];
    const skipHeld = (): void => {
      while ((held[cells.length] ?? 0) > 0) {
        held[cells.length] = (held[cells.length] ?? 0) - 1;
        cells.push('');
      }
    };
    for (const { marks, text } of cellsIn(row)) {
      skipHeld();
      const [across, down] = [spanOf(marks, 'colspan'), spanOf(marks, 'rowspan')];
      for (let i = 0; i < across; i += 1) {
        held[cells.length] = down - 1;
        cells.push(i === 0 ? text : '');
      }
    }
    skipHeld();
    return cells;
  });
}

function cellsIn(row: string): { marks: string; text: string }[] {
  return [...row.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dhr]>|<t[dh]\b|$)/gi)].map(
    ([, marks = '', inner = '']) => ({ marks, text: textOf(inner) })
  );
}

/** More is a slip of whoever wrote the page. */
const MOST_SPAN = 200;

function spanOf(marks: string, name: string): number {
  const span = Number(new RegExp(`${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(marks)?.[1] ?? 1);
  return Math.min(MOST_SPAN, Math.max(1, span));
}

const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ensp: ' ', emsp: ' ' },
  ...{ mdash: '—', ndash: '–', minus: '−', middot: '·', hellip: '…' }
};

function textOf(html: string): string {
  return html
    .replace(/<br\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name: string | undefined) =>
      name === undefined ? characterOf(decimal ? Number(decimal) : parseInt(hex, 16)) : (NAMED[name] ?? whole)
    )
    .replace(/\s+/g, ' ')
    .trim();
}

const characterOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
