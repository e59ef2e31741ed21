import type { Bounds } from '../../domain/ids';
import type { Path, PlanReader } from './reader';
import type { PlanText } from './schema';

/** Beyond this the slip of a name is likelier than a part that reaches a little over its area's edge. */
const FAR_KM = 3;
const KM_PER_DEGREE = 111.2;

type ShapeText = NonNullable<PlanText['parts'][number]['footprint']>['shape'];

/** A place or township far outside the plan's area, in a part that does not say it crosses, is a problem. */
export function checkReach({ yaml, lists, fail }: PlanReader, areaName: string): void {
  const { boundary, parts } = yaml.value;
  const area = lists.areaBounds.get(`${boundary}/${areaName}`);
  if (!area) return;
  parts.forEach(({ crosses, footprint }, i) => {
    if (crosses || !footprint) return;
    for (const [path, name] of namesIn(footprint.shape, ['parts', i, 'footprint', 'shape'])) {
      const box = lists.townshipBounds.get(name) ?? lists.placeBounds.get(name);
      const km = box ? Math.round(kmOutside(box, area)) : 0;
      if (km < FAR_KM) continue;
      const mend = '确实越出本区就写 crosses: true；否则改名称或坐标';
      fail(path, `「${name}」在${areaName}之外约${km}公里，这一部分没有写 crosses`, mend);
    }
  });
}

function namesIn(shape: ShapeText, path: Path): [Path, string][] {
  if ('disc' in shape) return [[[...path, 'disc'], shape.disc]];
  const [key, names]: [string, readonly string[]] =
    'townships' in shape
      ? ['townships', shape.townships]
      : 'band' in shape
        ? ['band', shape.band]
        : ['line', shape.line];
  return names.map((name, i): [Path, string] => [[...path, key, i], name]);
}

/** How far the middle of a box lies outside another, in km; 0 inside it. */
export function kmOutside(box: Bounds, [west, south, east, north]: Bounds): number {
  const [lng, lat] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const lngKm = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const dx = Math.max(west - lng, 0, lng - east) * lngKm;
  const dy = Math.max(south - lat, 0, lat - north) * KM_PER_DEGREE;
  return Math.hypot(dx, dy);
}
