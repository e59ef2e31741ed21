import type { Boundary } from '../../domain/boundary';
import type { Figure } from '../../domain/figure';
import type { AreaCode, BoundaryId, Bounds, IndicatorId, LngLat, ViewId } from '../../domain/ids';
import type { GroundDefaults } from '../../domain/ground';
import type { Indicator } from '../../domain/indicator';
import type { SameGround } from '../../domain/same-ground';
import type { Source } from '../../domain/source';
import type { AreaPyramid } from '../../exhibits/pyramid/counts';
import type { NamedSpot } from '../../map/atlas';
import type { GroundAtlas } from '../../map/ground-atlas';
import type { GeometryPaths } from '../../map/stage/geometry-urls';
import type { MapNoteText } from '../../map/stage/map-note';

/** One frame that the explorer offers, with everything that its labels need. */
export interface ExploreView {
  readonly id: ViewId;
  readonly name: string;
  readonly bounds: Bounds;
  /** Boundary → code → where the label stands; absent where the division is not in view. */
  readonly anchors: Readonly<Record<string, Readonly<Record<string, LngLat>>>>;
  /** By boundary: the divisions that are too small in this view to carry their names. */
  readonly tiny: Readonly<Record<string, readonly AreaCode[]>>;
  readonly waters: readonly NamedSpot[];
  readonly neighbours: readonly NamedSpot[];
}

export interface ExploreSource extends Pick<Source, 'tier' | 'publisher' | 'title' | 'published'> {
  readonly cite: string;
}

/** A town with what a list counts in it, by indicator. */
export interface ExploreTownship {
  readonly district: AreaCode;
  readonly name: string;
  readonly boundary: BoundaryId;
  readonly period: string;
  /** About where it lies; null: nobody has told. */
  readonly at: LngLat | null;
  readonly counts: Readonly<Record<string, number>>;
}

/** What the search box finds: a division of one boundary, or an indicator. `keys` are name, pinyin and initials. */
export interface SearchEntry {
  readonly kind: 'area' | 'indicator';
  readonly id: string;
  readonly boundary: BoundaryId | null;
  readonly label: string;
  readonly keys: readonly string[];
}

/** Everything that `/explore/` can show; made once at build time. */
export interface ExploreData {
  /** For files that leave the site. */
  readonly siteTitle: string;
  readonly boundaries: readonly Boundary[];
  readonly geometry: GeometryPaths;
  /** Published indicators that divisions have, then the computed ones. */
  readonly indicators: readonly Indicator[];
  /** The one that it opens on. */
  readonly opening: IndicatorId | null;
  /** Figures of divisions on their own boundary, computed ones among them. */
  readonly figures: readonly Figure[];
  /** Ground that boundaries have in common, and the figures that divisions add up to there. */
  readonly grounds: readonly SameGround[];
  readonly groundFigures: readonly Figure[];
  /** Figures of the whole city, for reference: never ranked with divisions. */
  readonly cityFigures: readonly Figure[];
  readonly sources: Readonly<Record<string, ExploreSource>>;
  readonly views: readonly ExploreView[];
  /** Boundary → code → the divisions that it touches. */
  readonly touching: Readonly<Record<string, Readonly<Record<string, readonly AreaCode[]>>>>;
  /** Boundary → the codes whose ground is another on another boundary. */
  readonly redrawn: Readonly<Record<string, readonly AreaCode[]>>;
  /** Boundary → code → its people by age at two counts. */
  readonly pyramids: Readonly<Record<string, Readonly<Record<string, AreaPyramid>>>>;
  /** Towns of official lists, which maps show as points where they show towns. */
  readonly townships: readonly ExploreTownship[];
  readonly search: readonly SearchEntry[];
  /** What the search box shows while it is empty. */
  readonly searchExample: string;
  readonly ground: GroundAtlas;
  readonly groundDefaults: GroundDefaults;
  readonly note: MapNoteText;
}
