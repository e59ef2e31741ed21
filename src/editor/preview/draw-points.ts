import type { DrawnPoint, Outline } from '../../lib/desk/drawing/shape';
import { KM_PER_DEGREE, kmPerLng } from '../../lib/domain/degrees';
import type { Bounds, LngLat } from '../../lib/domain/ids';
import type { Box } from '../../lib/geometry/projection';
import { fromPx, toPx } from '../../lib/map/labels/to-px';
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

export const pixelOf = (at: LngLat, { bounds, frame }: Sheet): Pixel => toPx(at, bounds, frame);

export const degreesAt = (pixel: Pixel, { bounds, frame }: Sheet): LngLat => fromPx(pixel, bounds, frame);

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

/** A corner, which is never a place by name: where a place lies, or the line of a division, where one is near. */
export function cornerAt(
  pixel: Pixel,
  sheet: Sheet,
  places: DrawnOnMap['places'],
  ground: readonly Outline[]
): LngLat {
  const near = pointAt(pixel, sheet, places);
  if (typeof near === 'string') return degreesOf(near, places) ?? degreesAt(pixel, sheet);
  const rings = ground.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  );
  let best: { readonly at: Pixel; readonly px: number } = { at: pixel, px: SNAP_PX };
  for (const ring of rings) {
    const points = ring.map(([lng = 0, lat = 0]) => pixelOf([lng, lat], sheet));
    points.slice(1).forEach((to, i) => {
      const at = nearestOn(points[i] ?? to, to, pixel);
      const px = distance(at, pixel);
      if (px < best.px) best = { at, px };
    });
  }
  return degreesAt(best.at, sheet);
}

/** The point of a stretch of line that is nearest to another. */
function nearestOn(a: Pixel, b: Pixel, pixel: Pixel): Pixel {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : ((pixel[0] - a[0]) * dx + (pixel[1] - a[1]) * dy) / long;
  const t = Math.min(1, Math.max(0, along));
  return [a[0] + t * dx, a[1] + t * dy];
}

export const kmBetween = (a: LngLat, b: LngLat): number =>
  Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]) * KM_PER_DEGREE;

/** So far to the east. */
export const eastOf = ([lng, lat]: LngLat, km: number): LngLat => [lng + km / kmPerLng(lat), lat];

export const distance = (a: Pixel, b: Pixel): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** GeoJSON's lines and rings as the path of an SVG. */
export function pathOf(coordinates: unknown, sheet: Sheet): string {
  if (!Array.isArray(coordinates)) return '';
  const [first] = coordinates as unknown[];
  if (Array.isArray(first) && typeof first[0] === 'number')
    return `M${(coordinates as [number, number][]).map((at) => pixelOf(at, sheet).map(Math.round).join(' ')).join('L')}`;
  return (coordinates as unknown[]).map((each) => pathOf(each, sheet)).join('');
}
