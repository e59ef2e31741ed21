import type { Layer, LayerMark, ShapeState, StatedShape } from '../layer';
import type { Look } from '../look';
import type { CircleDrawing, Picture } from '../picture';
import { DASHES, TOKENS, WIDTHS } from '../tokens';

const CIRCLES = { kind: 'circles' } as const;

/** What a division's circle stands for: much of something, a loss, or no number where others have one. */
const stands: ShapeState<CircleDrawing['kind'] | 'nothing'> = {
  key: 'circle',
  rest: 'nothing',
  of: ({ circles, boundary }: Picture) =>
    circles.map(({ code, kind }): [StatedShape, CircleDrawing['kind']] => [
      { kind: 'circle', boundary, code },
      kind
    ])
};

const mark = (kind: CircleDrawing['kind'], look: Look): LayerMark => ({
  variant: kind,
  look,
  when: { state: stands, is: [kind] }
});

const line = { kind: 'stroke', color: TOKENS.circleLine, width: WIDTHS.circleLine } as const;

/** A light ring keeps a circle from the darkest colours. */
export const circleCasing = {
  name: 'circle-casing',
  source: CIRCLES,
  marks: [
    mark('gain', { kind: 'stroke', color: TOKENS.circleCasing, width: WIDTHS.circleCasing }),
    mark('loss', { kind: 'stroke', color: TOKENS.circleCasing, width: WIDTHS.circleCasing }),
    mark('gap', { kind: 'stroke', color: TOKENS.circleCasing, width: WIDTHS.circleCasing })
  ]
} as const satisfies Layer;

/** One circle lies over another, the larger one below: outlines over all fills keep both to be seen. */
export const circleFills = {
  name: 'circle-fills',
  source: CIRCLES,
  marks: [mark('gain', { kind: 'fill', color: TOKENS.circle })]
} as const satisfies Layer;

/** A loss is hollow and dashed; a gap is a cross, which nobody takes for a small circle. */
export const circleLines = {
  name: 'circle-lines',
  source: CIRCLES,
  marks: [
    mark('gain', line),
    mark('loss', { ...line, width: WIDTHS.circleLoss, dash: DASHES.loss }),
    mark('gap', { kind: 'stroke', color: TOKENS.circleGap, width: WIDTHS.circleGap })
  ]
} as const satisfies Layer;
