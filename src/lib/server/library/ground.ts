import type { Feature, Geometry, MultiPoint } from 'geojson';
import { GROUND_NAMES, type GroundName } from '../../domain/ground';
import type { LngLat } from '../../domain/ids';
import type { GroundAtlas, GroundFeature, GroundSpot } from '../../map/ground-atlas';
import type { Geodata } from './geodata';

/** Which objects of which file hold a kind of ground: what is drawn as shapes, and what is named. */
const OBJECTS: Readonly<Partial<Record<GroundName, { readonly shapes: string; readonly names?: string }>>> = {
  relief: { shapes: 'bands' },
  rivers: { shapes: 'lines', names: 'names' }
};

type Properties = Readonly<Record<string, unknown>>;

/** The ground of a site, for scenes and the explorer. */
export function toGroundAtlas(geo: Pick<Geodata, 'groundAt'>): GroundAtlas {
  const objectOf = (name: GroundName, object: string | undefined): readonly Feature<Geometry>[] =>
    object === undefined ? [] : geo.groundAt(`ground/${name}`, object);
  const each = <T>(of: (name: GroundName) => readonly T[]): Partial<Record<GroundName, readonly T[]>> =>
    Object.fromEntries(
      GROUND_NAMES.flatMap((name) => {
        const found = of(name);
        return found.length > 0 ? [[name, found]] : [];
      })
    );
  const [band] = objectOf('relief', OBJECTS.relief?.shapes);
  const cell = (band?.properties as Properties | undefined)?.['cellKm'] as
    readonly [number, number] | undefined;
  return {
    features: each((name) => objectOf(name, OBJECTS[name]?.shapes).map(toGroundFeature)),
    spots: each((name) => objectOf(name, OBJECTS[name]?.names).map(toSpot)),
    reliefCellKm: cell ?? null
  };
}

/** Which ground there is, and since when. */
export function knownGround(geo: Pick<Geodata, 'groundAt'>): ReadonlyMap<GroundName, string | null> {
  const { features, spots } = toGroundAtlas(geo);
  const firstOf = (name: GroundName): string | null =>
    (features[name] ?? []).flatMap(({ opened }) => opened ?? []).sort()[0] ?? null;
  const has = (name: GroundName): boolean => features[name] !== undefined || spots[name] !== undefined;
  return new Map(GROUND_NAMES.filter(has).map((name) => [name, firstOf(name)]));
}

function toGroundFeature({ properties }: Feature): GroundFeature {
  const { id, opened } = properties as Properties;
  return { id: String(id), ...(typeof opened === 'string' ? { opened } : {}) };
}

function toSpot({ properties, geometry }: Feature): GroundSpot {
  const { id, name } = properties as Properties;
  const at = (geometry as MultiPoint).coordinates.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
  return { id: String(id), text: String(name), at };
}

/** What a map must say of each kind of ground that it draws. */
export function groundCredits({ manifest }: Geodata): Readonly<Partial<Record<GroundName, string>>> {
  const creditOf = (name: GroundName): string => {
    const file = manifest.files.find(({ path }) => path === `ground/${name}.json`);
    const credits = manifest.sources
      .filter(({ id }) => file?.sources.includes(id))
      .flatMap(({ credit }) => credit ?? []);
    return [...new Set(credits)].join('；');
  };
  return Object.fromEntries(GROUND_NAMES.map((name) => [name, creditOf(name)]).filter(([, text]) => text));
}
