import type { Bounds } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { parseFeatures, polygonsIn, type RawFeature } from '../steps/parse-geojson';
import { bboxOf } from '../steps/shapes';

/** A division as a file of outlines names it. */
export interface DraftedDivision {
  readonly code: string;
  readonly name: string;
}

export interface DraftedDivisions {
  readonly divisions: readonly DraftedDivision[];
  /** Of the coordinates as they stand in the file, whatever their datum. */
  readonly bounds: Bounds;
}

/** Fewer are no map in colours, and the first story of a city is one. */
const LEAST = 3;
const WRITE_BOTH = '每个区的 properties 里写 adcode（代码）和 name（名称）';

/**
 * GeoJSON text → the divisions of a city in the order of the file. Problems: no FeatureCollection, a division without a code or
 * a name, divisions of another city, and a file that has the city's outline alone.
 */
export function readDivisions(file: string, text: string, city: string): Parsed<DraftedDivisions> {
  const parsed = parseFeatures(file, text);
  if (!parsed.ok) return parsed;
  const { features } = parsed;
  const divisions = features.map(toDivision);
  const problems = [
    ...features.flatMap((feature, index) => [
      ...namelessness(file, feature, index),
      ...flatness(file, feature, index)
    ]),
    ...fewness(file, divisions, city),
    ...strangers(file, divisions, city)
  ];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, divisions, bounds: boundsOf(features) };
}

function toDivision({ properties: { adcode, name } }: RawFeature): DraftedDivision {
  return { code: textOf(adcode), name: textOf(name) };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function namelessness(file: string, feature: RawFeature, index: number): Problem[] {
  const { code, name } = toDivision(feature);
  const lacks = [...(code ? [] : ['代码 adcode']), ...(name ? [] : ['名称 name'])];
  if (lacks.length === 0) return [];
  const what = `第 ${index + 1} 个区没有${lacks.join('和')}${name || code ? `（${name || code}）` : ''}`;
  return [{ file, line: feature.line, what, mend: WRITE_BOTH }];
}

function flatness(file: string, feature: RawFeature, index: number): Problem[] {
  if (polygonsIn(feature).flat(2).length > 0) return [];
  const what = `第 ${index + 1} 个区没有面（要 Polygon 或 MultiPolygon）`;
  return [{ file, line: feature.line, what, mend: '换成有面的文件' }];
}

function fewness(file: string, divisions: readonly DraftedDivision[], city: string): Problem[] {
  const whole = divisions.find(({ code }) => code === city);
  if (!whole && divisions.length >= LEAST) return [];
  const what = whole
    ? `里面有整座城市（${city} ${whole.name}），要的是它下面的各区`
    : `里面只有 ${divisions.length} 个区，少于 ${LEAST} 个上不成色`;
  return [{ file, line: 1, what, mend: '换成分到区、县的文件，一个区一个要素，不要全市的轮廓' }];
}

/** Codes of the Republic's divisions begin with their city's; codes of another make say nothing. */
function strangers(file: string, divisions: readonly DraftedDivision[], city: string): Problem[] {
  const stem = city.replace(/(?:00)+$/, '');
  if (!/^\d{6}$/.test(city) || stem === city) return [];
  const others = divisions.filter(({ code }) => /^\d{6}$/.test(code) && !code.startsWith(stem));
  if (others.length === 0) return [];
  const named = others.slice(0, 3).map(({ code, name }) => `${code} ${name}`);
  const what = `${others.length} 个区不在 ${city} 之下：${named.join('、')}${others.length > 3 ? ' 等' : ''}`;
  return [{ file, line: 1, what, mend: '换成这座城市的文件，或改城市的代码' }];
}

function boundsOf(features: readonly RawFeature[]): Bounds {
  return bboxOf(features.flatMap((feature) => polygonsIn(feature).flat(2)));
}
