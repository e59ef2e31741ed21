import type { Bounds, LngLat, PlaceId, ViewId } from './ids';

/** A named place, and how far off it may be. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly at: LngLat;
  readonly errorKm: number;
  readonly basis: string;
}

/** Kilometres: a place that is less sure is a hint for a label, not a location. */
const SURE_KM = 1;

/** Drawn hollow, on maps and beside them. */
export const isHint = ({ errorKm }: Pick<Place, 'errorKm'>): boolean => errorKm > SURE_KM;

/** A named frame for the map: the bounds that must stay visible beside the card. */
export interface View {
  readonly id: ViewId;
  readonly name: string;
  readonly bounds: Bounds;
}
