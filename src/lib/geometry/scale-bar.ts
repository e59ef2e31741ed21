import type { Bounds } from '../domain/ids';
import type { Box } from './projection';

/** A round length, and the share of a map's width that it takes at its middle latitude. */
export interface ScaleBar {
  readonly km: number;
  readonly share: number;
}

/** Of the map's width, at most. */
const MOST = 0.24;
const EQUATOR_KM = 40_075.017;
const ROUND = [1, 2, 5];
/** Pixels of its line and number, with room around them. */
const HEIGHT_PX = 30;

/** Mercator stretches with the latitude, so a length is right only about where it is measured: the map's middle. */
export function scaleBar([west, south, east, north]: Bounds): ScaleBar {
  const acrossKm = ((east - west) / 360) * EQUATOR_KM * Math.cos(((south + north) * Math.PI) / 360);
  const km = roundBelow(acrossKm * MOST);
  return { km, share: km / acrossKm };
}

function roundBelow(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = ROUND.filter((each) => each * power <= most).at(-1) ?? 1;
  return Number((factor * power).toPrecision(1));
}

/** Where the bar stands in a room that the map fills: no name may. */
export function scaleBarBox(bounds: Bounds, frame: Box): Box {
  const width = scaleBar(bounds).share * frame.width;
  return {
    x: frame.x + frame.width - width,
    y: frame.y + frame.height - HEIGHT_PX,
    width,
    height: HEIGHT_PX
  };
}
