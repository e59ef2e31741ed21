import type { Bounds } from '../../domain/ids';
import { fromFraction, type Box } from '../../geometry/projection';
import { largestRadius } from '../circle-scale';
import type { CircleDrawing, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { dateBoxes } from './date-box';
import { findLead, type Taken } from './label-lines';
import { labelBox, ROOMS, type Around, type Candidate, type Unplaced } from './placement';
import { toPx } from './to-px';

/**
 * Names beside divisions that are too small to carry them, each with the point that its line leads `to`; off the
 * circles of other divisions, where there is such a place.
 */
export function withLeads(
  leading: readonly Candidate[],
  placed: readonly MapLabel[],
  { bounds, circles, hasDate }: Around
): MapLabel[] {
  const frame = fitFrame(bounds, ROOMS.wide);
  const names = placed.filter(({ from }) => from !== 'never').map((each) => labelBox(each, bounds, frame));
  const boxes = [...names, ...dateBoxes(hasDate, bounds, ROOMS.wide)];
  const lines: Taken['lines'][number][] = [];
  return leading.map(toUnplaced).flatMap((label): MapLabel[] => {
    const moved = ([x, y]: readonly [number, number]): Unplaced => ({
      ...label,
      at: fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds),
      to: label.at
    });
    const spot = toPx(label.at, bounds, frame);
    const spots = leading.filter(({ id }) => id !== label.id).map(({ at }) => toPx(at, bounds, frame));
    const taken = { room: ROOMS.wide, boxes, lines, spots };
    const find = (crossable: readonly Box[]): ReturnType<typeof findLead> =>
      findLead(spot, (at) => labelBox(moved(at), bounds, frame), { ...taken, crossable });
    const others = circles.filter(({ code }) => code !== label.area);
    const lead = find(others.map((circle) => boxOf(circle, bounds, frame))) ?? find([]);
    if (!lead) return [];
    boxes.push(lead.box);
    lines.push([spot, lead.at]);
    return [{ ...moved(lead.at), from: 'wide' }];
  });
}

function boxOf({ at, size }: CircleDrawing, bounds: Bounds, frame: Box): Box {
  const [x, y] = toPx(at, bounds, frame);
  const reach = largestRadius(ROOMS.wide) * size * 0.85;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** A name that found no place beside its circle stands on no side of it. */
function toUnplaced({ id, kind, text, at, area }: Candidate): Unplaced {
  return { id, kind, text, at, ...(area ? { area } : {}) };
}
