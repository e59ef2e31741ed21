/** Branded ids: only the parse functions of the content and geo readers make them. */
declare const brand: unique symbol;
type Brand<T, B extends string> = T & { readonly [brand]: B };

/** A division code, unique within one boundary. Alone it names nothing: 330110 is two places; pair it with a BoundaryId. */
export type AreaCode = Brand<string, 'AreaCode'>;
/** The id of a set of boundaries, e.g. `2017` or `2021`. */
export type BoundaryId = Brand<string, 'BoundaryId'>;
export type IndicatorId = Brand<string, 'IndicatorId'>;
export type FigureId = Brand<string, 'FigureId'>;
export type SourceId = Brand<string, 'SourceId'>;
export type PlanId = Brand<string, 'PlanId'>;
export type PlaceId = Brand<string, 'PlaceId'>;
export type ViewId = Brand<string, 'ViewId'>;

/** `plan-id/part-id`: a plan's part as overlays, prose links and diagrams name it. */
export type PartRef = Brand<string, 'PartRef'>;

/** `[lng, lat]` in degrees, WGS84. */
export type LngLat = readonly [lng: number, lat: number];
/** West, south, east, north in degrees, WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** For ids whose text a reader has already checked against its list. */
export function toId<T extends string>(checked: string): T {
  return checked as T;
}

/** The one string form of (boundary, code), used as a key and as a shape id. */
export function areaKey(boundary: BoundaryId, code: AreaCode): string {
  return `${boundary}-${code}`;
}

/** The plan that a part belongs to. */
export function planOf(ref: PartRef): PlanId {
  return ref.slice(0, ref.indexOf('/')) as PlanId;
}

export function toPartRef(plan: PlanId, part: string): PartRef {
  return `${plan}/${part}` as PartRef;
}
