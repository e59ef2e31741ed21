import type { LngLat } from '../../domain/ids';
import { toWgs84, type Datum } from '../../geometry/datum';

/** Pasted coordinates as this site counts them. */
export interface ReadCoordinates {
  readonly points: readonly LngLat[];
  /** As they were pasted, before their datum was taken into account. */
  readonly given: readonly LngLat[];
  /** How far the first was moved, in metres. */
  readonly shiftM: number;
  /** Lines (1-based) that hold no pair of degrees of this part of the world. */
  readonly unread: readonly number[];
  /** Latitude stood first: the pairs were turned round. */
  readonly isTurned: boolean;
}

const NUMBER = /-?\d+(?:\.\d+)?/g;
/** About ten metres: more would be a precision that no drawing has. */
const DECIMALS = 4;
const METRES_PER_DEGREE = 111_200;

/** A pair a line, parted by whatever stands between; empty lines are none. */
export function readCoordinates(text: string, datum: Datum): ReadCoordinates {
  const lines = text.split(/\r?\n|[;；]/).map((line, i) => ({ line, number: i + 1 }));
  const read = lines
    .filter(({ line }) => line.trim() !== '')
    .map((each) => ({ ...each, pair: pairIn(each.line) }));
  const pairs = read.flatMap(({ pair }) => (pair ? [pair] : []));
  const given = pairs.map(({ at }) => at);
  const points = given.map((at) => roundedPoint(toWgs84(at, datum)));
  const [first, moved] = [given[0], points[0]];
  return {
    points,
    given,
    shiftM: datum === 'wgs84' || !first || !moved ? 0 : metresBetween(first, moved),
    unread: read.filter(({ pair }) => !pair).map(({ number }) => number),
    isTurned: pairs.some(({ isTurned }) => isTurned)
  };
}

function pairIn(line: string): { readonly at: LngLat; readonly isTurned: boolean } | null {
  const [a, b, ...more] = (line.match(NUMBER) ?? []).map(Number);
  if (a === undefined || b === undefined || more.length > 1) return null;
  if (isLng(a) && isLat(b)) return { at: [a, b], isTurned: false };
  return isLat(a) && isLng(b) ? { at: [b, a], isTurned: true } : null;
}

/** Degrees of China and around it, which are never each other's. */
const isLng = (degrees: number): boolean => degrees > 70 && degrees < 140;
const isLat = (degrees: number): boolean => degrees > 0 && degrees < 60;

export const roundedPoint = ([lng, lat]: LngLat): LngLat => [
  Number(lng.toFixed(DECIMALS)),
  Number(lat.toFixed(DECIMALS))
];

function metresBetween(a: LngLat, b: LngLat): number {
  const across = (a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180);
  return Math.round(Math.hypot(across, a[1] - b[1]) * METRES_PER_DEGREE);
}
