import { agesOf } from '../../domain/indicator';

/** Years of a group of the pyramid. */
const STEP = 5;

export interface AgeGroup {
  readonly from: number;
  readonly to: number;
  /** The source's groups that make it up. */
  readonly keys: readonly string[];
}

/**
 * The source's age groups as groups of five years, the youngest first: not yet one and one to four are one. Null where
 * they do not fill them, or leave a gap.
 */
export function toAgeGroups(keys: readonly string[]): AgeGroup[] | null {
  const ages = keys.map((key) => ({ key, ...agesOf(key) })).sort((a, b) => a.from - b.from);
  const isWhole = ages.every(({ from, to }, i) => {
    const next = ages[i + 1];
    const fits = to === Infinity || Math.floor(from / STEP) === Math.floor(to / STEP);
    return fits && (next ? next.from === to + 1 : to === Infinity);
  });
  if (ages[0]?.from !== 0 || !isWhole) return null;
  const starts = [...new Set(ages.map(({ from }) => Math.floor(from / STEP) * STEP))];
  return starts.map((from) => {
    const own = ages.filter((age) => Math.floor(age.from / STEP) * STEP === from);
    return { from, to: own.at(-1)?.to ?? from, keys: own.map(({ key }) => key) };
  });
}
