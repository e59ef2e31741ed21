import { kmOutside, unionBounds } from '../../geometry/bounds';
import { CROSSES_KM } from '../../domain/plan';
import { strayFault } from '../site/extent';
import type { Bounds } from '../../domain/ids';
import type { Path, PlanLists, PlanReader } from './reader';
import type { ShapeText } from './schema';
import { say } from '../../words/say';

/**
 * A place, township or corner far outside the plan's area, in a part that does not say it crosses, is a problem; a coordinate
 * that is nowhere near the map is one in any part.
 */
export function checkReach({ yaml, lists, fail }: PlanReader, areaName: string): void {
  const { boundary, parts } = yaml.value;
  const area = boundsOf(boundary, areaName, lists);
  if (!area) return;
  parts.forEach(({ crosses, footprint }, i) => {
    if (!footprint) return;
    for (const [path, name, box] of spotsIn(footprint.shape, ['parts', i, 'footprint', 'shape'], lists)) {
      const stray = crosses && name.startsWith('[') && box && strayFault([box[0], box[1]], lists);
      if (stray) fail(path, ...stray);
      if (crosses) continue;
      const km = box ? Math.round(kmOutside(box, area)) : 0;
      if (km < CROSSES_KM) continue;
      const mend = say`确实越出本区就写 crosses: true；否则改名称或坐标`;
      fail(path, say`「${name}」在${areaName}之外约${km}公里，这一部分没有写 crosses`, mend);
    }
  });
}

/** A division's own box; the whole city's is that of all divisions. */
function boundsOf(boundary: string, areaName: string, { areaBounds, city }: PlanLists): Bounds | undefined {
  if (areaName !== city?.name) return areaBounds.get(`${boundary}/${areaName}`);
  const boxes = [...areaBounds].filter(([name]) => name.startsWith(`${boundary}/`)).map(([, box]) => box);
  return boxes.length > 0 ? unionBounds(boxes) : undefined;
}

type Spot = [path: Path, name: string, box: Bounds | undefined];
type Point = string | readonly [number, number];

/** Divisions are those of the plan's own boundary: they cannot be a slip of a coordinate. */
function spotsIn(shape: ShapeText, path: Path, lists: PlanLists): Spot[] {
  const toSpot =
    (key: string) =>
    (point: Point, i: number): Spot => {
      if (typeof point !== 'string')
        return [[...path, key, i], `[${point.join(', ')}]`, [...point, ...point]];
      const box = lists.townshipBounds.get(point) ?? lists.placeBounds.get(point);
      return [[...path, key, i], point, box];
    };
  if ('townships' in shape) return shape.townships.map(toSpot('townships'));
  if ('polygon' in shape) return shape.polygon.map(toSpot('polygon'));
  if ('band' in shape) return shape.band.map(toSpot('band'));
  if ('line' in shape) return shape.line.map(toSpot('line'));
  return 'disc' in shape ? [shape.disc].map(toSpot('disc')) : [];
}
