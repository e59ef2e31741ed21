import type { Bounds, LngLat } from '../../domain/ids';
import { kmOutside, unionBounds } from '../../geometry/bounds';
import type { GeoIndex } from './geo-index';
import { say } from '../../words/say';

/** Farther from every division than this, a coordinate is a slip: a neighbour's station may well be named. */
const FAR_KM = 20;

/** What is wrong with a coordinate far from all that the site draws; undefined where nothing is. */
export function strayFault(
  at: LngLat,
  geo: Pick<GeoIndex, 'areaBounds'>
): readonly [what: string, mend: string] | undefined {
  const boxes = [...geo.areaBounds.values()];
  if (boxes.length === 0) return undefined;
  const extent = unionBounds(boxes);
  const [lng, lat] = at;
  const km = Math.round(kmOutside([lng, lat, lng, lat], extent));
  if (km < FAR_KM) return undefined;
  const isTurned = kmOutside([lat, lng, lat, lng], extent) < FAR_KM;
  const mend = isTurned
    ? say`经纬度写反了：写成 [${lat}, ${lng}]`
    : say`核对坐标：先经度、后纬度，要 WGS84（高德、百度的先换算）`;
  return [say`[${lng}, ${lat}] 在图外约${km}公里`, mend];
}

/** Whether two boxes have ground in common. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
