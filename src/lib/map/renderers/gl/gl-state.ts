import type { AreaCode, BoundaryId, PartRef } from '../../../domain/ids';
import type { OverlayDrawing, Picture } from '../../picture';
import { DASHES, TOKENS, WIDTHS } from '../../tokens';
import type { FeatureIndex } from './geometry';
import { hatchId } from './hatch';
import { scaleStepAt, toGlDash } from './pattern-scale';

export type FeatureState = Readonly<Record<string, string | boolean>>;

/** Everything that may differ between scenes, complete: nothing of the scene before can remain. */
export interface GlState {
  /** Layer id → paint property → value. */
  readonly paint: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Layer id → whether it is drawn at all, for the layers that some pictures leave empty. */
  readonly visible: Readonly<Record<string, boolean>>;
  /** Source id → feature id → state, for every feature of the source. */
  readonly features: Readonly<Record<string, Readonly<Record<string, FeatureState>>>>;
}

export function areasSource(boundary: BoundaryId): string {
  return `areas-${boundary}`;
}

function refuseStrangers(picture: Picture, index: FeatureIndex): void {
  const require = (isKnown: boolean, what: string) => {
    if (!isKnown) throw new Error(`the picture asks for ${what}, which the geometry does not have`);
  };
  const requireAreas = (boundary: BoundaryId, codes: readonly AreaCode[]) => {
    const areas = index.areas.find((each) => each.boundary === boundary);
    require(areas !== undefined, `boundary ${boundary}`);
    for (const code of codes) require(areas!.codes.includes(code), `area ${boundary}-${code}`);
  };
  const own = [...picture.fills.map(({ code }) => code), ...picture.hatched, ...picture.highlight];
  requireAreas(picture.boundary, own);
  if (picture.ghost) requireAreas(picture.ghost.boundary, picture.ghost.areas);
  for (const { ref } of picture.overlays) require(index.overlays.includes(ref), `overlay ${ref}`);
}

function areaStates(picture: Picture, boundary: BoundaryId, codes: readonly AreaCode[]) {
  const isOwn = boundary === picture.boundary;
  const fills = new Map(isOwn ? picture.fills.map(({ code, fill }) => [code, fill]) : []);
  const ghosts = picture.ghost?.boundary === boundary ? picture.ghost.areas : [];
  const states = codes.map((code): [AreaCode, FeatureState] => [
    code,
    {
      fill: fills.get(code) ?? TOKENS.area,
      hatched: isOwn && picture.hatched.includes(code),
      highlight: isOwn && picture.highlight.includes(code),
      ghost: ghosts.includes(code)
    }
  ]);
  return Object.fromEntries(states);
}

function overlayStates(picture: Picture, refs: readonly PartRef[]): Record<string, FeatureState> {
  const drawn = new Map(picture.overlays.map(({ ref, evidence }) => [ref, evidence]));
  return Object.fromEntries(refs.map((ref) => [ref, { shown: drawn.get(ref) ?? 'no' }]));
}

type Paint = Readonly<Record<string, unknown>>;

function boundaryPaint(boundary: BoundaryId, isShown: boolean, step: number): [string, Paint][] {
  // Opacity, not visibility: a hidden layer's tiles are dropped and the next scene would flash empty.
  return [
    [`area-fills:${boundary}`, { 'fill-opacity': isShown ? 1 : 0 }],
    [`area-lines:${boundary}`, { 'line-opacity': isShown ? 1 : 0 }],
    [`area-hatch:${boundary}`, { 'fill-pattern': hatchId('area-hatch', step) }],
    [`ghost-lines:${boundary}`, { 'line-dasharray': toGlDash(DASHES.ghost, WIDTHS.ghostLine, step) }]
  ];
}

/** Layers with nothing to draw in this picture are hidden: transparent features cost as much as others do. */
function boundaryVisibility(picture: Picture, boundary: BoundaryId): [string, boolean][] {
  const isOwn = boundary === picture.boundary;
  const ghosts = picture.ghost?.boundary === boundary ? picture.ghost.areas : [];
  return [
    [`area-hatch:${boundary}`, isOwn && picture.hatched.length > 0],
    [`ghost-lines:${boundary}`, ghosts.length > 0],
    [`highlight-casing:${boundary}`, isOwn && picture.highlight.length > 0],
    [`highlight-lines:${boundary}`, isOwn && picture.highlight.length > 0]
  ];
}

function overlayVisibility({ overlays }: Picture): Record<string, boolean> {
  const has = (isLine: boolean, evidence?: OverlayDrawing['evidence']) =>
    overlays.some((each) => (each.kind === 'line') === isLine && (!evidence || each.evidence === evidence));
  return {
    'overlay-fills': has(false),
    'overlay-hatch': has(false, 'inferred'),
    'overlay-edges:stated': has(false, 'stated'),
    'overlay-edges:inferred': has(false, 'inferred'),
    'overlay-lines': has(true, 'stated'),
    'overlay-dashes': has(true, 'inferred')
  };
}

/**
 * What the live map must be for a picture under a camera of that zoom. Depends on nothing else, in particular not
 * on the scene before. Throws where the picture names a boundary, area or overlay that the geometry lacks.
 */
export function toGlState(picture: Picture, index: FeatureIndex, zoom: number): GlState {
  refuseStrangers(picture, index);
  const step = scaleStepAt(zoom);
  const areas = index.areas.map(({ boundary, codes }) => [
    areasSource(boundary),
    areaStates(picture, boundary, codes)
  ]);
  const boundaries = index.areas.flatMap(({ boundary }) =>
    boundaryPaint(boundary, boundary === picture.boundary, step)
  );
  const visible = index.areas.flatMap(({ boundary }) => boundaryVisibility(picture, boundary));
  return {
    visible: { ...Object.fromEntries(visible), ...overlayVisibility(picture) },
    paint: {
      ...Object.fromEntries(boundaries),
      'overlay-hatch': { 'fill-pattern': hatchId('overlay-hatch', step) },
      'overlay-edges:inferred': { 'line-dasharray': toGlDash(DASHES.inferred, WIDTHS.overlayEdge, step) },
      'overlay-dashes': { 'line-dasharray': toGlDash(DASHES.inferred, WIDTHS.overlayLine, step) }
    },
    features: { ...Object.fromEntries(areas), overlays: overlayStates(picture, index.overlays) }
  };
}
