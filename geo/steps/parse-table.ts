import { csvParse } from 'd3-dsv';
import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { strayPoint } from './check-rings';
import { snapPoint } from './grid';

/** A row of a table of ground; what it lacks or misspells is logged with its line. */
export class Row {
  constructor(
    readonly line: number,
    private readonly cells: Readonly<Record<string, string | undefined>>,
    private readonly table: Table
  ) {}

  text(column: string): string {
    return this.cells[column]?.trim() ?? '';
  }

  filled(column: string): string {
    const value = this.text(column);
    if (value === '') this.fail(`${column} 是空的`, '补上这一格');
    return value;
  }

  number(column: string): number {
    const value = Number(this.filled(column));
    if (Number.isNaN(value)) this.fail(`${column}「${this.text(column)}」不是数`, '写一个数');
    return value;
  }

  /** Null where the cell is empty. */
  date(column: string): string | null {
    const value = this.text(column);
    if (value === '') return null;
    if (!isDate(value)) this.fail(`${column}「${value}」不是日期`, '写成 YYYY-MM-DD，不知道就空着');
    return value;
  }

  /** Null where both cells are empty: a place that is not known. */
  place(lng = 'lng', lat = 'lat'): LngLat | null {
    if (this.text(lng) === '' && this.text(lat) === '') return null;
    return this.inside([this.number(lng), this.number(lat)]);
  }

  /** `lng,lat lng,lat …` */
  places(column: string): LngLat[] {
    const points = this.filled(column).split(/\s+/);
    return points.map((text) => {
      const [lng = NaN, lat = NaN] = text.split(',').map(Number);
      return this.inside([lng, lat]);
    });
  }

  oneOf<T extends string>(column: string, known: readonly T[]): T {
    const value = this.text(column);
    const found = known.find((each) => each === value);
    if (found === undefined) this.fail(`${column}「${value}」不认识`, `只能是 ${known.join(' / ')}`);
    return found ?? known[0]!;
  }

  fail(what: string, mend: string): void {
    const { file, problems } = this.table;
    problems.push({ file, line: this.line, what, mend });
  }

  private inside(point: LngLat): LngLat {
    if (point.some(Number.isNaN) || strayPoint([point], this.table.extent))
      this.fail(
        `坐标 ${point.join(',')} 超出范围`,
        '坐标系不对、经纬度颠倒，或地点写错；范围是 build.yml 的 extent'
      );
    return snapPoint(point);
  }
}

interface Table {
  readonly file: string;
  readonly extent: Bounds;
  readonly problems: Problem[];
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(text);
}

/** CSV → what `read` makes of its rows, or everything that is wrong. No cell holds a line break, so rows are lines. */
export function parseTable<T>(
  { file, text, extent }: Pick<Table, 'file' | 'extent'> & { readonly text: string },
  columns: readonly string[],
  read: (rows: readonly Row[]) => T
): Parsed<{ readonly value: T }> {
  const lost = text.split('\n').findIndex((line) => line.includes('\ufffd'));
  if (lost >= 0) {
    const problem = {
      file,
      line: lost + 1,
      what: '这个文件不是 UTF-8，字会丢',
      mend: '用「另存为」选 UTF-8（Excel 里选「CSV UTF-8」）'
    };
    return { ok: false, problems: [problem] };
  }
  // Excel begins UTF-8 with a byte order mark and leaves empty rows; lines are counted with them.
  const cells = csvParse(text.replace(/^\uFEFF/, ''));
  const missing = columns.filter((column) => !cells.columns.includes(column));
  if (missing.length > 0 || cells.length === 0) {
    const what = missing.length > 0 ? `没有 ${missing.join('、')} 列` : '一行也没有';
    return { ok: false, problems: [{ file, line: 1, what, mend: `表头要有 ${columns.join(',')}` }] };
  }
  const table: Table = { file, extent, problems: [] };
  const rows = cells.map((row, index) => ({ row, line: index + 2 }));
  const filled = rows.filter(({ row }) => Object.values(row).some((cell) => cell?.trim()));
  const value = read(filled.map(({ row, line }) => new Row(line, row, table)));
  return table.problems.length > 0 ? { ok: false, problems: table.problems } : { ok: true, value };
}
