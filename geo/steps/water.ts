import { toWgs84, featuresOf } from './parse-regions';
import { snapPolygons, snapPoint } from './grid';
import { areaKm2 } from './measure';
import type { Parsed } from './parse-yaml';
import type { SourceRecord } from './parse-source';
import type { LngLat } from './crs';
import { ringFault, strayPoint } from './check-rings';
import { simplifyAtlas } from './simplify';
import { isSamePoint, type Bbox, type Polygon } from './shapes';
import { toMultiPolygon, toTopology, withOnlyUsedArcs, type Atlas } from './topology';
import type { Problem } from './problem';

export interface WaterFile {
  file: string;
  text: string;
  source: SourceRecord;
}

export interface WaterSettings {
  extent: Bbox;
  ids: Record<string, { id: string; name: string }>;
  minTriangleKm2: number;
  minIslandKm2: number;
}

type Water = GeoJSON.Feature & { properties: { id: string; name: string; kind: string; schematic: boolean } };

interface RawWater {
  properties: { id?: string; name: string; kind: string; schematic?: boolean };
  geometry: GeoJSON.LineString | GeoJSON.Polygon;
}

const pointsOf = ({ geometry }: RawWater): LngLat[][] =>
  (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates) as LngLat[][];

function faultsOf(raw: RawWater, { extent, ids }: WaterSettings): string[] {
  const { name, id } = raw.properties;
  const stray = strayPoint(pointsOf(raw).flat(), extent);
  if (stray) return [`${name}：坐标 ${stray.join(',')} 超出范围，坐标系不对或经纬度颠倒`];
  const rings = raw.geometry.type === 'Polygon' ? pointsOf(raw) : [];
  const unnamed = (id ?? ids[name]) ? [] : [`${name}：没有 id，build.yml 的 water.ids 里也没有`];
  return [...unnamed, ...rings.flatMap((ring) => ringFault(ring) ?? []).map((fault) => `${name}：${fault}`)];
}

/** Islands below the size at which a map of the whole city could show them are dropped. */
const withoutSpecks = ([outer = [], ...holes]: Polygon, minIslandKm2: number): Polygon => [
  outer,
  ...holes.filter((hole) => areaKm2([[hole]]) >= minIslandKm2)
];

function snapLine(line: readonly LngLat[]): LngLat[] {
  const snapped = line.map(snapPoint);
  return snapped.filter((point, index) => index === 0 || !isSamePoint(point, snapped[index - 1] as LngLat));
}

function toWater(raw: RawWater, source: SourceRecord, settings: WaterSettings): Water {
  const { properties } = raw;
  const listed = settings.ids[properties.name];
  const lines = pointsOf(raw).map((line) => line.map((point) => toWgs84(point, source.crs)));
  const geometry: GeoJSON.Geometry =
    raw.geometry.type === 'LineString'
      ? { type: 'LineString', coordinates: snapLine(lines[0] ?? []) }
      : toMultiPolygon(snapPolygons([withoutSpecks(lines, settings.minIslandKm2)]));
  const id = properties.id ?? listed?.id ?? '';
  const name = listed?.name ?? properties.name;
  return {
    type: 'Feature',
    id,
    properties: { id, name, kind: properties.kind, schematic: properties.schematic ?? false },
    geometry
  };
}

/** Water files → features with id, name, kind and whether they are drawn by hand, or what is wrong with them. */
export function parseWater(files: readonly WaterFile[], settings: WaterSettings): Parsed<Water[]> {
  const problems: Problem[] = [];
  const waters: Water[] = [];
  for (const { file, text, source } of files) {
    const parsed = featuresOf(file, text);
    if (parsed.kind === 'problems') problems.push(...parsed.problems);
    for (const raw of parsed.kind === 'ok' ? (parsed.value as unknown as RawWater[]) : []) {
      const faults = faultsOf(raw, settings);
      problems.push(...faults.map((what) => ({ file, what, fix: '改正水系源文件' })));
      if (faults.length === 0) waters.push(toWater(raw, source, settings));
    }
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'ok', value: waters };
}

/** Areas and lines in one topology. Hand-drawn outlines have few corners already and are not thinned further. */
export function buildWater(waters: readonly Water[], minTriangleKm2: number): Atlas {
  const areas = waters.filter(({ geometry }) => geometry.type !== 'LineString');
  const lines = waters.filter(({ geometry }) => geometry.type === 'LineString');
  return withOnlyUsedArcs(simplifyAtlas(toTopology({ areas, lines }), minTriangleKm2, () => false));
}
