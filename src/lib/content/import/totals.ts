import { group, sum } from 'd3-array';
import type { ProblemLog } from '../text/problem';
import type { PlacedRow } from './place-row';
import { fits, type Rules } from './rules';
import type { TableRow } from './table';

const sumOf = (rows: readonly TableRow[]): number => sum(rows, ({ value }) => Number(value));

/** A printed total that its printed parts do not make is a slip of the table or of its transcription. */
export function checkTotals(rows: readonly TableRow[], { totals }: Rules, log: ProblemLog): void {
  const cells = group(rows, ({ area, boundary, period, title }) => [title, boundary, area, period].join('|'));
  for (const own of cells.values()) {
    for (const { total, parts, lacks } of totals) {
      const whole = own.find(({ indicator }) => indicator === total);
      const pieces = own.filter(({ indicator }) => parts.some((part) => fits(part, indicator)));
      if (!whole || !parts.every((part) => pieces.some(({ indicator }) => fits(part, indicator)))) continue;
      const lacking = Number(whole.value) - sumOf(pieces);
      if (lacks && lacking > 0 && lacking <= lacks.most) continue;
      tellUnequal(whole, sumOf(pieces), `各部分（${parts.join('、')}）`, log);
    }
  }
}

/** Where a count is said to add up, the divisions and zones of a table make its city; a division's pieces are in it already. */
export function checkSums(placed: readonly PlacedRow[], city: string, log: ProblemLog): void {
  const adding = placed
    .filter(({ series, row }) => series.adds && !row.area.includes('/'))
    .map(({ row }) => row);
  const columns = group(adding, ({ title, boundary, indicator, period }) =>
    [title, boundary, indicator, period].join('|')
  );
  for (const column of columns.values()) {
    const whole = column.find(({ area }) => area === city);
    if (whole) tellUnequal(whole, sumOf(column.filter((row) => row !== whole)), '各区', log);
  }
}

function tellUnequal(
  { at, indicator, period, value }: TableRow,
  parts: number,
  who: string,
  log: ProblemLog
): void {
  if (Number(value) === parts) return;
  const mend = `相差 ${Number(value) - parts}：核对原表；缺了哪个区，补上`;
  log.add(at.file, at.line, `${indicator} ${period} 的总数 ${value} 不等于${who}之和 ${parts}`, mend);
}
