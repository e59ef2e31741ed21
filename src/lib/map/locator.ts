import type { AreaCode, BoundaryId, Bounds } from '../domain/ids';

/** A circle in map units. */
export interface Ring {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A small map that says where something lies among all divisions of one boundary. */
export interface Locator {
  readonly boundary: BoundaryId;
  readonly bounds: Bounds;
  readonly filled: readonly AreaCode[];
  /** Divisions that something lies within whose own edge nobody gives. */
  readonly outlined: readonly AreaCode[];
  /** Drawn around what would be too small to find. */
  readonly ring: Ring | null;
  /** What the map shows, in words. */
  readonly text: string;
}
