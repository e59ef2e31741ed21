import type { Bounds, LngLat } from '../../domain/ids';
import { holdsPoint } from '../../geometry/holds-point';
import type { MultiPolygon, Polygon } from 'geojson';
import type { YamlPath } from '../../edit/yaml-text';
import type { YamlValue } from '../../edit/yaml-write';

/** A place by its name, or a corner. */
export type DrawnPoint = string | LngLat;

/** By the key that a plan writes it with; `areas` and `townships` are picked, the others are drawn point by point. */
export const SHAPE_KINDS = ['band', 'line', 'disc', 'polygon', 'areas', 'townships'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];

/** What is drawn for a part of a plan, whatever its kind: what a kind has no use for is empty. */
export interface DrawnShape {
  readonly kind: ShapeKind;
  readonly points: readonly DrawnPoint[];
  /** How wide a band is, or a disc's radius. */
  readonly km: number | null;
  /** Divisions, or townships by `district/name`. */
  readonly names: readonly string[];
}

/** A division or a township, by the name that plans know it by. */
export interface Outline {
  readonly name: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly bounds: Bounds;
}

/** What a size is called in a plan; null where a kind has none. */
const SIZE_KEYS: Readonly<Record<ShapeKind, 'widthKm' | 'radiusKm' | null>> = {
  band: 'widthKm',
  disc: 'radiusKm',
  line: null,
  polygon: null,
  areas: null,
  townships: null
};

export const isPicked = (kind: ShapeKind): kind is 'areas' | 'townships' =>
  kind === 'areas' || kind === 'townships';
export const hasSize = (kind: ShapeKind): boolean => SIZE_KEYS[kind] !== null;

/** As few points, or names, as make a shape. */
export const leastOf = (kind: ShapeKind): number =>
  kind === 'polygon' ? 3 : kind === 'band' || kind === 'line' ? 2 : 1;

/** As a plan writes it. */
export function shapeText({ kind, points, km, names }: DrawnShape): { readonly [key: string]: YamlValue } {
  const sizeKey = SIZE_KEYS[kind];
  const size = sizeKey && km !== null ? { [sizeKey]: km } : {};
  if (isPicked(kind)) return { [kind]: names };
  return { [kind]: kind === 'disc' ? (points[0] ?? null) : points, ...size };
}

/** As a plan has it, as far as it can be read; null for what is no shape of ours. */
export function readShape(text: unknown): DrawnShape | null {
  if (typeof text !== 'object' || text === null) return null;
  const given = text as Readonly<Record<string, unknown>>;
  const kind = SHAPE_KINDS.find((each) => each in given);
  if (!kind) return null;
  const sizeKey = SIZE_KEYS[kind];
  const km = sizeKey ? given[sizeKey] : null;
  const all = (kind === 'disc' ? [given[kind]] : given[kind]) ?? [];
  const listed: unknown[] = Array.isArray(all) ? all : [];
  return {
    kind,
    km: typeof km === 'number' ? km : null,
    points: isPicked(kind) ? [] : listed.filter(isPoint),
    names: isPicked(kind) ? listed.filter((each) => typeof each === 'string') : []
  };
}

const isPoint = (value: unknown): value is DrawnPoint =>
  typeof value === 'string' ||
  (Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number'));

/** Where in the shape's mapping a point, or all of them, stand. */
export const pathOfPoint = (kind: ShapeKind, index: number): YamlPath =>
  kind === 'disc' ? [kind] : [kind, index];
export const sizeKeyOf = (kind: ShapeKind): string | null => SIZE_KEYS[kind];

/** A disc has one point: another takes its place. */
export const withPoint = (
  kind: ShapeKind,
  points: readonly DrawnPoint[],
  at: DrawnPoint
): readonly DrawnPoint[] => (kind === 'disc' ? [at] : [...points, at]);

/** In, or out where it is in already. */
export const withName = (names: readonly string[], name: string): readonly string[] =>
  names.includes(name) ? names.filter((each) => each !== name) : [...names, name];

/** The division or township that a point lies in. */
export const outlineAt = (ground: readonly Outline[], at: LngLat): Outline | undefined =>
  ground.find(({ geometry }) => holdsPoint(geometry, at));
