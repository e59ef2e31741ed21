import type { OverlayKind } from '../../geometry/footprints';
import type { Layer, LayerMark, ShapeState, StatedShape } from '../layer';
import type { StrokeLook } from '../look';
import type { OverlayDrawing, Picture } from '../picture';
import { DASHES, OPACITIES, TOKENS, WIDTHS } from '../tokens';

type Evidence = OverlayDrawing['evidence'];

const PARTS = { kind: 'parts' } as const;
const FILLED: readonly OverlayKind[] = ['zone', 'band', 'disc'];
const STROKED: readonly OverlayKind[] = ['line'];

/** Whether a part is shown, and how sure it is to lie there. */
const shown: ShapeState<Evidence | 'no'> = {
  key: 'shown',
  rest: 'no',
  of: ({ overlays }: Picture) =>
    overlays.map(({ ref, kind, evidence }): [StatedShape, Evidence] => [
      { kind: 'part', ref, form: kind },
      evidence
    ])
};

/** What a source states is solid, what the site inferred is dashed: wherever it is drawn. */
function strokeFor(evidence: Evidence, width: number): StrokeLook {
  const solid = { kind: 'stroke', color: TOKENS.overlay, width } as const;
  return evidence === 'inferred' ? { ...solid, dash: DASHES.inferred } : solid;
}

function edgeMark(evidence: Evidence): LayerMark {
  const when = { state: shown, is: [evidence] };
  return { variant: evidence, look: strokeFor(evidence, WIDTHS.overlayEdge), when, forms: FILLED };
}

function lineMark(evidence: Evidence): LayerMark {
  const when = { state: shown, is: [evidence] };
  return { look: strokeFor(evidence, WIDTHS.overlayLine), when, forms: STROKED };
}

export const overlayFills = {
  name: 'overlay-fills',
  source: PARTS,
  marks: [
    {
      look: { kind: 'fill', color: TOKENS.overlay, opacity: OPACITIES.overlayFill },
      when: { state: shown, is: ['stated', 'inferred'] },
      forms: FILLED
    }
  ]
} as const satisfies Layer;

export const overlayHatch = {
  name: 'overlay-hatch',
  source: PARTS,
  marks: [
    {
      look: { kind: 'hatch', color: TOKENS.overlay, opacity: OPACITIES.overlayHatch },
      when: { state: shown, is: ['inferred'] },
      forms: FILLED
    }
  ]
} as const satisfies Layer;

export const overlayEdges = {
  name: 'overlay-edges',
  source: PARTS,
  marks: [edgeMark('stated'), edgeMark('inferred')]
} as const satisfies Layer;

export const overlayLines = {
  name: 'overlay-lines',
  source: PARTS,
  marks: [lineMark('stated')]
} as const satisfies Layer;

export const overlayDashes = {
  name: 'overlay-dashes',
  source: PARTS,
  marks: [lineMark('inferred')]
} as const satisfies Layer;
