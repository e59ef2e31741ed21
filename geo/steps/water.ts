import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { ringFault, strayPoint } from './check-rings';
import { snapPoint, snapPolygons } from './grid';
import { areaKm2 } from './measure';
import type { WaterConfig } from './parse-config';
import { parseFeatures, shapeOf, toWgs84, type RawFeature, type RawShape } from './parse-geojson';
import type { SourceRecord } from './parse-source';
import { isSamePoint, type Polygon } from './shapes';
import { simplifyAtlas } from './simplify';
import { toLine, toMultiPolygon, toTopology, withOnlyUsedArcs, type Atlas } from './topology';

export interface WaterFile {
  readonly file: string;
  readonly text: string;
  readonly crs: SourceRecord['crs'];
}

export interface WaterSettings extends Pick<WaterConfig, 'ids' | 'minIslandKm2'> {
  readonly extent: Bounds;
}

/** A lake or a river with id, name, kind and whether it is drawn by hand. */
export type Water = GeoJSON.Feature<GeoJSON.MultiPolygon | GeoJSON.LineString>;

/** Water files → features, or what is wrong with them. */
export function parseWater(
  files: readonly WaterFile[],
  settings: WaterSettings
): Parsed<{ readonly waters: readonly Water[] }> {
  const problems: Problem[] = [];
  const waters: Water[] = [];
  for (const { file, text, crs } of files) {
    const parsed = parseFeatures(file, text);
    if (!parsed.ok) problems.push(...parsed.problems);
    for (const feature of parsed.ok ? parsed.features : []) {
      const result = toWater(feature, crs, settings);
      if (result.ok) waters.push(result.water);
      else
        problems.push(
          ...result.faults.map((what) => ({ file, line: feature.line, what, mend: '改正水系源文件' }))
        );
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, waters };
}

type WaterResult =
  { readonly ok: true; readonly water: Water } | { readonly ok: false; readonly faults: readonly string[] };

function toWater(feature: RawFeature, crs: SourceRecord['crs'], settings: WaterSettings): WaterResult {
  const { id: own, name: called, kind, schematic } = feature.properties;
  const shape = shapeOf(feature);
  const listed = settings.ids[String(called)];
  const id = own ?? listed?.id;
  const unnamed = id === undefined ? ['没有 id，build.yml 的 water.ids 里也没有'] : [];
  const shapeless = shape ? shapeFaults(shape, settings.extent) : ['要 Polygon、MultiPolygon 或 LineString'];
  const faults = [...unnamed, ...shapeless].map((fault) => `${String(called)}：${fault}`);
  if (!shape || faults.length > 0) return { ok: false, faults };
  const properties = { id, name: listed?.name ?? called, kind, schematic: schematic ?? false };
  const geometry = toGeometry(shape, crs, settings.minIslandKm2);
  return { ok: true, water: { type: 'Feature', id: String(id), properties, geometry } };
}

function shapeFaults(shape: RawShape, extent: Bounds): string[] {
  const points = shape.kind === 'line' ? shape.points : shape.polygons.flat(2);
  const stray = strayPoint(points, extent);
  if (stray) return [`坐标 ${stray.join(',')} 超出范围，坐标系不对或经纬度颠倒`];
  return shape.kind === 'line' ? [] : shape.polygons.flat().flatMap((ring) => ringFault(ring) ?? []);
}

function toGeometry(shape: RawShape, crs: SourceRecord['crs'], minIslandKm2: number): Water['geometry'] {
  const converted = (line: readonly LngLat[]): LngLat[] => line.map((point) => toWgs84(point, crs));
  if (shape.kind === 'line') return toLine(snapLine(converted(shape.points)));
  const polygons = shape.polygons.map((rings) => withoutSpecks(rings.map(converted), minIslandKm2));
  return toMultiPolygon(snapPolygons(polygons));
}

/** Islands below the size at which a map of the whole city could show them are dropped. */
function withoutSpecks([outer = [], ...holes]: Polygon, minIslandKm2: number): Polygon {
  return [outer, ...holes.filter((hole) => areaKm2([[hole]]) >= minIslandKm2)];
}

function snapLine(line: readonly LngLat[]): LngLat[] {
  const snapped = line.map(snapPoint);
  return snapped.filter((point, index) => {
    const before = snapped[index - 1];
    return !before || !isSamePoint(point, before);
  });
}

/** Areas and lines in one topology. Hand-drawn outlines have few corners already and are not thinned further. */
export function buildWater(waters: readonly Water[], minTriangleKm2: number): Atlas {
  const areas = waters.filter(({ geometry }) => geometry.type !== 'LineString');
  const lines = waters.filter(({ geometry }) => geometry.type === 'LineString');
  return withOnlyUsedArcs(simplifyAtlas(toTopology({ areas, lines }), minTriangleKm2, () => false));
}
