import type { Indicator } from '../../domain/indicator';
import type { ExploreRow } from './model';

/** A number that is only a bound has no certain place: 1000 亿元以上 may be more than the next one's exact 1100. */
const hasRank = ({ shown }: ExploreRow): boolean =>
  shown !== null && shown.value !== null && shown.bound !== 'ge' && shown.bound !== 'le';

/** Rank 1 is the greatest value, or the smallest of an indicator that is a rank itself. Equal values share one. */
function isAhead(a: number, b: number, { kind }: Indicator): boolean {
  return kind === 'rank' ? a < b : a > b;
}

/** The rows with their ranks, in the order that they came in. */
export function rankRows(rows: readonly ExploreRow[], indicator: Indicator): ExploreRow[] {
  const values = rows.filter(hasRank).map(({ shown }) => shown?.value ?? 0);
  return rows.map((row) => ({
    ...row,
    rank: hasRank(row)
      ? 1 + values.filter((value) => isAhead(value, row.shown?.value ?? 0, indicator)).length
      : null
  }));
}

/** Rows for a ranking: by value, gaps left out; bounds stand at the value that they bound. */
export function inRankOrder(rows: readonly ExploreRow[], indicator: Indicator): ExploreRow[] {
  const known = rows.filter(({ shown }) => shown !== null);
  return known.sort((a, b) => {
    const [x, y] = [a.shown?.value ?? 0, b.shown?.value ?? 0];
    return x === y ? 0 : isAhead(x, y, indicator) ? -1 : 1;
  });
}

export const SORT_KEYS = ['name', 'value', 'rank', 'status', 'tier'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** Sorts the table; gaps always come last, whichever way it runs. */
export function sortRows(rows: readonly ExploreRow[], key: SortKey, isDescending: boolean): ExploreRow[] {
  const read = (row: ExploreRow): string | number =>
    ({
      name: row.code,
      value: row.shown?.value ?? 0,
      rank: row.rank ?? Number.MAX_SAFE_INTEGER,
      status: row.shown?.status ?? '',
      tier: row.tiers[0] ?? ''
    })[key];
  const direction = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const gaps = Number(a.shown === null) - Number(b.shown === null);
    const [x, y] = [read(a), read(b)];
    return gaps || (x < y ? -direction : x > y ? direction : 0);
  });
}
