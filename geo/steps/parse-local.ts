import { featuresOf } from './parse-regions';
import { ringFault, strayPoint } from './check-rings';
import { snapPolygons } from './grid';
import { toWgs84 } from './parse-regions';
import type { SourceRecord } from './parse-source';
import type { Parsed } from './parse-yaml';
import type { Problem } from './problem';
import type { Bbox, Polygon, Region } from './shapes';
import type { ExactUnit } from './townships';

interface RawUnit {
  properties?: { adcode?: unknown; name?: unknown } | null;
  geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon;
}

const polygonsOf = ({ geometry }: RawUnit): Polygon[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Polygon[];

function faultsOf(raw: RawUnit, districts: readonly Region[], extent: Bbox): string[] {
  const { adcode, name } = raw.properties ?? {};
  if (typeof name !== 'string' || name === '') return ['有一个面没有 name'];
  if (!districts.some(({ code }) => code === String(adcode)))
    return [`${name}：未知的区划代码 ${String(adcode)}`];
  const polygons = polygonsOf(raw);
  const stray = strayPoint(polygons.flat(2), extent);
  if (stray) return [`${name}：坐标 ${stray.join(',')} 超出范围，坐标系不对或经纬度颠倒`];
  return polygons
    .flat()
    .flatMap((ring) => ringFault(ring) ?? [])
    .map((fault) => `${name}：${fault}`);
}

function toUnit(raw: RawUnit, crs: SourceRecord['crs']): ExactUnit {
  const converted = polygonsOf(raw).map((rings) =>
    rings.map((ring) => ring.map((point) => toWgs84(point, crs)))
  );
  return {
    district: String(raw.properties?.adcode),
    name: String(raw.properties?.name),
    polygons: snapPolygons(converted)
  };
}

/** The official township layer (Polygon features with `adcode` of the district and `name`) → units. */
export function parseLocal(
  file: string,
  text: string,
  crs: SourceRecord['crs'],
  districts: readonly Region[],
  extent: Bbox
): Parsed<ExactUnit[]> {
  const features = featuresOf(file, text);
  if (features.kind === 'problems') return features;
  const raws = features.value as unknown as RawUnit[];
  const problems: Problem[] = raws
    .flatMap((raw) => faultsOf(raw, districts, extent))
    .map((what) => ({ file, what, fix: '改正镇街图层（见 geo/README.md）' }));
  if (problems.length > 0) return { kind: 'problems', problems };
  return { kind: 'ok', value: raws.map((raw) => toUnit(raw, crs)) };
}
