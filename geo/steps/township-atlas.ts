import type { Problem } from '../../src/lib/domain/problem';
import { adoptOrphans } from './adopt';
import { anchorOf, areaKm2, roundTo } from './measure';
import { nodeShapes } from './noding';
import { at, type Region } from './shapes';
import { mergeBy, polygonsOf, toMultiPolygon, toTopology, withLayer, type Atlas } from './topology';
import {
  exactPieces,
  schematicPieces,
  uncoveredShare,
  type ExactUnit,
  type Piece,
  type Unit
} from './townships';

/** An official layer that leaves more of a district empty than this is not of that district's state. */
const MAX_UNCOVERED_SHARE = 0.02;

export interface TownshipInput {
  readonly districts: readonly Region[];
  readonly units: readonly Unit[];
  /** The optional official layer; its districts become exact, the others stay schematic. */
  readonly exact: readonly ExactUnit[];
}

function idOf(district: string, name: string): string {
  return `${district}:${name}`;
}

function ofDistrict<T extends { readonly district: string }>(list: readonly T[], code: string): T[] {
  return list.filter(({ district }) => district === code);
}

function piecesOf(district: Region, { units, exact }: TownshipInput): Piece[] {
  const official = ofDistrict(exact, district.code);
  if (official.length > 0) return exactPieces(official, district);
  return schematicPieces(ofDistrict(units, district.code), district);
}

/** Official polygons that do not fill their district. */
export function checkCover(file: string, { districts, exact }: TownshipInput): Problem[] {
  return districts.flatMap((district): Problem[] => {
    const official = ofDistrict(exact, district.code);
    const share = official.length > 0 ? uncoveredShare(official, district) : 0;
    if (share <= MAX_UNCOVERED_SHARE) return [];
    const what = `${district.name}有 ${roundTo(share * 100, 1)}% 没有被镇街图层覆盖`;
    return [{ file, line: 1, what, mend: '补全该区的镇街，或去掉该区让它保持示意' }];
  });
}

function propertiesOf(id: string, input: TownshipInput) {
  const [district = '', name = ''] = id.split(':');
  const isExact = ofDistrict(input.exact, district).length > 0;
  const unit = input.units.find((candidate) => candidate.district === district && candidate.name === name);
  const dated = !isExact && unit?.nameAsOf ? { nameAsOf: unit.nameAsOf } : {};
  return { id, district, name, basis: isExact ? 'exact' : 'schematic', ...dated };
}

/** All townships as one topology: cells tile their district, neighbours share arcs, no cell has a detached scrap. */
export function buildTownships(input: TownshipInput): Atlas {
  const pieces = input.districts.flatMap((district) => piecesOf(district, input));
  const noded = nodeShapes(pieces.map(({ polygon }) => [polygon]));
  const owned = adoptOrphans(pieces.map((piece, index) => ({ ...piece, polygon: at(at(noded, index), 0) })));
  const features = owned.map(({ district, owner, polygon }): GeoJSON.Feature => ({
    type: 'Feature',
    properties: { id: idOf(district, String(owner)) },
    geometry: toMultiPolygon([polygon])
  }));
  const atlas = toTopology({ townships: features });
  const merged = mergeBy(atlas, 'townships', ({ id }) => String(id));
  const geometries = [...merged].map(([id, area]) => {
    const polygons = polygonsOf(atlas, area);
    const measured = { areaKm2: roundTo(areaKm2(polygons), 2), anchor: anchorOf(polygons) };
    return { ...area, id, properties: { ...propertiesOf(id, input), ...measured } };
  });
  return withLayer(atlas, 'townships', geometries);
}
