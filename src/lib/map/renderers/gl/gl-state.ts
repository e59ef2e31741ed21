import type { AreaCode } from '../../../domain/ids';
import { wearersOf } from '../../drawing';
import { OPACITIES } from '../../tokens';
import type { ShapeState, Source, StatedShape } from '../../layer';
import { statesOf } from '../../layers';
import type { Picture } from '../../picture';
import type { FeatureIndex } from './geometry';
import { hatchId } from './hatch';
import { scaleStepAt, toGlDash } from './pattern-scale';
import {
  areasSource,
  edgeId,
  groundSource,
  hasEdge,
  PARTS_SOURCE,
  placeMarks,
  type PlacedMark
} from './placed-marks';

export type FeatureState = Readonly<Record<string, string | boolean | number>>;

type Paint = Readonly<Record<string, unknown>>;

/** Everything that may differ between scenes, complete: nothing of the scene before can remain. */
export interface GlState {
  /** Layer id → paint property → value. */
  readonly paint: Readonly<Record<string, Paint>>;
  /** Layer id → whether it is drawn at all, for the layers that some pictures leave empty. */
  readonly visible: Readonly<Record<string, boolean>>;
  /** Source id → feature id → state, for every feature of the source. */
  readonly features: Readonly<Record<string, Readonly<Record<string, FeatureState>>>>;
}

/**
 * What the live map must be for a picture under a camera of that zoom, over a base map or over paper. Depends on nothing
 * else, in particular not on the scene before. Throws where the picture names a boundary, area or overlay that the geometry lacks.
 */
export function toGlState(
  picture: Picture,
  index: FeatureIndex,
  zoom: number,
  isOverBasemap = false
): GlState {
  refuseStrangers(picture, index);
  const fillLeft = isOverBasemap ? OPACITIES.overBasemap : 1;
  const step = scaleStepAt(zoom);
  const placed = placeMarks(index.areas.map(({ boundary }) => boundary));
  const paints = placed.flatMap((each): [string, Paint][] => [
    [each.id, { ...paintOf(each, picture, step), ...seeThrough(each, picture, fillLeft) }],
    ...edgePaint(each, fillLeft)
  ]);
  const areas = index.areas.map(({ boundary, codes }) => [
    areasSource(boundary),
    featureStates(statesOf(isAreas), picture, codes, (shape) =>
      shape.kind === 'area' && shape.boundary === boundary ? shape.code : null
    )
  ]);
  const parts = featureStates(statesOf(isParts), picture, index.overlays, (shape) =>
    shape.kind === 'part' ? shape.ref : null
  );
  const ground = index.ground.map(({ source, features }) => [
    groundSource(source),
    featureStates(
      statesOf((each) => each.kind === 'ground' && groundSource(each) === groundSource(source)),
      picture,
      features,
      (shape) => (shape.kind === 'ground' ? (shape.feature ?? null) : null)
    )
  ]);
  return {
    visible: Object.fromEntries(placed.flatMap((each) => visibilityOf(each, picture, index))),
    paint: Object.fromEntries(paints.filter(([, paint]) => Object.keys(paint).length > 0)),
    features: { ...Object.fromEntries([...areas, ...ground]), [PARTS_SOURCE]: parts }
  };
}

const isAreas = ({ kind }: Source): boolean => kind === 'areas';
const isParts = ({ kind }: Source): boolean => kind === 'parts';

function refuseStrangers(picture: Picture, index: FeatureIndex): void {
  const require = (isKnown: boolean | undefined, what: string) => {
    if (!isKnown) throw new Error(`the picture asks for ${what}, which the geometry does not have`);
  };
  const codesOf = (boundary: string): readonly AreaCode[] | undefined =>
    index.areas.find((each) => each.boundary === boundary)?.codes;
  require(codesOf(picture.boundary) !== undefined, `boundary ${picture.boundary}`);
  const isKnown = (shape: StatedShape): boolean | undefined => {
    switch (shape.kind) {
      case 'part':
        return index.overlays.includes(shape.ref);
      case 'area':
        return codesOf(shape.boundary)?.includes(shape.code);
      case 'circle':
        // It lies over the map, and may be of a division that the map's boundary has no more.
        return true;
      case 'ground':
        return index.ground.some(
          ({ source, features }) =>
            groundSource(source) === groundSource(shape.source) && features.includes(shape.feature ?? '')
        );
      default:
        return shape satisfies never;
    }
  };
  for (const [shape] of statesOf(() => true).flatMap((state) => state.of(picture)))
    require(isKnown(shape), nameOf(shape));
}

function nameOf(shape: StatedShape): string {
  switch (shape.kind) {
    case 'part':
      return `overlay ${shape.ref}`;
    case 'area':
    case 'circle':
      return `area ${shape.boundary}-${shape.code}`;
    case 'ground':
      return `${shape.feature} of ${shape.source.file}`;
    default:
      return shape satisfies never;
  }
}

/** Every state of every feature: what the picture says of it, or what holds where it says nothing. */
function featureStates(
  of: readonly ShapeState[],
  picture: Picture,
  ids: readonly string[],
  idOf: (shape: StatedShape) => string | null
): Record<string, FeatureState> {
  const states = of.map((state) => ({
    ...state,
    said: new Map(state.of(picture).map(([shape, value]) => [idOf(shape), value]))
  }));
  const stateOf = (id: string): FeatureState =>
    Object.fromEntries(states.map(({ key, rest, said }) => [key, said.get(id) ?? rest]));
  return Object.fromEntries(ids.map((id) => [id, stateOf(id)]));
}

function paintOf(
  { mark: { look, when, opacities }, source, boundary, layer }: PlacedMark,
  picture: Picture,
  step: number
): Paint {
  // Opacity, not visibility: a hidden layer's tiles are dropped and the next scene would flash empty.
  const opacity = boundary === picture.boundary ? 1 : 0;
  const idles = source.kind === 'areas' && !when && !opacities;
  switch (look.kind) {
    case 'fill':
      return idles ? { 'fill-opacity': (look.opacity ?? 1) * opacity } : {};
    case 'hatch':
      return { 'fill-pattern': hatchId(layer, step) };
    case 'stroke': {
      const dash = look.dash ? { 'line-dasharray': toGlDash(look.dash, look.width, step) } : {};
      return { ...dash, ...(idles ? { 'line-opacity': opacity } : {}) };
    }
    case 'dot':
      return {};
    default:
      return look satisfies never;
  }
}

/** What would hide a base map lets it through. */
function seeThrough({ mark, boundary }: PlacedMark, picture: Picture, left: number): Paint {
  if (!mark.coversLand) return {};
  return { 'fill-opacity': boundary === null || boundary === picture.boundary ? left : 0 };
}

function edgePaint(placed: PlacedMark, left: number): [string, Paint][] {
  return placed.mark.coversLand && hasEdge(placed) ? [[edgeId(placed.id), { 'line-opacity': left }]] : [];
}

/** Layers with nothing to draw in this picture are hidden: transparent features cost as much as others do. */
function visibilityOf(
  { id, mark, source, boundary }: PlacedMark,
  picture: Picture,
  { areas }: FeatureIndex
): [string, boolean][] {
  if (!mark.when && !mark.opacities) {
    const divisions = areas.find((each) => each.boundary === boundary);
    return divisions ? [[id, divisions.codes.length > 0]] : [];
  }
  const shapes = wearersOf(mark, source, picture);
  const isOurs = ({ shape }: (typeof shapes)[number]): boolean =>
    shape.kind !== 'area' || shape.boundary === boundary;
  return [[id, shapes.some(isOurs)]];
}
