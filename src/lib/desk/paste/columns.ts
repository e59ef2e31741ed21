import { unitOfWords } from './english-units';
import { readNumber } from './read-number';
import type { PlaceMatcher } from './match-place';
import type { Grid } from './read-pasted';

/** What a column of a pasted table holds. */
export const COLUMN_ROLES = ['place', 'value', 'written', 'growth', 'note', 'id', 'skip'] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export interface Columns {
  /** Of each column; the editor may say otherwise. */
  readonly roles: readonly ColumnRole[];
  /** How many rows stand above the first that names a place. */
  readonly headerRows: number;
  /** What stands above each column. */
  readonly titles: readonly string[];
  /** Columns of numbers, also those that are no choice of ours. */
  readonly numeric: readonly number[];
  /** The unit that the table says it counts in; null where it says none. */
  readonly unit: string | null;
}

const TITLES: readonly (readonly [Exclude<ColumnRole, 'place' | 'skip'>, RegExp])[] = [
  ['id', /^(?:id|编号)$/i],
  ['written', /written|原文|写法/i],
  ['growth', /增速|增长|增幅|同比|growth|yoy/i],
  ['note', /note|备注|说明|^注$/i],
  ['value', /value|数值|绝对值|总量|本期/i]
];
const NOT_VALUE = /序号|排名|位次|名次|代码|占比|比重|rank|code|^no\.?$/i;

/** What the columns of a table are, by their titles and by what stands in them. */
export function recogniseColumns(grid: Grid, match: PlaceMatcher): Columns {
  const width = Math.max(0, ...grid.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) => i);
  const isPlace = (cell = ''): boolean => match(cell).kind !== 'none';
  const names = (i: number): number => grid.filter((row) => isPlace(row[i])).length;
  // A column of codes names as many places as one of names: names are what an editor checks.
  const isWords = (i: number): number =>
    Number(grid.some((row) => /\p{L}/u.test(row[i] ?? '') && isPlace(row[i])));
  const place = [...columns].sort((a, b) => names(b) - names(a) || isWords(b) - isWords(a) || a - b)[0] ?? 0;
  const first = grid.findIndex((row) => isPlace(row[place]) || isFigures(row, place));
  const headerRows = Math.max(0, first);
  const body = grid.slice(headerRows).filter((row) => (row[place] ?? '') !== '');
  const titles = columns.map((i) => titleOf(grid, i, headerRows));
  const numeric = columns.filter((i) => i !== place && isNumeric(body, i));
  const roles = rolesOf({ columns, place, titles, numeric, body });
  return {
    roles,
    headerRows,
    titles,
    numeric,
    unit: unitIn(grid, headerRows, titles[roles.indexOf('value')] ?? '')
  };
}

/** A name that nobody knows is no title where numbers stand beside it; years do stand in titles. */
const isFigures = (row: readonly string[], place: number): boolean =>
  (row[place] ?? '') !== '' &&
  row.some((cell, i) => {
    const read = readNumber(cell);
    return (
      i !== place && read.kind === 'number' && read.unit !== '年' && !/^(?:19|20)\d{2}$/.test(read.digits)
    );
  });

interface Seen {
  readonly columns: readonly number[];
  readonly place: number;
  readonly titles: readonly string[];
  readonly numeric: readonly number[];
  readonly body: Grid;
}

function rolesOf({ columns, place, titles, numeric, body }: Seen): ColumnRole[] {
  const roles = columns.map((i): ColumnRole => (i === place ? 'place' : roleByTitle(titles[i] ?? '')));
  for (const i of columns) if (roles[i] === 'value' && !numeric.includes(i)) roles[i] = 'skip';
  const areRates = (i: number): boolean => body.every((row) => /[%％]$|^\D*$/.test(row[i] ?? ''));
  const free = numeric.filter(
    (i) => roles[i] === 'skip' && !NOT_VALUE.test(titles[i] ?? '') && !isCount(body, i)
  );
  const value = roles.indexOf('value') >= 0 ? undefined : (free.find((i) => !areRates(i)) ?? free[0]);
  if (value !== undefined) roles[value] = 'value';
  const written = roles.indexOf('written');
  if (!roles.includes('value') && written >= 0 && numeric.includes(written)) roles[written] = 'value';
  const rate = free.find((i) => roles[i] === 'skip' && areRates(i));
  if (rate !== undefined && !roles.includes('growth') && !titles[rate]) roles[rate] = 'growth';
  // Each thing once: the first column that is said to be it.
  return roles.map((role, i) => (role !== 'skip' && roles.indexOf(role) < i ? 'skip' : role));
}

const roleByTitle = (title: string): ColumnRole =>
  title === '' || NOT_VALUE.test(title)
    ? 'skip'
    : (TITLES.find(([, form]) => form.test(title))?.[0] ?? 'skip');

function isNumeric(body: Grid, i: number): boolean {
  const read = body.map((row) => readNumber(row[i] ?? '').kind);
  const numbers = read.filter((kind) => kind === 'number').length;
  return numbers > 0 && numbers * 2 >= read.filter((kind) => kind !== 'none').length;
}

/** 1, 2, 3 … is the number of the row. */
const isCount = (body: Grid, i: number): boolean =>
  body.length > 2 && body.every((row, at) => row[i] === String(at + 1));

function titleOf(grid: Grid, i: number, headerRows: number): string {
  const titles = grid.slice(0, headerRows).filter((row) => row.filter(Boolean).length > 1);
  return titles
    .map((row) => row[i] ?? '')
    .filter(Boolean)
    .join(' ');
}

/** 单位：万元 or Unit: 100 million yuan above the table, or （万元） in the title of its numbers. */
function unitIn(grid: Grid, headerRows: number, title: string): string | null {
  const above = grid.slice(0, headerRows).flat().join('\n').normalize('NFKC');
  const said =
    /单位\s*[:：]?\s*([^\s()（）,，、;]+)/.exec(above)?.[1] ?? /\bunits?\s*:\s*([^()\n;]+)/i.exec(above)?.[1];
  const inTitle = /\(([^()]+)\)/.exec(title.normalize('NFKC'))?.[1];
  const unit = inTitle ?? said;
  return unit === undefined ? null : unitOfWords(unit.trim());
}
