import { rowOfFigure } from './figure-row';

/** The ids of rows whose printed number is another in the second text. */
export function correctedRows(before: string, after: string): string[] {
  const was = new Set(before.split(/\r?\n/));
  const ids = after
    .split(/\r?\n/)
    .filter((line) => !was.has(line))
    .map((line) => line.split(/[,\t;]/, 1)[0] ?? '');
  const printed = (text: string, id: string): string | undefined => {
    const cells = rowOfFigure(new Map([['figures/', text]]), id)?.cells;
    return cells && ['value', 'written', 'growth_pct'].map((column) => cells[column]).join('\0');
  };
  return ids.filter((id) => {
    const old = printed(before, id);
    return old !== undefined && old !== printed(after, id);
  });
}
