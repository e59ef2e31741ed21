import type { Boundary } from '../domain/boundary';
import type { Figure } from '../domain/figure';
import type { AreaCode, BoundaryId, Bounds, IndicatorId, LngLat, PartRef, PlaceId } from '../domain/ids';
import type { GroundAtlas } from './ground-atlas';
import type { Indicator } from '../domain/indicator';
import type { Evidence } from '../domain/plan';
import type { SameGround } from '../domain/same-ground';
import type { SceneNumbers } from '../domain/scene-figures';
import type { Tier } from '../domain/source';
import type { Place } from '../domain/place';
import type { OverlayKind } from '../geometry/footprints';

/** A plan part that can be drawn. */
export interface OverlayInfo {
  readonly ref: PartRef;
  readonly name: string;
  /** What the formula, and its diagram, call it: 廊, 北强. */
  readonly called: string;
  readonly kind: OverlayKind;
  readonly evidence: Exclude<Evidence, 'not-stated'>;
}

/** A name that the map may print: of water or of a neighbouring city. */
export interface NamedSpot {
  readonly id: string;
  readonly text: string;
  readonly at: LngLat;
  /** Of a long water: further points along it, the best first. */
  readonly others?: readonly LngLat[];
}

/**
 * What `toPicture` asks of the world: looked up on the server from content and geometry, in the browser
 * from what was loaded. Anchors are where a label stands best within the given bounds; null: not in view.
 */
export interface Atlas {
  readonly boundaries: readonly Boundary[];
  readonly indicatorAt: (id: IndicatorId) => Indicator;
  /** One figure a division; of `growth`, the growth as a figure; of a change, the figure that the site works out. */
  readonly figuresAt: (boundary: BoundaryId, numbers: SceneNumbers) => readonly Figure[];
  /** The tiers of every source that a figure rests on. */
  readonly tiersOf: (figure: Figure) => readonly Tier[];
  readonly overlayAt: (ref: PartRef) => OverlayInfo;
  readonly placeAt: (id: PlaceId) => Place;
  /** `minShare`: of the view that a division must fill to carry a name; usually a little. */
  readonly areaAnchor: (
    boundary: BoundaryId,
    code: AreaCode,
    within: Bounds,
    minShare?: number
  ) => LngLat | null;
  /** The division that a point lies in; null: in none, or not known. */
  readonly areaOn: (boundary: BoundaryId, at: LngLat) => AreaCode | null;
  /** Whether a point lies on what is drawn of a plan's part; never on a line. */
  readonly isOnOverlay: (ref: PartRef, at: LngLat) => boolean;
  /** Several, best first: a label takes the first that is free. */
  readonly overlayAnchors: (ref: PartRef, within: Bounds) => readonly LngLat[];
  /** Ground that boundaries have in common. */
  readonly sameGrounds: readonly SameGround[];
  readonly ground: GroundAtlas;
  readonly watersIn: (within: Bounds) => readonly NamedSpot[];
  readonly neighboursIn: (within: Bounds) => readonly NamedSpot[];
}
