import type { Bounds } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { ringFault, strayPoint } from './check-rings';
import { snapRegion } from './grid';
import { parseFeatures, polygonsIn, toWgs84, type RawFeature } from './parse-geojson';
import type { SourceRecord } from './parse-source';
import type { Polygon, Region } from './shapes';

/** A code that the file may contain, and the name it goes by there. */
export interface KnownArea {
  readonly code: string;
  readonly name: string;
  readonly sourceName?: string | undefined;
}

export interface RegionFile {
  readonly file: string;
  readonly text: string;
  readonly source: Pick<SourceRecord, 'crs'>;
  readonly extent: Bounds;
}

/**
 * GeoJSON text → areas in WGS84 on the common grid, in the order of `known`. Features are matched by adcode, or by
 * name where the file has none. Problems: unknown code, stray coordinates, open or crossing rings, missing areas.
 */
export function parseRegions(
  input: RegionFile,
  known: readonly KnownArea[]
): Parsed<{ readonly regions: readonly Region[] }> {
  const parsed = parseFeatures(input.file, input.text);
  if (!parsed.ok) return parsed;
  const problems = [
    ...parsed.features.flatMap((feature) => problemsOf(feature, input, known)),
    ...twiceGiven(parsed.features, input.file, known)
  ];
  if (problems.length > 0) return { ok: false, problems };
  const regions = parsed.features.map((feature) => toRegion(feature, known, input.source.crs));
  const missing = known.filter(({ code }) => !regions.some((region) => region.code === code));
  if (missing.length > 0)
    return { ok: false, problems: missing.map((area) => missingArea(input.file, area)) };
  const rank = (region: Region): number => known.findIndex(({ code }) => code === region.code);
  return { ok: true, regions: regions.sort((a, b) => rank(a) - rank(b)) };
}

function problemsOf(
  feature: RawFeature,
  { file, extent }: RegionFile,
  known: readonly KnownArea[]
): Problem[] {
  const match = matchOf(feature, known);
  const faults = [
    ...(match ? [] : [strangerFault(feature)]),
    ...geometryFaults(polygonsIn(feature), extent).map((fault) =>
      match ? `${match.code} ${match.name}：${fault}` : fault
    )
  ];
  return faults.map((what) => ({ file, line: feature.line, what, mend: '改正源文件或 boundaries.yml' }));
}

/** An island as a feature of its own: which of the two is the area? */
function twiceGiven(features: readonly RawFeature[], file: string, known: readonly KnownArea[]): Problem[] {
  const seen = new Set<KnownArea>();
  return features.flatMap((feature): Problem[] => {
    const match = matchOf(feature, known);
    if (!match || !seen.has(match)) {
      if (match) seen.add(match);
      return [];
    }
    const what = `${match.code} ${match.name} 写了两次`;
    return [{ file, line: feature.line, what, mend: '几块地合成一个 MultiPolygon' }];
  });
}

function strangerFault({ properties: { adcode, name } }: RawFeature): string {
  return `未知的代码或名称：${String(adcode ?? '')} ${String(name ?? '')}`.trim();
}

function geometryFaults(polygons: readonly Polygon[], extent: Bounds): string[] {
  if (polygons.length === 0) return ['没有面（要 Polygon 或 MultiPolygon）'];
  const stray = strayPoint(polygons.flat(2), extent);
  if (stray) return [`坐标 ${stray.join(',')} 不在 ${extent.join(',')} 之内：坐标系不对，或经纬度颠倒`];
  return polygons.flat().flatMap((ring) => ringFault(ring) ?? []);
}

function matchOf({ properties }: RawFeature, known: readonly KnownArea[]): KnownArea | undefined {
  const { adcode, name: called } = properties;
  return known.find(({ code, name, sourceName }) =>
    adcode === undefined || adcode === null ? called === (sourceName ?? name) : String(adcode) === code
  );
}

/** Throws on a feature that no known area matches: its problem has been told before. */
function toRegion(feature: RawFeature, known: readonly KnownArea[], crs: SourceRecord['crs']): Region {
  const match = matchOf(feature, known);
  if (!match) throw new RangeError(strangerFault(feature));
  const polygons = polygonsIn(feature).map((rings) =>
    rings.map((ring) => ring.map((point) => toWgs84(point, crs)))
  );
  return snapRegion({ code: match.code, name: match.name, polygons });
}

function missingArea(file: string, { code, name }: KnownArea): Problem {
  return { file, line: 1, what: `缺少 ${code} ${name}`, mend: '补上这个区，或从 boundaries.yml 去掉它' };
}
