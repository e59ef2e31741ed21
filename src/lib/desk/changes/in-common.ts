/** What became of two lists of words: those that both have in the same order, those gone, those that came. */
export interface Turned {
  /** `null`: nothing stood there, or stands there no more. What was exchanged is a pair. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The places in each list of a longest run that both have, in order. */
export function inCommon(before: readonly string[], after: readonly string[]): (readonly [number, number])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i]![j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Only what is another, in reading order; what stands in the place of something gone is paired with it. */
export function turnedIn(before: readonly string[], after: readonly string[]): Turned[] {
  const ends = [...inCommon(before, after), [before.length, after.length] as const];
  let [i, j] = [0, 0];
  return ends.flatMap(([nextI, nextJ]) => {
    const [gone, come] = [before.slice(i, nextI), after.slice(j, nextJ)];
    [i, j] = [nextI + 1, nextJ + 1];
    const count = Math.max(gone.length, come.length);
    return Array.from({ length: count }, (_, at) => ({ from: gone[at] ?? null, to: come[at] ?? null }));
  });
}
