import type { GroundName } from '../domain/ground';
import type { LngLat } from '../domain/ids';

/** A feature of the ground that is drawn as a shape. */
export interface GroundFeature {
  readonly id: string;
  /** ISO date since when it is there; absent where it has always been. */
  readonly opened?: string;
}

/** A name on the ground, and the points at which it may stand, the best first. */
export interface GroundSpot {
  readonly id: string;
  readonly text: string;
  readonly at: readonly LngLat[];
}

/** What the site has of the ground; parts that it lacks are empty. */
export interface GroundAtlas {
  readonly features: Readonly<Partial<Record<GroundName, readonly GroundFeature[]>>>;
  readonly spots: Readonly<Partial<Record<GroundName, readonly GroundSpot[]>>>;
  /** Width and height of a cell of relief. */
  readonly reliefCellKm: readonly [number, number] | null;
}

export const NO_GROUND: GroundAtlas = { features: {}, spots: {}, reliefCellKm: null };
