import { LAYERS, type LayerName, type RegisteredLayer } from './layers';
import type { LayerMark, Shape, Source, StatedShape } from './layer';
import { leftAt, type Look } from './look';
import type { OverlayDrawing, Picture } from './picture';

/** A shape that wears a mark's look; in its own colour or opacity, where it has one. */
export interface DrawnShape {
  readonly shape: Shape;
  readonly color?: string;
  readonly opacity?: number;
}

export interface DrawnMark {
  readonly layer: LayerName;
  readonly isPicked: boolean;
  readonly look: Look;
  readonly shapes: readonly DrawnShape[];
}

/**
 * A Picture as marks, bottom to top: what everything that draws SVG draws. A mark may have no shapes. What has no
 * shape at all, the paper, is the ground of whoever draws; circles have a drawing of their own (circle-marks.ts).
 */
export type Drawing = readonly DrawnMark[];

export function toDrawing(picture: Picture): Drawing {
  const isDrawn = ({ source: { kind } }: RegisteredLayer): boolean =>
    kind !== 'everywhere' && kind !== 'circles';
  return LAYERS.filter(isDrawn).flatMap((layer) => toMarks(layer, picture));
}

/** A mark at a zoom: without its shapes where nothing of its look is left. */
export function shownAt(mark: DrawnMark, zoom: number): DrawnMark {
  return leftAt(mark.look, zoom) > 0 ? mark : { ...mark, shapes: [] };
}

function toMarks({ name, source, marks, isPicked = false }: RegisteredLayer, picture: Picture): DrawnMark[] {
  return marks.map((mark) => ({
    layer: name,
    isPicked,
    look: mark.look,
    shapes: wearersOf(mark, source, picture)
  }));
}

/** The shapes of a picture that wear a mark's look. */
export function wearersOf(
  { colors, opacities, when, forms }: LayerMark,
  source: Source,
  picture: Picture
): DrawnShape[] {
  if (opacities)
    return opacities
      .of(picture)
      .map(([shape, opacity]) => ({ shape, opacity, ...colorIn(colors, shape, picture) }));
  if (colors && !when) return colors.of(picture).map(([shape, color]) => ({ shape, color }));
  if (!when) return wholeOf(source, picture);
  const isMeant = (shape: StatedShape): boolean =>
    !forms || (shape.kind === 'part' && forms.includes(shape.form));
  return when.state
    .of(picture)
    .filter(([shape, value]) => when.is.includes(value) && isMeant(shape))
    .map(([shape]) => ({ shape, ...colorIn(colors, shape, picture) }));
}

function colorIn(
  colors: LayerMark['colors'],
  shape: StatedShape,
  picture: Picture
): { readonly color?: string } {
  const found = colors?.of(picture).find(([each]) => JSON.stringify(each) === JSON.stringify(shape));
  return found ? { color: found[1] } : {};
}

/** All of a source that a picture shows: of plan parts, none but those that it names. */
function wholeOf(source: Source, { boundary }: Picture): DrawnShape[] {
  switch (source.kind) {
    case 'areas':
      return [{ shape: { kind: 'areas', boundary } }];
    case 'ground':
      return [{ shape: { kind: 'ground', source } }];
    case 'everywhere':
    case 'parts':
    case 'circles':
      return [];
    default:
      return source satisfies never;
  }
}

/** The looks that a part of a plan wears, bottom to top: on the map, while it is drawn, and in the legend. */
export function looksOfPart({ kind, evidence }: Pick<OverlayDrawing, 'kind' | 'evidence'>): Look[] {
  const marks = LAYERS.filter(({ source }) => source.kind === 'parts').flatMap((layer) => layer.marks);
  return marks
    .filter(({ forms, when }) => (!forms || forms.includes(kind)) && (!when || when.is.includes(evidence)))
    .map(({ look }) => look);
}
