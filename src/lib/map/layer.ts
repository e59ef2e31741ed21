import type { AreaCode, BoundaryId, PartRef } from '../domain/ids';
import type { OverlayKind } from '../geometry/footprints';
import type { Look, StrokeLook } from './look';
import type { Picture } from './picture';

/** Where a layer's shapes come from. */
export type Source =
  | { readonly kind: 'everywhere' }
  /** The divisions of one boundary. */
  | { readonly kind: 'areas' }
  /** Parts of plans. */
  | { readonly kind: 'parts' }
  /** Points of divisions, of a size on the screen: drawn in the frame, over either renderer. */
  | { readonly kind: 'circles' }
  | GroundSource;

/** An object of a TopoJSON file of the geometry folder: the same in every picture. */
export interface GroundSource {
  readonly kind: 'ground';
  /** Without its ending. */
  readonly file: string;
  readonly object: string;
  /** Its features may be drawn one by one, by their ids. */
  readonly isSingle?: boolean;
}

/** What a look is put on. */
export type Shape =
  | { readonly kind: 'area'; readonly boundary: BoundaryId; readonly code: AreaCode }
  | { readonly kind: 'part'; readonly ref: PartRef; readonly form: OverlayKind }
  | { readonly kind: 'circle'; readonly boundary: BoundaryId; readonly code: AreaCode }
  /** All divisions of a boundary at once, for their lines. */
  | { readonly kind: 'areas'; readonly boundary: BoundaryId }
  /** All of a source, or one feature of it. */
  | { readonly kind: 'ground'; readonly source: GroundSource; readonly feature?: string };

/** A shape that a picture says something of. */
export type StatedShape = Extract<Shape, { kind: 'area' | 'part' | 'circle' | 'ground' }>;

/** What a picture says of single shapes, under a name of its own: whether they are highlighted, what colours them. */
export interface ShapeState<V extends string | boolean | number = string | boolean | number> {
  readonly key: string;
  /** What holds for every shape that the picture does not mention. */
  readonly rest: V;
  readonly of: (picture: Picture) => readonly (readonly [StatedShape, V])[];
}

export interface Condition {
  readonly state: ShapeState;
  readonly is: readonly (string | boolean | number)[];
}

/** A look, and the shapes of the layer's source that wear it: those in a state, or all that the picture shows. */
export interface LayerMark {
  /** Tells the marks of one layer apart. */
  readonly variant?: string;
  readonly look: Look;
  readonly when?: Condition;
  /** Of parts: only these forms. */
  readonly forms?: readonly OverlayKind[];
  /** Each shape's own colour, in place of the look's. */
  readonly colors?: ShapeState<string>;
  /** Of single fills and strokes: each one's own opacity, in place of the look's; it may have a colour too. */
  readonly opacities?: ShapeState<number>;
  /** It covers the land: where a base map lies below, it lets it through (`OPACITIES.overBasemap`). */
  readonly coversLand?: true;
}

/** A stroke among others of its layer, by which a legend can ask for it. */
export type VariantMark<V extends string> = LayerMark & { readonly variant: V; readonly look: StrokeLook };

/** One layer of the map, said once for everything that draws it. */
export interface Layer {
  readonly name: string;
  readonly source: Source;
  readonly marks: readonly LayerMark[];
  /** Its shapes are what readers point at and follow. */
  readonly isPicked?: boolean;
}

export function whenTrue(state: ShapeState<boolean>): Condition {
  return { state, is: [true] };
}
