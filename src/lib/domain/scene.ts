import type { GroundChoice } from './ground';
import type { AreaCode, BoundaryId, FigureId, PartRef, PlaceId } from './ids';
import type { Motion } from './motion';
import type { View } from './place';
import type { SceneBeside } from './scene-beside';
import type { SceneFigures } from './scene-figures';

/**
 * A Scene says completely what the map shows. It never depends on the scene before it, so that
 * scrolling down, scrolling up and jumping by link end in the same map.
 */
export interface Scene {
  readonly view: View;
  readonly boundary: BoundaryId;
  /** Outlines of areas of another boundary, drawn over this one (the old 余杭 over today's map). */
  readonly ghost: { readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] } | null;
  readonly figures: SceneFigures;
  /** Further figures that the map shows besides. Absent: none. */
  readonly beside?: SceneBeside | undefined;
  /** It is one of several small maps beside each other. */
  readonly isSmall?: true;
  /** Of several stretches of land: it says itself how large it is. */
  readonly hasScale?: true;
  /** It is one of several in one frame, of which buttons over it choose one. */
  readonly hasChoice?: true;
  /** What lies on the land, each at most once. */
  readonly ground: readonly GroundChoice[];
  readonly overlays: readonly PartRef[];
  readonly highlight: readonly AreaCode[];
  readonly labels: SceneLabels;
  /** What moves while the step is scrolled in, in this order; the scene itself is how they end. Absent: nothing. */
  readonly motions?: readonly Motion[] | undefined;
  /** One sentence on the map about a division or a place. */
  readonly annotation?: Annotation | undefined;
}

export interface Annotation {
  readonly at:
    { readonly kind: 'area'; readonly code: AreaCode } | { readonly kind: 'place'; readonly id: PlaceId };
  /** With its numbers in it. */
  readonly text: string;
  readonly figures: readonly FigureId[];
}

export interface SceneLabels {
  /** Which divisions carry their name. */
  readonly areas: 'all' | 'highlighted' | 'none';
  readonly places: readonly PlaceId[];
  readonly water: boolean;
  /** What is said beside the map: the names in it come before others where room is short. */
  readonly said?: string;
}
