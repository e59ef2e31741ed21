import { difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import { Delaunay } from 'd3';
import type { LngLat } from '../../src/lib/domain/ids';
import { snapPoint, snapPolygons } from './grid';
import { areaKm2, metresPerDegree, nearestOnLine } from './measure';
import { at, bboxOf, isInside, outerOf, type Polygon, type Region } from './shapes';

/** A township as the build knows it: a centre (schematic cell) or a polygon of the official layer (exact). */
export interface Unit {
  readonly district: string;
  readonly name: string;
  /** Year of the source's names where today's name is not known from our sources. */
  readonly nameAsOf: string | null;
  readonly centre: LngLat;
}

export interface ExactUnit {
  readonly district: string;
  readonly name: string;
  readonly polygons: readonly Polygon[];
}

/** A connected bit of a township, or of nobody (`owner` null) until a neighbour takes it. */
export interface Piece {
  readonly district: string;
  readonly owner: string | null;
  /** Who takes an island that touches no township; null where nobody is near. */
  readonly nearest: string | null;
  readonly polygon: Polygon;
}

const MARGIN_DEGREES = 1; // cells reach beyond the district, whose line then cuts them

function toTurf(polygons: readonly Polygon[]) {
  return multiPolygon(polygons.map((rings) => rings.map((ring) => ring.map(([lng, lat]) => [lng, lat]))));
}

type Clipped = ReturnType<typeof intersect>;

function polygonsOf(clipped: Clipped): Polygon[] {
  if (!clipped) return [];
  const { geometry } = clipped;
  const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return snapPolygons(
    coordinates.map((rings) => rings.map((ring) => ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat])))
  );
}

export function intersection(a: readonly Polygon[], b: readonly Polygon[]): Polygon[] {
  return polygonsOf(intersect(featureCollection([toTurf(a), toTurf(b)])));
}

function without(a: readonly Polygon[], b: readonly Polygon[]): Polygon[] {
  return polygonsOf(difference(featureCollection([toTurf(a), toTurf(b)])));
}

function unionOf(all: readonly (readonly Polygon[])[]): readonly Polygon[] {
  return all.length === 1 ? at(all, 0) : polygonsOf(union(featureCollection(all.map(toTurf))));
}

/** Nearest-centre cells in local metres (a degree of longitude is shorter than one of latitude). */
function cellsOf(centres: readonly LngLat[], { polygons }: Region): Polygon[] {
  const [west, south, east, north] = bboxOf(polygons.map(outerOf).flat());
  const [mx, my] = metresPerDegree((south + north) / 2);
  const flat = centres.map(([lng, lat]): [number, number] => [lng * mx, lat * my]);
  const bounds: [number, number, number, number] = [
    (west - MARGIN_DEGREES) * mx,
    (south - MARGIN_DEGREES) * my,
    (east + MARGIN_DEGREES) * mx,
    (north + MARGIN_DEGREES) * my
  ];
  const voronoi = Delaunay.from(flat).voronoi(bounds);
  return centres.map((_, index) => [
    voronoi.cellPolygon(index).map(([x, y]): LngLat => snapPoint([x / mx, y / my]))
  ]);
}

function coreOf(polygons: readonly Polygon[], centre: LngLat): Polygon | undefined {
  return (
    polygons.find((polygon) => isInside(centre, [polygon])) ??
    [...polygons].sort((a, b) => areaKm2([b]) - areaKm2([a]))[0]
  );
}

/** Schematic cells cut by the district; bits cut off from the centre are nobody's for now. */
export function schematicPieces(units: readonly Unit[], district: Region): Piece[] {
  const centres = units.map(({ centre }) => centre);
  const cells = cellsOf(centres, district);
  return units.flatMap(({ name, centre }, index) => {
    const parts = intersection([at(cells, index)], district.polygons);
    const core = coreOf(parts, centre);
    return parts.map((polygon) => ({
      district: district.code,
      owner: polygon === core ? name : null,
      nearest: name,
      polygon
    }));
  });
}

/** Official polygons cut by the district, and the slivers between them and its line, which are nobody's for now. */
export function exactPieces(units: readonly ExactUnit[], district: Region): Piece[] {
  const inside = units.map((unit) => intersection(unit.polygons, district.polygons));
  const rest = without(district.polygons, unionOf(units.map(({ polygons }) => polygons)));
  const owned = units.flatMap(({ name }, index) =>
    at(inside, index).map((polygon) => ({ district: district.code, owner: name, nearest: name, polygon }))
  );
  const spare = rest.map((polygon) => ({
    district: district.code,
    owner: null,
    nearest: nearestUnit(polygon, units),
    polygon
  }));
  return [...owned, ...spare];
}

function nearestUnit(polygon: Polygon, units: readonly ExactUnit[]): string | null {
  const from = at(outerOf(polygon), 0);
  const distanceM = ({ polygons }: ExactUnit): number =>
    Math.min(...polygons.map((each) => nearestOnLine(from, outerOf(each)).distanceM));
  return [...units].sort((a, b) => distanceM(a) - distanceM(b))[0]?.name ?? null;
}

/** Share of the district that the official polygons leave uncovered. */
export function uncoveredShare(units: readonly ExactUnit[], district: Region): number {
  const rest = without(district.polygons, unionOf(units.map(({ polygons }) => polygons)));
  return areaKm2(rest) / areaKm2(district.polygons);
}
