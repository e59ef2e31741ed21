import type { Atom } from './atoms';
import { anchorOf, areaKm2, roundTo } from './measure';
import type { BoundaryRow } from './boundary-table';
import { present, type Region } from './shapes';
import { areasOf, mergeBy, polygonsOf, toMultiPolygon, toTopology, withLayer, type Atlas } from './topology';

const AREA_DECIMALS = 2;

/** The one partition: every atom a face, every border an arc. */
export function toAtomAtlas(atoms: readonly Atom[]): Atlas {
  const features = atoms.map(({ codes, polygons }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: codes,
    geometry: toMultiPolygon(polygons)
  }));
  return toTopology({ districts: features });
}

/** Unions of atoms by their code on one boundary; the other boundaries' inner lines vanish. */
export function mergeAtoms(atoms: Atlas, { id, areas }: BoundaryRow): Atlas {
  const merged = mergeBy(atoms, 'districts', (codes) => String(codes[id]));
  const geometries = areas.map(({ code, name }) => {
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
  return withLayer(atoms, 'districts', geometries);
}

/** Areas of a districts atlas as plain regions, for the steps that cut or measure them. */
export function toRegions(atlas: Atlas): Region[] {
  return areasOf(atlas, 'districts').map((area) => ({
    code: String(area.id),
    name: String(area.properties?.['name']),
    polygons: polygonsOf(atlas, area)
  }));
}

interface AreaOn {
  readonly boundary: string;
  readonly code: string;
}

/** A piece of ground: what it was on one boundary and is on the next. */
export interface Crossing {
  readonly from: AreaOn;
  readonly to: AreaOn;
  readonly km2: number;
}

/** What went where between neighbouring boundaries (`ids` oldest first), with its size. */
export function crosswalkOf(atoms: readonly Atom[], ids: readonly string[]): Crossing[] {
  return ids.slice(1).flatMap((later, index) => {
    const earlier = present(ids[index], 'earlier boundary');
    const pieces = new Map<string, { from: AreaOn; to: AreaOn; km2: number }>();
    for (const { codes, polygons } of atoms) {
      const from = { boundary: earlier, code: present(codes[earlier], earlier) };
      const to = { boundary: later, code: present(codes[later], later) };
      const key = `${from.code} ${to.code}`;
      pieces.set(key, { from, to, km2: (pieces.get(key)?.km2 ?? 0) + areaKm2(polygons) });
    }
    return [...pieces.values()].map((piece) => ({ ...piece, km2: roundTo(piece.km2, AREA_DECIMALS) }));
  });
}
