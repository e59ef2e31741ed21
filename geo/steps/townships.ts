import { difference, featureCollection, intersect, multiPolygon, union } from '@turf/turf';
import { Delaunay } from 'd3';
import type { LngLat } from './crs';
import { snapPoint, snapPolygons } from './grid';
import { areaKm2, metresPerDegree } from './measure';
import { at, bboxOf, isInside, type Polygon, type Region } from './shapes';

/** A township as the build knows it: a centre (schematic cell) or a polygon of the official layer (exact). */
export interface Unit {
  district: string;
  name: string;
  /** Year of the source's names where today's name is not known from our sources. */
  nameAsOf: string | null;
  centre: LngLat;
}

export interface ExactUnit {
  district: string;
  name: string;
  polygons: Polygon[];
}

/** A connected bit of a township, or of nobody (`owner` null) until a neighbour takes it. */
export interface Piece {
  district: string;
  owner: string | null;
  isCore: boolean;
  polygon: Polygon;
}

const MARGIN_DEGREES = 1; // cells reach beyond the district, whose line then cuts them
const feature = (polygons: Polygon[]) => multiPolygon(polygons as number[][][][]);

type Clipped = ReturnType<typeof intersect>;

const polygonsOf = (clipped: Clipped): Polygon[] => {
  if (!clipped) return [];
  const { type, coordinates } = clipped.geometry;
  return snapPolygons((type === 'Polygon' ? [coordinates] : coordinates) as Polygon[]);
};

export const intersection = (a: Polygon[], b: Polygon[]): Polygon[] =>
  polygonsOf(intersect(featureCollection([feature(a), feature(b)])));

export const without = (a: Polygon[], b: Polygon[]): Polygon[] =>
  polygonsOf(difference(featureCollection([feature(a), feature(b)])));

const unionOf = (all: Polygon[][]): Polygon[] =>
  all.length === 1 ? at(all, 0) : polygonsOf(union(featureCollection(all.map(feature))));

/** Nearest-centre cells in local metres (a degree of longitude is shorter than one of latitude). */
function cellsOf(centres: readonly LngLat[], district: Region): Polygon[] {
  const [west, south, east, north] = bboxOf(at(at(district.polygons, 0), 0));
  const [mx, my] = metresPerDegree((south + north) / 2);
  const flat = centres.map(([lng, lat]): LngLat => [lng * mx, lat * my]);
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

const coreOf = (polygons: readonly Polygon[], centre: LngLat): Polygon | undefined =>
  polygons.find((polygon) => isInside(centre, [polygon])) ??
  [...polygons].sort((a, b) => areaKm2([b]) - areaKm2([a]))[0];

/** Schematic cells cut by the district; bits cut off from the centre are nobody's for now. */
export function schematicPieces(units: readonly Unit[], district: Region): Piece[] {
  const cells = cellsOf(
    units.map(({ centre }) => centre),
    district
  );
  return units.flatMap(({ name, centre }, index) => {
    const parts = intersection([at(cells, index)], district.polygons);
    const core = coreOf(parts, centre);
    return parts.map((polygon) => toPiece(district.code, name, polygon, polygon === core));
  });
}

const toPiece = (district: string, name: string, polygon: Polygon, isCore: boolean): Piece => ({
  district,
  owner: isCore ? name : null,
  isCore,
  polygon
});

/** Official polygons cut by the district, and the slivers between them and its line, which are nobody's for now. */
export function exactPieces(units: readonly ExactUnit[], district: Region): Piece[] {
  const inside = units.map((unit) => intersection(unit.polygons, district.polygons));
  const rest = without(district.polygons, unionOf(units.map(({ polygons }) => polygons)));
  const owned = units.flatMap(({ name }, index) =>
    at(inside, index).map((polygon) => toPiece(district.code, name, polygon, true))
  );
  return [...owned, ...rest.map((polygon) => toPiece(district.code, '', polygon, false))];
}

/** Share of the district that the official polygons leave uncovered. */
export function uncoveredShare(units: readonly ExactUnit[], district: Region): number {
  const rest = without(district.polygons, unionOf(units.map(({ polygons }) => polygons)));
  return areaKm2(rest) / areaKm2(district.polygons);
}
