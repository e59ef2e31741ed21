import { whenTrue, type Layer, type ShapeState } from '../layer';
import { TOKENS, WIDTHS } from '../tokens';
import { trueOf } from './areas';

const highlighted: ShapeState<boolean> = {
  key: 'highlight',
  rest: false,
  of: ({ boundary, highlight }) => trueOf(boundary, highlight)
};

export const highlightCasing = {
  name: 'highlight-casing',
  source: { kind: 'areas' },
  marks: [
    {
      look: { kind: 'stroke', color: TOKENS.highlightCasing, width: WIDTHS.highlightCasing },
      when: whenTrue(highlighted)
    }
  ]
} as const satisfies Layer;

export const highlightLines = {
  name: 'highlight-lines',
  source: { kind: 'areas' },
  marks: [
    {
      look: { kind: 'stroke', color: TOKENS.highlightLine, width: WIDTHS.highlightLine },
      when: whenTrue(highlighted)
    }
  ]
} as const satisfies Layer;
