import type { LngLat } from '../../domain/ids';
import type { Box } from '../../geometry/projection';
import type { MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { cornerBoxes } from './corner-boxes';
import { toDiscs } from './discs';
import { findLead, type Taken } from './label-lines';
import { isIn } from './note';
import { labelBox, type Around, type Candidate, type RoomSize, type Unplaced } from './placement';
import { standsStrange } from './strange-ground';
import { fromPx, toPx } from './to-px';

/** Where the names at the ends of lines stand, and what stands in that room already. */
interface Leading extends Around {
  readonly size: RoomSize;
  readonly placed: readonly MapLabel[];
  readonly reach?: Taken['reach'] | undefined;
  readonly mayCross?: boolean | undefined;
}

/**
 * Names beside divisions that are too small to carry them, each with the point that its line leads `to`; off the
 * circles of other divisions and off strange ground, where there is such a place and no name is lost by it.
 */
export function withLeads(leading: readonly Candidate[], { strangeTo, ...room }: Leading): MapLabel[] {
  const careful = leadsIn(leading, { ...room, strangeTo });
  if (!strangeTo || careful.length === leading.length) return careful;
  const plain = leadsIn(leading, room);
  return plain.length > careful.length ? plain : careful;
}

function leadsIn(
  leading: readonly Candidate[],
  { size, placed, reach, mayCross = false, bounds, circles, rooms, strangeTo, ...corners }: Leading
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
  const all = toDiscs(circles, { bounds, frame, room });
  const pxOf = (at: LngLat): readonly [number, number] => toPx(at, bounds, frame);
  const leadFrom = (label: Unplaced, to: LngLat): MapLabel | null => {
    const moved = ([x, y]: readonly [number, number]): Unplaced => ({
      ...label,
      at: fromPx([x, y], bounds, frame),
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
    const taken = { room, boxes, lines, spots, mayCross, ...(reach ? { reach } : {}) };
    const discs = all.filter(({ code }) => code !== label.area);
    const strange = strangeTo?.(to);
    const isStrange = strange && ((box: Box): boolean => standsStrange(box, bounds, frame, strange));
    const nearest = findLead(pxOf(to), boxAt, { ...taken, discs });
    const own =
      nearest && isStrange?.(nearest.box) ? findLead(pxOf(to), boxAt, { ...taken, discs, isStrange }) : null;
    const lead = nearest && own && own.cost <= nearest.cost ? own : nearest;
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

/** A name that found no place beside its circle stands on no side of it. */
function toUnplaced({ id, kind, text, at, area, part, mark }: Candidate): Unplaced {
  const own = { ...(area ? { area } : {}), ...(part ? { part } : {}), ...(mark ? { mark } : {}) };
  return { id, kind, text, at, ...own };
}
