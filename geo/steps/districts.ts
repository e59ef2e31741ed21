import { feature } from 'topojson-client';
import { anchorOf } from './anchor';
import type { Atom } from './atoms';
import { areaKm2, roundTo } from './measure';
import type { BoundaryRow } from './parse-config';
import { present, type Polygon, type Region } from './shapes';
import {
  areasOf,
  mergeBy,
  toMultiPolygon,
  toTopology,
  withOnlyUsedArcs,
  type ArcArea,
  type Atlas
} from './topology';

const AREA_DECIMALS = 2;

/** The one partition: every atom a face, every border an arc. */
export function toAtomAtlas(atoms: readonly Atom[]): Atlas {
  const features = atoms.map(({ from, to, ring }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { from, to },
    geometry: toMultiPolygon([[ring]])
  }));
  return toTopology({ districts: features });
}

export function polygonsOf(atlas: Atlas, area: ArcArea): Polygon[] {
  const { geometry } = feature(atlas as never, area as never) as unknown as {
    geometry: GeoJSON.MultiPolygon;
  };
  const coordinates: unknown = geometry.coordinates;
  return ((geometry.type as string) === 'Polygon' ? [coordinates] : coordinates) as Polygon[];
}

/** Unions of atoms by one side of the change table; the other side's inner lines vanish. */
export function mergeAtoms(atoms: Atlas, side: 'from' | 'to', boundary: BoundaryRow): Atlas {
  const merged = mergeBy(atoms, 'districts', (properties) => String(properties[side]));
  const geometries = boundary.areas.map(({ code, name }) => {
    const area = present(merged.get(code), `atom of ${code}`);
    const polygons = polygonsOf(atoms, area);
    const properties = {
      code,
      name,
      anchor: anchorOf(polygons),
      areaKm2: roundTo(areaKm2(polygons), AREA_DECIMALS)
    };
    return { ...area, id: code, properties };
  });
  const objects = { districts: { type: 'GeometryCollection', geometries } };
  return withOnlyUsedArcs({ ...atoms, objects } as Atlas);
}

/** Areas of a districts atlas as plain regions, for the steps that cut or measure them. */
export function toRegions(atlas: Atlas): Region[] {
  return areasOf(atlas, 'districts').map((area) => ({
    code: String(area.id),
    name: String(area.properties?.['name']),
    polygons: polygonsOf(atlas, area)
  }));
}

export interface Crossing {
  from: { boundary: string; code: string };
  to: { boundary: string; code: string };
  km2: number;
}

/** What went where, with its size: one row per atom. */
export function crosswalkOf(atoms: readonly Atom[], earlierId: string, laterId: string): Crossing[] {
  return atoms.map(({ from, to, ring }) => ({
    from: { boundary: earlierId, code: from },
    to: { boundary: laterId, code: to },
    km2: roundTo(areaKm2([[ring]]), AREA_DECIMALS)
  }));
}
