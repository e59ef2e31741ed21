import type { LngLat } from '../domain/ids';

/** What a pair of degrees is counted from: GPS and this site; maps of Amap and Tencent; maps of Baidu. */
export const DATUMS = ['wgs84', 'gcj02', 'bd09'] as const;
export type Datum = (typeof DATUMS)[number];

/**
 * GCJ-02 ↔ WGS84. GCJ-02 is the shifted datum of Chinese web maps; at 30° N, 120° E it lies about
 * 0.45 km east and 0.26 km south of WGS84. The forward formula is the publicly known one
 * (Krasovsky 1940 ellipsoid); there is no closed inverse, so the inverse iterates the forward one.
 */
const KRASOVSKY_A_M = 6378245;
const KRASOVSKY_E2 = 0.006693421622965943;
const INVERSE_ROUNDS = 8; // each round gains about three decimal digits; 8 is far below a millimetre

/** The six-term waves that both offsets share: short ripples plus two long waves along `t`. */
function waves(x: number, t: number, long: [number, number]): number {
  const { PI, sin } = Math;
  const ripple = 20 * sin(6 * x * PI) + 20 * sin(2 * x * PI);
  const middle = 20 * sin(t * PI) + 40 * sin((t / 3) * PI);
  const slow = long[0] * sin((t / 12) * PI) + long[1] * sin((t / 30) * PI);
  return ((ripple + middle + slow) * 2) / 3;
}

function rawLatOffset(x: number, y: number): number {
  const plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  return plain + waves(x, y, [160, 320]);
}

function rawLngOffset(x: number, y: number): number {
  const plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  return plain + waves(x, x, [150, 300]);
}

/** WGS84 → GCJ-02, both in degrees. Only meaningful in mainland China. */
export function wgs84ToGcj02([lng, lat]: LngLat): LngLat {
  const x = lng - 105;
  const y = lat - 35;
  const sinLat = Math.sin((lat * Math.PI) / 180);
  const w2 = 1 - KRASOVSKY_E2 * sinLat * sinLat;
  const meridianM = (KRASOVSKY_A_M * (1 - KRASOVSKY_E2)) / (w2 * Math.sqrt(w2));
  const parallelM = (KRASOVSKY_A_M / Math.sqrt(w2)) * Math.cos((lat * Math.PI) / 180);
  const degrees = 180 / Math.PI;
  return [lng + (rawLngOffset(x, y) * degrees) / parallelM, lat + (rawLatOffset(x, y) * degrees) / meridianM];
}

/** GCJ-02 → WGS84 in degrees, to well under a metre. */
export function gcj02ToWgs84(gcj: LngLat): LngLat {
  let guess: LngLat = [gcj[0], gcj[1]];
  for (let round = 0; round < INVERSE_ROUNDS; round++) {
    const shifted = wgs84ToGcj02(guess);
    guess = [guess[0] - (shifted[0] - gcj[0]), guess[1] - (shifted[1] - gcj[1])];
  }
  return guess;
}

/** Baidu's turn of GCJ-02: about 0.0065° east and 0.006° north of it, with a small wave. */
const BD_TURN = (Math.PI * 3000) / 180;
const BD_LNG = 0.0065;
const BD_LAT = 0.006;

/** GCJ-02 → BD-09 in degrees, by the publicly known formula. */
export function gcj02ToBd09([lng, lat]: LngLat): LngLat {
  const radius = Math.hypot(lng, lat) + 0.00002 * Math.sin(lat * BD_TURN);
  const angle = Math.atan2(lat, lng) + 0.000003 * Math.cos(lng * BD_TURN);
  return [radius * Math.cos(angle) + BD_LNG, radius * Math.sin(angle) + BD_LAT];
}

/** BD-09 → GCJ-02 in degrees: the forward formula iterated, as above. */
export function bd09ToGcj02(bd: LngLat): LngLat {
  let guess: LngLat = [bd[0] - BD_LNG, bd[1] - BD_LAT];
  for (let round = 0; round < INVERSE_ROUNDS; round++) {
    const shifted = gcj02ToBd09(guess);
    guess = [guess[0] - (shifted[0] - bd[0]), guess[1] - (shifted[1] - bd[1])];
  }
  return guess;
}

/** Degrees of a datum as this site counts them. */
export function toWgs84(at: LngLat, datum: Datum): LngLat {
  if (datum === 'wgs84') return at;
  return gcj02ToWgs84(datum === 'bd09' ? bd09ToGcj02(at) : at);
}
