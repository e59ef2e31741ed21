import { gcj02ToWgs84, type LngLat } from './crs';
import { ringFault, strayPoint } from './check-rings';
import { snapRegion } from './grid';
import type { Parsed } from './parse-yaml';
import type { Problem } from './problem';
import type { SourceRecord } from './parse-source';
import type { Bbox, Polygon, Region } from './shapes';

/** A code that the file may contain, and the name it goes by there. */
export interface KnownArea {
  code: string;
  name: string;
  sourceName?: string | undefined;
}

export interface RegionFile {
  file: string;
  text: string;
  source: Pick<SourceRecord, 'crs'>;
  extent: Bbox;
}

interface RawFeature {
  properties?: { adcode?: unknown; name?: unknown } | null;
  geometry?: { type?: unknown; coordinates?: unknown } | null;
}

export function featuresOf(file: string, text: string): Parsed<RawFeature[]> {
  const wrong = (what: string): Parsed<never> => ({
    kind: 'problems',
    problems: [{ file, what, fix: '换成 GeoJSON FeatureCollection' }]
  });
  try {
    const raw = JSON.parse(text) as { type?: unknown; features?: unknown };
    if (raw.type !== 'FeatureCollection' || !Array.isArray(raw.features))
      return wrong('不是 FeatureCollection');
    return { kind: 'ok', value: raw.features as RawFeature[] };
  } catch {
    return wrong('不是合法的 JSON');
  }
}

export const toWgs84 = (point: LngLat, crs: SourceRecord['crs']): LngLat =>
  crs === 'GCJ-02' ? gcj02ToWgs84(point) : [point[0], point[1]];

function polygonsOf({ geometry }: RawFeature): Polygon[] {
  if (geometry?.type === 'Polygon') return [geometry.coordinates as Polygon];
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates as Polygon[];
  return [];
}

function nameFault(feature: RawFeature, match: KnownArea | undefined): string | null {
  if (match) return null;
  const { adcode, name } = feature.properties ?? {};
  return `未知的代码或名称：${String(adcode ?? '')} ${String(name ?? '')}`.trim();
}

function geometryFaults(polygons: Polygon[], { extent }: RegionFile): string[] {
  if (polygons.length === 0) return ['没有面（要 Polygon 或 MultiPolygon）'];
  const stray = strayPoint(polygons.flat(2), extent);
  if (stray) return [`坐标 ${stray.join(',')} 不在 ${extent.join(',')} 之内：坐标系不对，或经纬度颠倒`];
  return polygons.flat().flatMap((ring) => ringFault(ring) ?? []);
}

const matchOf = ({ properties }: RawFeature, known: readonly KnownArea[]): KnownArea | undefined =>
  known.find(({ code, name, sourceName }) =>
    properties?.adcode === undefined || properties.adcode === null
      ? properties?.name === (sourceName ?? name)
      : String(properties.adcode) === code
  );

function toRegion(match: KnownArea, polygons: Polygon[], crs: SourceRecord['crs']): Region {
  const { code, name } = match;
  const converted = polygons.map((rings) => rings.map((ring) => ring.map((point) => toWgs84(point, crs))));
  return snapRegion({ code, name, polygons: converted });
}

/**
 * GeoJSON text → areas in WGS84 on the common grid, in the order of `known`. Features are matched by adcode, or by
 * name where the file has none. Problems: unknown code, stray coordinates, open or crossing rings, missing areas.
 */
export function parseRegions(input: RegionFile, known: readonly KnownArea[]): Parsed<Region[]> {
  const features = featuresOf(input.file, input.text);
  if (features.kind === 'problems') return features;
  const problems: Problem[] = [];
  const regions: Region[] = [];
  for (const feature of features.value) {
    const match = matchOf(feature, known);
    const polygons = polygonsOf(feature);
    const faults = [nameFault(feature, match) ?? [], geometryFaults(polygons, input)].flat();
    const who = match ? `${match.code} ${match.name}：` : '';
    problems.push(
      ...faults.map((fault) => ({ file: input.file, what: who + fault, fix: '改正源文件或 boundaries.yml' }))
    );
    if (match && faults.length === 0) regions.push(toRegion(match, polygons, input.source.crs));
  }
  const missing = known.filter(({ code }) => !regions.some((region) => region.code === code));
  if (problems.length === 0)
    problems.push(...missing.map(({ code, name }) => missingArea(input.file, code, name)));
  if (problems.length > 0) return { kind: 'problems', problems };
  const rank = (region: Region): number => known.findIndex(({ code }) => code === region.code);
  return { kind: 'ok', value: regions.sort((a, b) => rank(a) - rank(b)) };
}

const missingArea = (file: string, code: string, name: string): Problem => ({
  file,
  what: `缺少 ${code} ${name}`,
  fix: '补上这个区，或从 boundaries.yml 去掉它'
});
