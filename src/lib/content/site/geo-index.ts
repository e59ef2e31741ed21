import type { Boundary } from '../../domain/boundary';
import type { Bounds, LngLat } from '../../domain/ids';
import type { FootprintShape } from '../../domain/plan';

/** What the readers need to know of the geometry; built from static/geo, or from tiny-county in tests. */
export interface GeoIndex {
  readonly boundaries: readonly Boundary[];
  /** The code of the whole city, which figures may carry and maps never draw as a division. */
  readonly city: string;
  /** `2021/余杭区` → bounds. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townshipBounds: ReadonlyMap<string, Bounds>;
  readonly shapeBounds: (shape: FootprintShape, at: (place: string) => LngLat) => Bounds;
}
