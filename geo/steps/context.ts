import { feature, mesh } from 'topojson-client';
import type { Bounds } from '../../src/lib/domain/ids';
import { snapRing } from './grid';
import { anchorOf, largestOf } from './measure';
import { outlineOf, toFeature } from './outline';
import { sewRing } from './sew';
import { outerOf, type Polygon, type Region, type Ring } from './shapes';
import { simplifyAtlas } from './simplify';
import {
  arcsOf,
  areasOf,
  polygonsOf,
  toTopology,
  withOnlyUsedArcs,
  type ArcArea,
  type ArcLine,
  type Atlas
} from './topology';
import { intersection } from './townships';

const CITY = 'city';

/** Mainland only: quiet context does not need the islands of a neighbour. */
function mainRing({ polygons }: Region): Ring {
  return outerOf(largestOf(polygons));
}

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
function anchorOnSheet(polygons: readonly Polygon[], [west, south, east, north]: Bounds) {
  const sheet: Ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south]
  ];
  return anchorOf(intersection(polygons, [[sheet]]), 1000);
}

function isCity({ properties }: ArcArea | ArcLine): boolean {
  return properties?.['kind'] === CITY;
}

/** Lines where two neighbours meet; the city's own outline is left to the districts. */
function bordersOf(atlas: Atlas): GeoJSON.Feature {
  const cities = new Set<unknown>(areasOf(atlas, 'land').filter(isCity));
  const lines = mesh(atlas, atlas.objects['land'], (a, b) => a !== b && !cities.has(a) && !cities.has(b));
  return { type: 'Feature', id: 'borders', properties: { id: 'borders' }, geometry: lines };
}

/** Context land and borders as one topology; the line shared with the city keeps every corner of it. */
export function buildContext(
  city: Region,
  neighbours: readonly Region[],
  minTriangleKm2: number,
  sheet: Bounds
): Atlas {
  const sewn = sewNeighbours(city, neighbours);
  const features = [...sewn.map(toFeature), { ...toFeature(city), properties: { kind: CITY } }];
  const whole = toTopology({ land: features });
  const cityArcs = new Set(areasOf(whole, 'land').filter(isCity).flatMap(arcsOf).map(plainArc));
  const thin = simplifyAtlas(whole, minTriangleKm2, (arc) => cityArcs.has(arc));
  const cities = areasOf(thin, 'land')
    .filter((area) => !isCity(area))
    .map((area) => withAnchor(area, thin, sheet));
  return withOnlyUsedArcs(
    toTopology({ land: cities.map((area) => featureOf(thin, area)), borders: [bordersOf(thin)] })
  );
}

function withAnchor(area: ArcArea, atlas: Atlas, sheet: Bounds): ArcArea {
  const anchor = anchorOnSheet(polygonsOf(atlas, area), sheet);
  return { ...area, properties: { ...area.properties, anchor } };
}

function featureOf(atlas: Atlas, area: ArcArea): GeoJSON.Feature {
  return area.type === 'Polygon' ? feature(atlas, area) : feature(atlas, area);
}

function plainArc(arc: number): number {
  return arc < 0 ? ~arc : arc;
}
