import type { AreaCode, BoundaryId, FigureId, LngLat, PlaceId, PlanId, SourceId } from './ids';

export const EVIDENCES = ['stated', 'inferred', 'not-stated'] as const;
/** Whether a source says it, we read it so (with a reason), or no source at hand defines it. */
export type Evidence = (typeof EVIDENCES)[number];

export const CONFIDENCES = ['low', 'low-medium', 'medium', 'medium-high', 'high'] as const;
/** How sure we are of what we infer. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Who says so: an article and its paragraph, or a further reference in our own words. */
export interface Citation {
  readonly source?: SourceId | undefined;
  readonly para?: number | undefined;
  readonly reference?: string | undefined;
}

/** A place of the site, or a corner that is none and has no name. */
export type Waypoint = PlaceId | LngLat;

/** The geometry that a part's footprint is drawn from. */
export type FootprintShape =
  | { readonly kind: 'areas'; readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] }
  | { readonly kind: 'townships'; readonly townships: readonly string[] }
  /** Corners in order, the first not repeated. */
  | { readonly kind: 'polygon'; readonly corners: readonly LngLat[] }
  | { readonly kind: 'band'; readonly through: readonly Waypoint[]; readonly widthKm: number }
  | { readonly kind: 'line'; readonly through: readonly Waypoint[] }
  | { readonly kind: 'disc'; readonly around: Waypoint; readonly radiusKm: number };

/** The named ones among them: a corner has no name to print. */
export function placesAmong(points: readonly Waypoint[]): PlaceId[] {
  return points.filter((point): point is PlaceId => typeof point === 'string');
}

/** Where a part lies, with its own evidence: a stated name can have an inferred place. */
export interface Footprint {
  readonly shape: FootprintShape;
  readonly evidence: Exclude<Evidence, 'not-stated'>;
  readonly confidence: Confidence | null;
  readonly reason: string;
  readonly citation: Citation;
}

/** One part of a plan: 一廊, 北强, or the anonymous 三片 (`count: 3`, no name). */
export interface PlanPart {
  readonly id: string;
  /** What the formula counts (廊); of a directional formula, the word after the direction (强). */
  readonly unit: string;
  /** What the unit is called in another language; absent where it is read as it stands. */
  readonly translation?: string;
  /** The word that the formula puts before the unit; null in a structural one. */
  readonly direction: string | null;
  readonly count: number;
  readonly name: string | null;
  readonly evidence: Evidence;
  readonly confidence: Confidence | null;
  readonly reason: string;
  readonly citation: Citation;
  readonly crosses: boolean;
  readonly footprint: Footprint | null;
}

/** Beyond this the slip of a name is likelier than a part that reaches a little over its area's edge: it says that it crosses. */
export const CROSSES_KM = 3;

export const PLAN_KINDS = ['structural', 'directional', 'mnemonic'] as const;
/** `structural` and `directional` formulas are held against the parts; a `mnemonic` (1466) is a name and is not. */
export type PlanKind = (typeof PLAN_KINDS)[number];

/** A later version that we know of without its formula: what it is called, what it says in our words, and who says so. */
export interface LaterVersion {
  readonly title: string;
  readonly period: string;
  readonly says: string;
  readonly citation: Citation;
}

export interface Plan {
  readonly id: PlanId;
  readonly kind: PlanKind;
  readonly formula: string;
  /** The formula in the words of another language; absent where it is read as it stands. */
  readonly translation?: string;
  readonly title: string;
  readonly area: AreaCode;
  readonly boundary: BoundaryId;
  readonly period: string;
  readonly citation: Citation;
  readonly note: string;
  /** Versions of the same area's formula that came before. */
  readonly earlier: readonly PlanId[];
  readonly later: readonly LaterVersion[];
  /** Published figures of the plan itself: its scope, its number of townships. */
  readonly figures: readonly FigureId[];
  readonly parts: readonly PlanPart[];
}

/** The weaker of what a part is and where it lies: what the map must show it as. */
export function evidenceOnMap(part: PlanPart): Evidence {
  if (part.evidence === 'not-stated' || !part.footprint) return 'not-stated';
  return part.evidence === 'inferred' ? 'inferred' : part.footprint.evidence;
}

/** The formula as sentences say it. */
export const sayFormula = ({ formula, translation }: Pick<Plan, 'formula' | 'translation'>): string =>
  translation ?? formula;

/** What its formula calls a part, in the page’s language: 廊, 北强. */
export const calledIn = ({
  translation,
  direction,
  unit
}: Pick<PlanPart, 'translation' | 'direction' | 'unit'>): string =>
  translation ?? `${direction ?? ''}${unit}`;

/** What a part is called: its name, or the word of the formula that it answers to. */
export const partName = ({ name, translation, id }: Pick<PlanPart, 'name' | 'translation' | 'id'>): string =>
  name ?? translation ?? id;
