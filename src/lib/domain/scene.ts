import type { AreaCode, BoundaryId, FigureId, IndicatorId, PartRef, PlaceId } from './ids';
import type { View } from './place';

/**
 * A Scene says completely what the map shows. It never depends on the scene before it, so that
 * scrolling down, scrolling up and jumping by link end in the same map.
 */
export interface Scene {
  readonly view: View;
  readonly boundary: BoundaryId;
  /** Outlines of areas of another boundary, drawn over this one (the old 余杭 over today's map). */
  readonly ghost: { readonly boundary: BoundaryId; readonly areas: readonly AreaCode[] } | null;
  readonly choropleth: SceneChoropleth | null;
  readonly overlays: readonly PartRef[];
  readonly highlight: readonly AreaCode[];
  readonly labels: SceneLabels;
}

/** Which of a figure's two numbers a map shows. */
export type Measure = 'value' | 'growth';

export interface SceneChoropleth {
  readonly indicator: IndicatorId;
  readonly period: string;
  readonly measure: Measure;
}

export interface SceneLabels {
  /** Which divisions carry their name. */
  readonly areas: 'all' | 'highlighted' | 'none';
  readonly places: readonly PlaceId[];
  readonly water: boolean;
}

/** Figures that a step sets side by side: `contrast` shows why two may not be, all others passed the guard. */
export interface StepFigures {
  readonly compare: readonly FigureId[];
  readonly contrast: readonly [FigureId, FigureId] | null;
  readonly dots: StepDots | null;
  readonly slope: StepSlope | null;
}

/** The divisions of the scene's boundary on one scale: those that have a value, the highest first. */
export interface StepDots extends SceneChoropleth {
  readonly figures: readonly FigureId[];
}

/** Divisions of the scene's boundary at two periods. */
export interface StepSlope {
  readonly indicator: IndicatorId;
  readonly from: string;
  readonly to: string;
  readonly pairs: readonly (readonly [from: FigureId, to: FigureId])[];
}
