import type { Layer } from './layer';
import { LAYERS, type LayerName } from './layers';
import type { Look } from './look';
import type { CircleDrawing, Picture } from './picture';

/** A cross at a division that has no number where others have a circle; in pixels, around its point. */
export const GAP_PATH = 'M-4-4L4 4M4-4L-4 4';

/** A look, and the circles that wear it. */
export interface CircleMark {
  readonly layer: LayerName;
  readonly look: Look;
  readonly circles: readonly CircleDrawing[];
}

/** The circles of a picture by their marks, bottom to top; a mark that nothing wears is left out. */
export function toCircleMarks({ circles }: Pick<Picture, 'circles'>): CircleMark[] {
  return LAYERS.filter(({ source }) => source.kind === 'circles')
    .flatMap(({ name, marks }) =>
      marks.map(({ look, when }) => ({
        layer: name,
        look,
        circles: circles.filter(({ kind }) => when?.is.includes(kind) ?? true)
      }))
    )
    .filter((mark) => mark.circles.length > 0);
}

/** The looks of one kind of circle, bottom to top: what its sample in a legend wears. */
export function looksOfCircle(kind: CircleDrawing['kind'], layers: readonly Layer[] = LAYERS): Look[] {
  return layers
    .filter(({ source }) => source.kind === 'circles')
    .flatMap(({ marks }) => marks)
    .filter(({ when }) => when?.is.includes(kind) ?? true)
    .map(({ look }) => look);
}
