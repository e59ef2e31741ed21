import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaCode } from '../domain/ids';

type AreaFeature = Feature<Polygon | MultiPolygon, { readonly code: AreaCode }>;

/** The divisions that share a stretch of border with one, in the order given; a shared corner alone does not count. */
export function touchingOf(code: AreaCode, features: readonly AreaFeature[]): AreaCode[] {
  const own = features.find(({ properties }) => properties.code === code);
  if (!own) return [];
  const border = borderOf(own.geometry);
  return features
    .filter((other) => other !== own && meets(borderOf(other.geometry), border))
    .map(({ properties }) => properties.code);
}

function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const edge of a) if (b.has(edge)) return true;
  return false;
}

/** Every card of a number asks about the same few shapes. */
const known = new WeakMap<Polygon | MultiPolygon, ReadonlySet<string>>();

function borderOf(geometry: Polygon | MultiPolygon): ReadonlySet<string> {
  const made = known.get(geometry) ?? new Set(edgesOf(geometry));
  known.set(geometry, made);
  return made;
}

/** Every edge as text, the same whichever way it is walked: neighbours share their corners exactly. */
function edgesOf({ type, coordinates }: Polygon | MultiPolygon): string[] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.flatMap((ring) => ring.slice(1).map((to, i) => edge(ring[i] ?? to, to)));
}

function edge(from: Position, to: Position): string {
  return [from.join(), to.join()].sort().join('|');
}
