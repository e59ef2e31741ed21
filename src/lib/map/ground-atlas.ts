import { GROUND_NAMES, type GroundName, type MapScale } from '../domain/ground';
import type { AreaCode, Bounds, LngLat } from '../domain/ids';
import { boundsOf, roundedBounds } from '../geometry/bounds';
import { toCourses, type Course } from './courses';
import type { Feature, Geometry, Position } from 'geojson';

/** A feature of the ground that is drawn as a shape. */
export interface GroundFeature {
  readonly id: string;
  /** ISO date since when it is there; absent where it has always been. */
  readonly opened?: string;
  /** The largest stretch of land on which it helps; absent: any. */
  readonly scale?: MapScale;
  /** Its place is only about right. */
  readonly schematic?: boolean;
  /** Within what it lies. */
  readonly extent?: Bounds;
}

/** A name on the ground, and the points at which it may stand, the best first. */
export interface GroundSpot extends Omit<GroundFeature, 'schematic' | 'extent'> {
  readonly text: string;
  readonly at: readonly LngLat[];
  /** What stands at its point. */
  readonly mark?: 'dot' | 'hollow' | 'none';
  /** The division that it lies on, where that is known. */
  readonly on?: AreaCode;
}

/** What the site has of the ground; parts that it lacks are empty. */
export interface GroundAtlas {
  readonly features: Readonly<Partial<Record<GroundName, readonly GroundFeature[]>>>;
  readonly spots: Readonly<Partial<Record<GroundName, readonly GroundSpot[]>>>;
  /** Where the named lines of the metro run. */
  readonly courses: readonly Course[];
  /** Width and height of a cell of relief. */
  readonly reliefCellKm: readonly [number, number] | null;
}

/** The objects of a file of ground that are drawn as shapes; the names stand in one of that name. */
const SHAPES: readonly string[] = ['bands', 'lines', 'stations'];
const NAMES = 'names';

type ObjectsOf = (file: string) => Readonly<Record<string, readonly Feature<Geometry>[]>>;

/** Decoded files of the geometry folder → what maps may show of them. */
export function toGroundAtlas(objectsOf: ObjectsOf): GroundAtlas {
  const each = <T>(of: (name: GroundName) => readonly T[]): Partial<Record<GroundName, readonly T[]>> =>
    Object.fromEntries(
      GROUND_NAMES.flatMap((name) => {
        const found = of(name);
        return found.length > 0 ? [[name, found]] : [];
      })
    );
  const fileOf = (name: GroundName): ReturnType<ObjectsOf> => objectsOf(`ground/${name}`);
  const [band] = fileOf('relief')['bands'] ?? [];
  return {
    features: each((name) => SHAPES.flatMap((object) => (fileOf(name)[object] ?? []).map(toFeature))),
    spots: each((name) => (fileOf(name)[NAMES] ?? []).map(toSpot)),
    courses: toCourses(fileOf('metro')['lines'] ?? []),
    reliefCellKm: (band?.properties?.['cellKm'] as [number, number] | undefined) ?? null
  };
}

const factsOf = ({ properties }: Feature): Omit<GroundSpot, 'text' | 'at'> & { readonly name?: string } =>
  properties as never;

function toFeature(feature: Feature): GroundFeature {
  const { id, opened, scale, schematic } = factsOf(feature) as GroundFeature;
  return {
    id,
    ...(opened ? { opened } : {}),
    ...(scale ? { scale } : {}),
    ...(schematic ? { schematic } : {}),
    extent: roundedBounds(boundsOf(feature.geometry))
  };
}

function toSpot(feature: Feature): GroundSpot {
  const { id, name = id, opened, scale, mark } = factsOf(feature);
  const text = name;
  const rest = { ...(opened ? { opened } : {}), ...(scale ? { scale } : {}), ...(mark ? { mark } : {}) };
  return { id, text, at: pointsOf(feature.geometry), ...rest };
}

function pointsOf(geometry: Geometry): LngLat[] {
  const toPoint = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];
  if (geometry.type === 'Point') return [toPoint(geometry.coordinates)];
  return geometry.type === 'MultiPoint' ? geometry.coordinates.map(toPoint) : [];
}
