import type { AreaCode, BoundaryId } from '../../domain/ids';
import { whenTrue, type Layer, type ShapeState, type StatedShape } from '../layer';
import { TOKENS, WIDTHS } from '../tokens';

const AREAS = { kind: 'areas' } as const;

/** A state that holds for some divisions of a boundary. */
export function trueOf(boundary: BoundaryId, codes: readonly AreaCode[]): [StatedShape, boolean][] {
  return codes.map((code) => [{ kind: 'area', boundary, code }, true]);
}

const fills: ShapeState<string> = {
  key: 'fill',
  rest: TOKENS.area,
  of: (picture) =>
    picture.fills.map(({ code, fill }) => [{ kind: 'area', boundary: picture.boundary, code }, fill])
};

const hatched: ShapeState<boolean> = {
  key: 'hatched',
  rest: false,
  of: (picture) => trueOf(picture.boundary, picture.hatched)
};

export const areaFills = {
  name: 'area-fills',
  source: AREAS,
  isPicked: true,
  marks: [{ look: { kind: 'fill', color: TOKENS.area }, colors: fills, coversLand: true }]
} as const satisfies Layer;

/** Divisions without a number. */
export const areaHatch = {
  name: 'area-hatch',
  source: AREAS,
  marks: [{ look: { kind: 'hatch', color: TOKENS.hatch }, when: whenTrue(hatched) }]
} as const satisfies Layer;

export const areaLines = {
  name: 'area-lines',
  source: AREAS,
  marks: [{ look: { kind: 'stroke', color: TOKENS.areaLine, width: WIDTHS.areaLine } }]
} as const satisfies Layer;
