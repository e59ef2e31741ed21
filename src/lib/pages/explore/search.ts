import type { BoundaryId } from '../../domain/ids';
import { plainKey } from '../../domain/plain-key';
import type { ExploreData, SearchEntry } from './page';

/** How well an entry answers: a key that is the query, begins with it, or holds it; undefined where none does. */
function scoreOf({ keys }: SearchEntry, query: string): number | undefined {
  const scores = keys.map((key) => {
    const plain = plainKey(key);
    if (plain === query) return 0;
    if (plain.startsWith(query)) return 1;
    return plain.includes(query) ? 2 : 9;
  });
  const best = Math.min(...scores);
  return best === 9 ? undefined : best;
}

/** The entries that a query means, best first; none for an empty one. By name, pinyin, initials or code. */
export function searchEntries(entries: readonly SearchEntry[], text: string, limit = 8): SearchEntry[] {
  const query = plainKey(text);
  if (query === '') return [];
  const found = entries.flatMap((entry) => {
    const score = scoreOf(entry, query);
    return score === undefined ? [] : [{ entry, score }];
  });
  return found
    .sort((a, b) => a.score - b.score)
    .slice(0, limit)
    .map(({ entry }) => entry);
}

/** Whether a division that was found is ground that a map of this boundary shows under the same code. */
export function isOnMap({ id, boundary }: SearchEntry, shown: BoundaryId, data: ExploreData): boolean {
  const areas = data.boundaries.find((each) => each.id === shown)?.areas ?? [];
  const isRedrawn = Object.values(data.redrawn).some((codes) => codes.some((code) => code === id));
  return areas.some(({ code }) => code === id) && (boundary === shown || !isRedrawn);
}
