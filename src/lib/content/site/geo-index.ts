import type { Boundary } from '../../domain/boundary';
import type { Bounds, LngLat } from '../../domain/ids';
import type { KnownGround } from '../text/ground-words';
import type { FootprintShape } from '../../domain/plan';

/** What the readers need to know of the geometry; made from the geometry folder. */
export interface GeoIndex {
  readonly boundaries: readonly Boundary[];
  readonly ground: KnownGround;
  /** `2021/余杭区` → bounds. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townshipBounds: ReadonlyMap<string, Bounds>;
  readonly shapeBounds: (shape: FootprintShape, at: (place: string) => LngLat) => Bounds;
}
