import type { Site } from '../../content/site/site';
import { nameKeys } from '../../content/text/name-keys';
import { editDistance } from '../../content/text/suggest';
import { boundaryById, type Boundary } from '../../domain/boundary';
import { plainKey } from '../../domain/plain-key';
import type { BoundaryId } from '../../domain/ids';

/** What a cell names. `key`: as the `area` column of the figures writes it. */
export type PlaceMatch =
  | {
      readonly kind: 'place';
      readonly key: string;
      readonly name: string;
      readonly is: 'division' | 'city' | 'zone';
    }
  /** A sum of the table's own rows, of which nobody says what it covers. */
  | { readonly kind: 'total' }
  /** A division that only other boundaries have. */
  | { readonly kind: 'elsewhere'; readonly boundaries: readonly BoundaryId[] }
  | { readonly kind: 'none'; readonly suggestions: readonly string[] };

export type PlaceMatcher = (cell: string) => PlaceMatch;

const TOTAL = /^(?:合计|总计|总数|小计|total|sum)$/i;
const KIND = /(?:\s*)(?:district|county|city)$/i;

/** Finds what cells name on a boundary: by name, short name, pinyin, initials or code. */
export function toPlaceMatcher(site: Site, id: string): PlaceMatcher {
  const { settings, zones, boundaries } = site;
  const boundary = boundaryById(boundaries, id);
  const { city } = settings;
  const keys = keysOf(boundary);
  return (cell) => {
    const text = cell
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .replace(/[:*]+$/, '')
      .trim();
    const plain = plainKey(text);
    const place = (is: 'division' | 'city' | 'zone', key: string, name: string): PlaceMatch => ({
      ...{ kind: 'place', is, key, name }
    });
    if (plain === '') return { kind: 'none', suggestions: [] };
    if ([city.code, city.name, city.short, city.whole].includes(text))
      return place('city', city.code, city.name);
    const area = keys.get(plain) ?? keys.get(plainKey(text.replace(KIND, '')));
    if (area) return place('division', area.code, area.name);
    const zone = zones.find(({ name, id: each }) => name === text || each === text);
    if (zone) return place('zone', `zone:${zone.id}`, zone.name);
    if (TOTAL.test(text)) return { kind: 'total' };
    const elsewhere = boundaries.filter((each) => each !== boundary && keysOf(each).has(plain));
    if (elsewhere.length > 0) return { kind: 'elsewhere', boundaries: elsewhere.map((each) => each.id) };
    return { kind: 'none', suggestions: suggestionsFor(text, boundary) };
  };
}

type Named = Pick<Boundary['areas'][number], 'code' | 'name'>;

/** Every key that means one division alone; keys that two share mean none. */
function keysOf({ areas }: Boundary): ReadonlyMap<string, Named> {
  const found = new Map<string, Named | undefined>();
  const enter = (area: Named, keys: readonly string[]): void => {
    for (const key of keys.map(plainKey)) {
      const other = found.get(key);
      found.set(key, found.has(key) && other !== area ? undefined : area);
    }
  };
  for (const area of areas)
    enter(area, [area.code, ...nameKeys(area.name), ...nameKeys(shortName(area.name))]);
  // A full name is its division's, whatever else reads alike.
  for (const area of areas) found.set(plainKey(area.name), area);
  return new Map([...found].flatMap(([key, area]) => (area && key !== '' ? [[key, area] as const] : [])));
}

/** Without the word for its kind. */
export const shortName = (name: string): string => (name.length > 2 ? name.slice(0, -1) : name);

/** The nearest names, by what is typed or by how it sounds; at most three. */
function suggestionsFor(text: string, { areas }: Boundary): string[] {
  const [, sound = text] = nameKeys(text);
  return areas
    .map(({ name }) => {
      const [, own = name] = nameKeys(name);
      const written = Math.min(editDistance(text, name), editDistance(text, shortName(name)));
      return { name, far: Math.min(written, editDistance(plainKey(sound), own)) };
    })
    .filter(({ name, far }) => far <= 1 && far < name.length - 1)
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ name }) => name);
}
