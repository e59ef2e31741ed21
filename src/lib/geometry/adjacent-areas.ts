import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { AreaCode } from '../domain/ids';

type AreaFeature = Feature<Polygon | MultiPolygon, { readonly code: AreaCode }>;

/** Every card of a number asks about the same few divisions. */
const known = new WeakMap<readonly AreaFeature[], Map<AreaCode, readonly AreaCode[]>>();

/** The divisions that share a stretch of border with one, in the order given; a shared corner alone does not count. */
export function touchingOf(code: AreaCode, features: readonly AreaFeature[]): readonly AreaCode[] {
  const ofThese = known.get(features) ?? new Map<AreaCode, readonly AreaCode[]>();
  known.set(features, ofThese);
  const made = ofThese.get(code) ?? touchingIn(code, features);
  ofThese.set(code, made);
  return made;
}

function touchingIn(code: AreaCode, features: readonly AreaFeature[]): AreaCode[] {
  const own = features.find(({ properties }) => properties.code === code);
  if (!own) return [];
  const border = new Set(edgesOf(own.geometry));
  return features
    .filter((other) => other !== own && edgesOf(other.geometry).some((each) => border.has(each)))
    .map(({ properties }) => properties.code);
}

/** Every edge as text, the same whichever way it is walked: neighbours share their corners exactly. */
function edgesOf({ type, coordinates }: Polygon | MultiPolygon): string[] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.flatMap((ring) => ring.slice(1).map((to, i) => edge(ring[i] ?? to, to)));
}

function edge(from: Position, to: Position): string {
  return [from.join(), to.join()].sort().join('|');
}
