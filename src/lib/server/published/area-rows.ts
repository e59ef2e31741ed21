import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import { placeKey } from '../../domain/preferred-figure';
import type { GeoManifest, ManifestArea, ManifestBoundary } from '../library/geo-manifest';
import { words } from '../../words/current';
import { placeParts } from '../../words/place-parts';
import type { Library } from '../library/library';

/** One (boundary, code) pair that a boundary draws or a figure speaks of. */
export interface AreaRow {
  readonly boundary: Pick<ManifestBoundary, 'id' | 'name' | 'validFrom' | 'validTo'>;
  /** Six digits, or `zone:` and an id. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'division' | 'city' | 'zone';
  /** Null for what is no division: the site draws no polygon of it. */
  readonly land: ManifestArea | null;
  readonly note: string;
}

/** Every pair once: a boundary's divisions, then the city and the zones that figures name on it. */
export function toAreaRows({ site, geo }: Library): AreaRow[] {
  return geo.manifest.boundaries.flatMap((boundary) => [
    ...divisionsOf(boundary),
    ...othersOn(boundary, site)
  ]);
}

/** Throws where a figure speaks of a pair that no row has: the content reader has checked that. */
export function areaRowAt(rows: readonly AreaRow[], { place, boundary }: Figure): AreaRow {
  const found = rows.find((row) => row.boundary.id === boundary && row.code === placeKey(place));
  if (!found) throw new Error(`no area ${boundary}/${placeKey(place)}`);
  return found;
}

function divisionsOf(boundary: GeoManifest['boundaries'][number]): AreaRow[] {
  return boundary.areas.map((land) => ({
    boundary,
    code: land.code,
    name: land.name,
    kind: 'division',
    land,
    note: land.reason
  }));
}

function othersOn(boundary: ManifestBoundary, site: Library['site']): AreaRow[] {
  const drawn = new Set(boundary.areas.map(({ code }) => code));
  const others = new Map<string, Figure>();
  for (const figure of site.figures) {
    const code = placeKey(figure.place);
    if (figure.boundary === (boundary.id as Boundary['id']) && !drawn.has(code)) others.set(code, figure);
  }
  return [...others]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, figure]) => ({
      boundary,
      code,
      name: words().place(placeParts(figure, site)),
      kind: figure.place.kind === 'zone' ? 'zone' : 'city',
      land: null,
      note: site.zones.find(({ id }) => `zone:${id}` === code)?.note ?? ''
    }));
}
