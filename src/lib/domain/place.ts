import type { Bounds, LngLat, PlaceId, ViewId } from './ids';

/** A named place; `errorKm` above 1 makes it a hint for a label, not a location. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly at: LngLat;
  readonly errorKm: number;
  readonly basis: string;
}

/** A named frame for the map: the bounds that must stay visible beside the card. */
export interface View {
  readonly id: ViewId;
  readonly name: string;
  readonly bounds: Bounds;
}
