import { group } from 'd3-array';
import type { Figure } from '../../domain/figure';
import { momentOf } from '../../domain/period';
import type { ProblemLog } from '../text/problem';
import { say } from '../../words/say';

/** Where a figure's row stands. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

/** 万 is ten thousand: no indicator of a place has grown or shrunk by a third of that from one row to the next. */
const TIMES = 3000;

/** A value in the wrong unit is found by its neighbours: the same indicator of the same place, before or after. */
export function checkScales(
  figures: readonly Figure[],
  placeAt: (id: string) => RowPlace | undefined,
  log: ProblemLog
): void {
  const valued = figures.filter(({ value, note }) => Number(value) !== 0 && !note.includes('核对'));
  const series = group(valued, ({ place, boundary, indicator }) =>
    [Object.values(place).join(':'), boundary, indicator].join('|')
  );
  for (const rows of series.values()) {
    const inTime = [...rows].sort((a, b) => momentOf(a.period) - momentOf(b.period));
    const found = inTime.map((row, i) => jumpOf(row, inTime[i - 1])).find(Boolean);
    if (found) tell(found, placeAt, log);
  }
}

interface Jump {
  readonly from: Figure;
  readonly to: Figure;
  readonly times: number;
}

function jumpOf(to: Figure, from: Figure | undefined): Jump | undefined {
  if (!from) return undefined;
  const times = timesApart(Number(to.value), Number(from.value));
  return isOutOfScale(Number(to.value), Number(from.value)) ? { from, to, times } : undefined;
}

/** How many times as far from zero the one is as the other, 1 and more; neither is zero. */
export function timesApart(value: number, other: number): number {
  const ratio = Math.abs(value / other);
  return Math.max(ratio, 1 / ratio);
}

/** Whether two values of a place, one after the other, can only differ in their unit. */
export const isOutOfScale = (value: number, other: number): boolean => timesApart(value, other) >= TIMES;

function tell(
  { from, to, times }: Jump,
  placeAt: (id: string) => RowPlace | undefined,
  log: ProblemLog
): void {
  const [at, other] = [placeAt(to.id), placeAt(from.id)];
  if (!at || !other) return;
  const what = say`「${to.id}」的 ${to.value ?? ''} 与 ${other.file}:${other.line} 的 ${from.value ?? ''} 相差约 ${Math.round(times)} 倍`;
  const mend = say`多半是 value 或 unit 差了「万」「亿」：改错的一行；确是这样，在 note 里写明「核对过」`;
  log.add(at.file, at.line, what, mend);
}
