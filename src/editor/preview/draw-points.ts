import type { DrawnPoint } from '../../lib/desk/drawing/part';
import type { Bounds, LngLat } from '../../lib/domain/ids';
import { fromFraction, toFraction, type Box } from '../../lib/geometry/projection';
import type { DrawnOnMap } from './host';

/** As near as that a point is the place, and not beside it. */
const SNAP_PX = 12;

/** Where the bounds of a scene lie in the window: what turns degrees into pixels and back. */
export interface Sheet {
  readonly bounds: Bounds;
  /** In pixels of the window. */
  readonly frame: Box;
}

export type Pixel = readonly [x: number, y: number];

export function pixelOf(at: LngLat, { bounds, frame }: Sheet): Pixel {
  const [across, down] = toFraction(at, bounds);
  return [frame.x + across * frame.width, frame.y + down * frame.height];
}

export function degreesAt([x, y]: Pixel, { bounds, frame }: Sheet): LngLat {
  return fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds);
}

/** Where a point lies; null for a place that is not known. */
export function degreesOf(point: DrawnPoint, places: DrawnOnMap['places']): LngLat | null {
  return typeof point === 'string' ? (places.find(({ name }) => name === point)?.at ?? null) : point;
}

/** The place that a pixel is as good as on, by its name, else its degrees. */
export function pointAt(pixel: Pixel, sheet: Sheet, places: DrawnOnMap['places']): DrawnPoint {
  const near = places
    .map(({ name, at }) => ({ name, px: distance(pixelOf(at, sheet), pixel) }))
    .filter(({ px }) => px <= SNAP_PX)
    .sort((a, b) => a.px - b.px);
  return near[0]?.name ?? degreesAt(pixel, sheet);
}

export const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** GeoJSON's lines and rings as the path of an SVG. */
export function pathOf(coordinates: unknown, sheet: Sheet): string {
  if (!Array.isArray(coordinates)) return '';
  const [first] = coordinates as unknown[];
  if (Array.isArray(first) && typeof first[0] === 'number')
    return `M${(coordinates as [number, number][]).map((at) => pixelOf(at, sheet).map(Math.round).join(' ')).join('L')}`;
  return (coordinates as unknown[]).map((each) => pathOf(each, sheet)).join('');
}
