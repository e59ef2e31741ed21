/** Words of a text that are nearest to words which once stood in it, or nothing that is like them. */
export function nearestWords(
  words: string,
  text: string
): { readonly found: string; readonly far: number } | null {
  const [sought, letters] = [Array.from(words), Array.from(text)];
  // How much it takes to make the first so many letters of the words, ending here, and where that began (Sellers).
  let above = letters.map(() => 0).concat(0);
  let began = letters.map((_, i) => i).concat(letters.length);
  for (const letter of sought) {
    const row = [(above[0] ?? 0) + 1];
    const from = [0];
    for (let i = 1; i <= letters.length; i += 1) {
      const ways = [
        { far: (above[i - 1] ?? 0) + Number(letters[i - 1] !== letter), from: began[i - 1] ?? 0 },
        { far: (above[i] ?? 0) + 1, from: began[i] ?? 0 },
        { far: (row[i - 1] ?? 0) + 1, from: from[i - 1] ?? 0 }
      ];
      // Of as near ones the longest: a word put in another's place is taken, not left out.
      const best = ways.reduce((a, b) => (b.far < a.far || (b.far === a.far && b.from < a.from) ? b : a));
      row.push(best.far);
      from.push(best.from);
    }
    [above, began] = [row, from];
  }
  const far = Math.min(...above);
  const ends = above.flatMap((each, i) => (each === far ? [i] : []));
  const end = ends.reduce((a, b) => (b - (began[b] ?? 0) > a - (began[a] ?? 0) ? b : a), ends[0] ?? 0);
  if (far > sought.length * MOST_OTHER) return null;
  const found = wholeNumbers(letters, began[end] ?? 0, end);
  return found === '' ? null : { found, far };
}

/** With more letters than that share changed, it is another sentence. */
const MOST_OTHER = 0.6;

/** The stretch, and all of a bound number that it cuts. */
function wholeNumbers(letters: readonly string[], from: number, to: number): string {
  const text = letters.join('');
  const offset = (count: number): number => letters.slice(0, count).join('').length;
  let [start, end] = [offset(from), offset(to)];
  for (const { 0: chip, index } of text.matchAll(/\{\{[^{}]*\}\}/g)) {
    const last = index + chip.length;
    if (index < start && start < last) start = index;
    if (index < end && end < last) end = last;
  }
  return text.slice(start, end).trim();
}
