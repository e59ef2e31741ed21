import type { Bounds, LngLat } from '../../domain/ids';
import { fromFraction, type Box } from '../../geometry/projection';
import { largestRadius } from '../circle-scale';
import type { CircleDrawing, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { cornerBoxes } from './corner-boxes';
import { findLead, type Taken } from './label-lines';
import { isIn } from './note';
import { labelBox, type Around, type Candidate, type RoomSize, type Unplaced } from './placement';
import { toPx } from './to-px';

/** Where the names at the ends of lines stand, and what stands in that room already. */
interface Leading extends Around {
  readonly size: RoomSize;
  readonly placed: readonly MapLabel[];
  readonly distances?: readonly number[] | undefined;
}

/**
 * Names beside divisions that are too small to carry them, each with the point that its line leads `to`; off the
 * circles of other divisions, where there is such a place.
 */
export function withLeads(
  leading: readonly Candidate[],
  { size, placed, distances, bounds, circles, rooms, ...corners }: Leading
): MapLabel[] {
  const room = rooms[size];
  const frame = fitFrame(bounds, room);
  const boxOf = (each: Unplaced): Box => labelBox(each, bounds, frame, room);
  const boxes = [
    ...placed.filter((each) => isIn(each, size)).map(boxOf),
    ...cornerBoxes(corners, bounds, room)
  ];
  const lines: Taken['lines'][number][] = placed
    .filter((each) => isIn(each, size))
    .flatMap(({ at, to }) => (to ? [[toPx(at, bounds, frame), toPx(to, bounds, frame)]] : []));
  const pxOf = (at: LngLat): readonly [number, number] => toPx(at, bounds, frame);
  const leadFrom = (label: Unplaced, to: LngLat): MapLabel | null => {
    const moved = ([x, y]: readonly [number, number]): Unplaced => ({
      ...label,
      at: fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds),
      to
    });
    // As large wherever it stands: measured once, and not at each of some thousand places.
    const { width, height } = boxOf(moved(pxOf(to)));
    const [spotX] = pxOf(to);
    const boxAt = ([x, y]: readonly [number, number]): Box => ({
      x: x > spotX ? x : x - width,
      y: y - height / 2,
      width,
      height
    });
    const spots = leading.filter(({ id }) => id !== label.id).map(({ at }) => pxOf(at));
    const taken = { room, boxes, lines, spots, ...(distances ? { distances } : {}) };
    const find = (more: Partial<Taken>): ReturnType<typeof findLead> =>
      findLead(pxOf(to), boxAt, { ...taken, ...more });
    const others = circles
      .filter(({ code }) => code !== label.area)
      .map((circle) => circleBox(circle, { bounds, frame, room }));
    // Off the circles with its line too, or with its name, or else anywhere.
    const clear =
      others.length > 0 ? (find({ boxes: [...boxes, ...others] }) ?? find({ crossable: others })) : null;
    const lead = clear ?? find({});
    if (!lead) return null;
    boxes.push(lead.box);
    lines.push([pxOf(to), lead.at]);
    return { ...moved(lead.at), from: size === 'wide' ? 'wide' : 'narrow' };
  };
  return leading.flatMap(({ others = [], ends, ...label }) => {
    // Where another name covers its best point, the line leads to the next.
    for (const end of ends ?? [label, ...others].map(({ at }) => at)) {
      const led = leadFrom(toUnplaced(label), end);
      if (led) return [led];
    }
    return [];
  });
}

function circleBox(
  { at, size }: CircleDrawing,
  { bounds, frame, room }: { readonly bounds: Bounds; readonly frame: Box; readonly room: Box }
): Box {
  const [x, y] = toPx(at, bounds, frame);
  const reach = largestRadius(room) * size * 0.85;
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

/** A name that found no place beside its circle stands on no side of it. */
function toUnplaced({ id, kind, text, at, area, part, mark }: Candidate): Unplaced {
  const own = { ...(area ? { area } : {}), ...(part ? { part } : {}), ...(mark ? { mark } : {}) };
  return { id, kind, text, at, ...own };
}
