import { feature, mesh } from 'topojson-client';
import { anchorOf } from './anchor';
import { intersection } from './townships';
import { snapRing } from './grid';
import { areaKm2 } from './measure';
import { sewRing } from './sew';
import { at, type Bbox, type Polygon, type Region, type Ring } from './shapes';
import { simplifyAtlas } from './simplify';
import {
  areasOf,
  mergeBy,
  toMultiPolygon,
  toTopology,
  withOnlyUsedArcs,
  type ArcArea,
  type Atlas
} from './topology';

const CITY = 'city';

const land = ({ code, name, polygons }: Region): GeoJSON.Feature => ({
  type: 'Feature',
  id: code,
  properties: { code, name },
  geometry: toMultiPolygon(polygons)
});

/** The outer line of several areas that share corners. */
export function outlineOf(regions: readonly Region[]): Ring {
  const atlas = toTopology({ land: regions.map(land) });
  const whole = at([...mergeBy(atlas, 'land', () => 'all').values()], 0);
  const { coordinates } = (
    feature(atlas as never, whole as never) as unknown as { geometry: GeoJSON.MultiPolygon }
  ).geometry;
  const outers = coordinates.map((polygon) => at(polygon, 0) as Ring);
  return outers.reduce((a, b) => (areaKm2([[a]]) >= areaKm2([[b]]) ? a : b));
}

/** Mainland only: quiet context does not need the islands of 宁波. */
const mainRing = (region: Region): Ring =>
  region.polygons
    .map((polygon) => at(polygon, 0))
    .reduce((a, b) => (areaKm2([[a]]) >= areaKm2([[b]]) ? a : b));

/**
 * Neighbours sewn one after another onto the city and those before them. `neighbours` must come in an order
 * in which each touches what is already there along one stretch (once round the city).
 */
export function sewNeighbours(city: Region, neighbours: readonly Region[]): Region[] {
  const placed: Region[] = [city];
  for (const neighbour of neighbours) {
    const ring = snapRing(sewRing(mainRing(neighbour), outlineOf(placed)));
    placed.push({ ...neighbour, polygons: [[ring]] });
  }
  return placed.slice(1);
}

/** Label places must be on the sheet, not in the far half of a neighbour. */
const anchorOnSheet = (polygons: Polygon[], [west, south, east, north]: Bbox) =>
  anchorOf(
    intersection(polygons, [
      [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south]
        ]
      ]
    ]),
    1000
  );

const isCity = (area: unknown): boolean => (area as ArcArea).properties?.['kind'] === CITY;

/** Lines where two neighbours meet; the city's own outline is left to the districts. */
function bordersOf(atlas: Atlas) {
  const lines = mesh(
    atlas as never,
    atlas.objects['land'] as never,
    (a, b) => a !== b && !isCity(a) && !isCity(b)
  );
  return {
    type: 'Feature',
    id: 'borders',
    properties: { id: 'borders' },
    geometry: lines
  } as GeoJSON.Feature;
}

/** Context land and borders as one topology; the line shared with the city keeps every corner of it. */
export function buildContext(
  city: Region,
  neighbours: readonly Region[],
  minTriangleKm2: number,
  sheet: Bbox
): Atlas {
  const sewn = sewNeighbours(city, neighbours);
  const features = [...sewn.map(land), { ...land(city), properties: { kind: CITY } }];
  const whole = toTopology({ land: features });
  const thin = simplifyAtlas(whole, minTriangleKm2, (arc) => areasUsing(whole, arc).some(isCity));
  const cities = areasOf(thin, 'land').filter((area) => !isCity(area));
  for (const area of cities)
    area.properties = { ...area.properties, anchor: anchorOnSheet(shapeOf(thin, area), sheet) };
  const borders = toTopology({
    land: cities.map((area) => featureOf(thin, area)),
    borders: [bordersOf(thin)]
  });
  return withOnlyUsedArcs(borders);
}

const featureOf = (atlas: Atlas, area: ArcArea) =>
  feature(atlas as never, area as never) as unknown as GeoJSON.Feature;

const shapeOf = (atlas: Atlas, area: ArcArea): Polygon[] => {
  const { geometry } = featureOf(atlas, area);
  return (
    geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry as GeoJSON.MultiPolygon).coordinates
  ) as Polygon[];
};

function areasUsing(atlas: Atlas, arc: number): ArcArea[] {
  const uses = (arcs: unknown): boolean =>
    Array.isArray(arcs) ? arcs.some(uses) : arcs === arc || ~(arcs as number) === arc;
  return areasOf(atlas, 'land').filter((area) => uses(area.arcs));
}
