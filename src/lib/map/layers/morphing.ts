import type { Layer, ShapeState, StatedShape } from '../layer';
import type { Picture } from '../picture';
import { OLD_TINTS, TOKENS, WIDTHS } from '../tokens';

/** Each division of the other boundary, and what it is; none where nothing morphs, or all has. */
function oldOf<V>({ ghost, apart = 0 }: Picture, valueAt: (apart: number, at: number) => V) {
  if (!ghost || apart === 0) return [];
  return ghost.areas.map((code, at): [StatedShape, V] => [
    { kind: 'area', boundary: ghost.boundary, code },
    valueAt(apart, at)
  ]);
}

const tints: ShapeState<string> = {
  key: 'old-tint',
  rest: TOKENS.area,
  of: (picture) => oldOf(picture, (_apart, at) => OLD_TINTS[at % OLD_TINTS.length] ?? TOKENS.area)
};

const apart: ShapeState<number> = {
  key: 'apart',
  rest: 0,
  of: (picture) => oldOf(picture, (share) => share)
};

/** While divisions morph: what was one is of one colour, over what it is becoming. It stands for no number. */
export const oldFills = {
  name: 'old-fills',
  source: { kind: 'areas' },
  marks: [{ look: { kind: 'fill', color: TOKENS.area }, colors: tints, opacities: apart }]
} as const satisfies Layer;

/** While divisions morph: the lines that held, before dashes remember them. */
export const oldLines = {
  name: 'old-lines',
  source: { kind: 'areas' },
  marks: [
    {
      look: { kind: 'stroke', color: TOKENS.highlightLine, width: WIDTHS.highlightLine },
      opacities: apart
    }
  ]
} as const satisfies Layer;
