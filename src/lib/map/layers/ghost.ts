import { whenTrue, type Layer, type ShapeState } from '../layer';
import { DASHES, TOKENS, WIDTHS } from '../tokens';
import { trueOf } from './areas';

const ghosts: ShapeState<boolean> = {
  key: 'ghost',
  rest: false,
  of: ({ ghost }) => (ghost ? trueOf(ghost.boundary, ghost.areas) : [])
};

/** Beneath the dashes, which would not be seen on dark colours. */
export const ghostCasing = {
  name: 'ghost-casing',
  source: { kind: 'areas' },
  marks: [
    {
      look: { kind: 'stroke', color: TOKENS.ghostCasing, width: WIDTHS.ghostCasing },
      when: whenTrue(ghosts)
    }
  ]
} as const satisfies Layer;

/** Another boundary's divisions over this one. */
export const ghostLines = {
  name: 'ghost-lines',
  source: { kind: 'areas' },
  marks: [
    {
      look: { kind: 'stroke', color: TOKENS.ghostLine, width: WIDTHS.ghostLine, dash: DASHES.ghost },
      when: whenTrue(ghosts)
    }
  ]
} as const satisfies Layer;
