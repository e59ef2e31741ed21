import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Bounds, LngLat } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { anchorOf } from './measure';
import { parseFeatures } from './parse-geojson';
import { bboxOf, type Polygon as Rings } from './shapes';

/** One area of a layer, as an archive tells of it beside its tiles. */
export interface LayerArea {
  readonly code: string;
  readonly name: string;
  readonly bounds: Bounds;
  readonly anchor: LngLat;
}

export interface TileLayer {
  /** Its lines shared where areas touch, in one object called `name`. */
  readonly topology: Topology;
  readonly name: string;
  readonly areas: readonly LayerArea[];
  readonly bounds: Bounds;
}

type Areas = FeatureCollection<Polygon | MultiPolygon, { code: string; name: string }>;

const refuse = (file: string, line: number, what: string, mend: string): Parsed<never> => ({
  ok: false,
  problems: [{ file, line, what, mend }]
});

/** GeoJSON or TopoJSON of areas in WGS84, each with a `code` → a layer to cut; all problems where it is none. */
export function parseTileLayer(file: string, text: string): Parsed<{ readonly layer: TileLayer }> {
  const isTopology = /^\s*\{\s*"type"\s*:\s*"Topology"/.test(text);
  return isTopology ? parseTopology(file, text) : parseCollection(file, text);
}

/** Every name that our own files and those of others go by. */
const OBJECTS = ['districts', 'areas'];

function parseTopology(file: string, text: string): Parsed<{ readonly layer: TileLayer }> {
  let topology: Topology;
  try {
    topology = JSON.parse(text) as Topology;
  } catch {
    return refuse(file, 1, '不是合法的 JSON', '重新导出成 TopoJSON');
  }
  const names = Object.keys(topology.objects ?? {});
  const name = OBJECTS.find((each) => names.includes(each)) ?? (names.length === 1 ? names[0]! : '');
  const object = topology.objects?.[name];
  if (object?.type !== 'GeometryCollection')
    return refuse(file, 1, `分不清切哪一层（${names.join('、')}）`, `只留一层，或把它叫作 ${OBJECTS[0]}`);
  const areas = feature(topology, object as GeometryCollection) as Areas;
  return toLayer(file, areas, () => 1, { topology, name });
}

function parseCollection(file: string, text: string): Parsed<{ readonly layer: TileLayer }> {
  const parsed = parseFeatures(file, text);
  if (!parsed.ok) return parsed;
  const features = parsed.features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties,
    geometry
  }));
  const areas = { type: 'FeatureCollection', features } as Areas;
  return toLayer(file, areas, (i) => parsed.features[i]!.line);
}

function toLayer(
  file: string,
  areas: Areas,
  lineOf: (i: number) => number,
  own?: { readonly topology: Topology; readonly name: string }
): Parsed<{ readonly layer: TileLayer }> {
  const problems = problemsOf(file, areas, lineOf);
  if (problems.length > 0) return { ok: false, problems };
  const named = areas.features.map(toLayerArea);
  const boxes = named.map(({ bounds }) => bounds);
  const bounds = boxes.reduce(
    ([w, s, e, n], [west, south, east, north]) =>
      [...[Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)]] as unknown as Bounds
  );
  const shared = own ?? { topology: toTopology({ areas }), name: 'areas' };
  return { ok: true, layer: { ...shared, areas: named, bounds } };
}

function problemsOf(file: string, { features }: Areas, lineOf: (i: number) => number): Problem[] {
  if (features.length === 0) return [{ file, line: 1, what: '里面没有区域', mend: '换成有面的文件' }];
  const seen = new Set<string>();
  return features.flatMap(({ properties, geometry }, i): Problem[] => {
    const at = { file, line: lineOf(i) };
    const code = String((properties as { code?: unknown } | null)?.code ?? '');
    const which = `第 ${i + 1} 个区域`;
    if (!code) return [{ ...at, what: `${which}没有 code`, mend: '在属性里写上 code，和数据表里的代码一样' }];
    if (seen.has(code)) return [{ ...at, what: `code「${code}」有两个区域`, mend: '并成一个 MultiPolygon' }];
    seen.add(code);
    if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
      return [{ ...at, what: `「${code}」不是面`, mend: '只留 Polygon 和 MultiPolygon' }];
    return isOnEarth(ringsOf(geometry))
      ? []
      : [{ ...at, what: `「${code}」的坐标不是经纬度`, mend: '先转成 WGS84 的经纬度' }];
  });
}

const ringsOf = (geometry: Polygon | MultiPolygon): Rings[] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as unknown as Rings[];

const isOnEarth = (polygons: readonly Rings[]): boolean =>
  polygons.flat(2).every(([lng, lat]) => Math.abs(lng) <= 180 && Math.abs(lat) <= 85);

function toLayerArea({ properties: { code, name }, geometry }: Areas['features'][number]): LayerArea {
  const polygons = ringsOf(geometry);
  const boxes = polygons.map((polygon) => bboxOf(polygon[0]!));
  const bounds = boxes.reduce(
    (a, b) =>
      [
        ...[Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
      ] as unknown as Bounds
  );
  return { code: String(code), name: name || String(code), bounds, anchor: anchorOf(polygons) };
}
