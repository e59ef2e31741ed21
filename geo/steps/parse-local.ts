import type { Bounds } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { ringFault, strayPoint } from './check-rings';
import { snapPolygons } from './grid';
import { parseFeatures, polygonsIn, toWgs84, type RawFeature } from './parse-geojson';
import type { SourceRecord } from './parse-source';
import type { Region } from './shapes';
import type { ExactUnit } from './townships';

export interface LocalFile {
  readonly file: string;
  readonly text: string;
  readonly crs: SourceRecord['crs'];
  readonly extent: Bounds;
}

/** The official township layer (Polygon features with `adcode` of the district and `name`) → units. */
export function parseLocal(
  { file, text, crs, extent }: LocalFile,
  districts: readonly Region[]
): Parsed<{ readonly units: readonly ExactUnit[] }> {
  const parsed = parseFeatures(file, text);
  if (!parsed.ok) return parsed;
  const problems = parsed.features.flatMap((feature): Problem[] =>
    faultsOf(feature, districts, extent).map((what) => ({
      file,
      line: feature.line,
      what,
      mend: '改正镇街图层（见 geo/README.md）'
    }))
  );
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, units: parsed.features.map((feature) => toUnit(feature, crs)) };
}

function faultsOf(feature: RawFeature, districts: readonly Region[], extent: Bounds): string[] {
  const { adcode, name } = feature.properties;
  if (typeof name !== 'string' || name === '') return ['有一个面没有 name'];
  if (!districts.some(({ code }) => code === String(adcode)))
    return [`${name}：未知的区划代码 ${String(adcode)}`];
  const polygons = polygonsIn(feature);
  if (polygons.length === 0) return [`${name}：没有面（要 Polygon 或 MultiPolygon）`];
  const stray = strayPoint(polygons.flat(2), extent);
  if (stray) return [`${name}：坐标 ${stray.join(',')} 超出范围，坐标系不对或经纬度颠倒`];
  return polygons
    .flat()
    .flatMap((ring) => ringFault(ring) ?? [])
    .map((fault) => `${name}：${fault}`);
}

function toUnit(feature: RawFeature, crs: SourceRecord['crs']): ExactUnit {
  const converted = polygonsIn(feature).map((rings) =>
    rings.map((ring) => ring.map((point) => toWgs84(point, crs)))
  );
  return {
    district: String(feature.properties['adcode']),
    name: String(feature.properties['name']),
    polygons: snapPolygons(converted)
  };
}
