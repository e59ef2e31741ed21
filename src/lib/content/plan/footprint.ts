import type { Boundary } from '../../domain/boundary';
import { toId, type LngLat, type PlaceId } from '../../domain/ids';
import type { Footprint, FootprintShape, Waypoint } from '../../domain/plan';
import { checkCitation, toCitation, type Path, type PlanReader } from './reader';
import type { PlanText, ShapeText } from './schema';
import { suggest } from '../text/suggest';
import { say } from '../../words/say';

type FootprintText = NonNullable<PlanText['parts'][number]['footprint']>;

/** A footprint's names are checked against divisions, townships and places; its evidence must name its source. */
export function toFootprint(
  footprint: FootprintText,
  path: Path,
  reader: PlanReader,
  boundary: Boundary | undefined
): Footprint {
  const { fail } = reader;
  checkCitation(reader, path, footprint);
  if (footprint.evidence === 'stated' && !footprint.source && !footprint.reference) {
    fail([...path, 'evidence'], say`范围写作来源明示，却没有来源`, say`补 source 和 para，或 reference`);
  }
  checkNames(footprint.shape, [...path, 'shape'], reader, boundary);
  return {
    shape: toShape(footprint.shape, boundary),
    evidence: footprint.evidence,
    confidence: footprint.confidence ?? null,
    reason: footprint.reason,
    citation: toCitation(footprint)
  };
}

type Point = string | readonly [number, number];

function checkNames(
  shape: ShapeText,
  path: Path,
  { lists, fail }: PlanReader,
  boundary: Boundary | undefined
): void {
  const check = (key: string, points: readonly Point[], known: ReadonlySet<string>, kind: string): void =>
    points.forEach((name, i) => {
      if (typeof name !== 'string' || known.has(name)) return;
      fail([...path, key, i], say`${kind}「${name}」`, suggest(name, known));
    });
  if ('areas' in shape) {
    const names = new Set(boundary?.areas.map(({ name }) => name));
    if (boundary) check('areas', shape.areas, names, say`边界 ${boundary.id} 里没有`);
  } else if ('townships' in shape) check('townships', shape.townships, lists.townships, say`没有镇街`);
  else if ('band' in shape) check('band', shape.band, lists.places, say`没有地点`);
  else if ('line' in shape) check('line', shape.line, lists.places, say`没有地点`);
  else if ('disc' in shape) check('disc', [shape.disc], lists.places, say`没有地点`);
}

function toShape(shape: ShapeText, boundary: Boundary | undefined): FootprintShape {
  if ('areas' in shape) {
    const found = boundary?.areas.filter(({ name }) => shape.areas.includes(name)) ?? [];
    return { kind: 'areas', boundary: boundary?.id ?? toId(''), areas: found.map(({ code }) => code) };
  }
  if ('townships' in shape) return { kind: 'townships', townships: shape.townships };
  if ('polygon' in shape) return { kind: 'polygon', corners: withoutEnd(shape.polygon) };
  if ('band' in shape) return { kind: 'band', through: shape.band.map(toWaypoint), widthKm: shape.widthKm };
  if ('line' in shape) return { kind: 'line', through: shape.line.map(toWaypoint) };
  return { kind: 'disc', around: toWaypoint(shape.disc), radiusKm: shape.radiusKm };
}

function toWaypoint(point: Point): Waypoint {
  return typeof point === 'string' ? toId<PlaceId>(point) : [...point];
}

/** Other programs repeat the first corner at the end. */
function withoutEnd(corners: readonly LngLat[]): readonly LngLat[] {
  const [first, last] = [corners[0], corners.at(-1)];
  return corners.length > 3 && String(first) === String(last) ? corners.slice(0, -1) : corners;
}
