import type { Boundary } from '../../domain/boundary';
import type { Bounds, LngLat } from '../../domain/ids';
import type { KnownGround } from '../text/ground-words';
import type { FootprintShape } from '../../domain/plan';
import type { Piece } from '../../domain/redraw';

/** What the readers need to know of the geometry; made from the geometry folder. */
export interface GeoIndex {
  /** Oldest first. */
  readonly boundaries: readonly Boundary[];
  readonly knownGround: KnownGround;
  /** What the redraws between them did, piece by piece. */
  readonly changes: readonly Piece[];
  /** `2021/余杭区` → bounds. */
  readonly areaBounds: ReadonlyMap<string, Bounds>;
  /** `余杭区/良渚街道` → bounds. */
  readonly townshipBounds: ReadonlyMap<string, Bounds>;
  readonly shapeBounds: (shape: FootprintShape, at: (place: string) => LngLat) => Bounds;
}
