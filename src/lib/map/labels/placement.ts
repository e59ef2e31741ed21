import type { Bounds, LngLat } from '../../domain/ids';
import type { LabelKind, MapLabel } from '../picture';
import { fitFrame } from '../stage/camera';
import { contains, overlaps } from '../../geometry/boxes';
import { findLead, meets, type Taken } from './label-lines';
import { fromFraction, toFraction, type Box } from '../../geometry/projection';

/** Font size in CSS pixels and rank (lower wins a collision) of each kind of label. */
export const LABEL_STYLE: Readonly<Record<LabelKind, { sizePx: number; rank: number }>> = {
  part: { sizePx: 14, rank: 0 },
  'area-strong': { sizePx: 16, rank: 1 },
  place: { sizePx: 12.5, rank: 2 },
  hint: { sizePx: 12.5, rank: 3 },
  area: { sizePx: 13, rank: 4 },
  water: { sizePx: 12, rank: 5 },
  neighbour: { sizePx: 12, rank: 6 }
};

/** The smallest rooms (CSS pixels) for which `small` and `wide` labels are placed. Labels.svelte repeats the query. */
export const ROOMS = {
  small: { x: 0, y: 0, width: 330, height: 240 },
  wide: { x: 0, y: 0, width: 640, height: 520 }
} as const satisfies Record<string, Box>;

/** A label that has not been placed; `others` are further points it may stand at. */
export type Candidate = Unplaced & { readonly others?: readonly LngLat[] };

export type Unplaced = Omit<MapLabel, 'from'>;

const GAP_PX = 3;
/** From a line to its name; Labels.svelte repeats it. */
const SIDE_PX = 7;

function widthOf(text: string, sizePx: number): number {
  return [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 256 ? 0.58 : 1) * sizePx, 0);
}

/** A position in a frame, in its pixels. */
export function toPx(at: LngLat, bounds: Bounds, frame: Box): [x: number, y: number] {
  const [across, down] = toFraction(at, bounds);
  return [frame.x + across * frame.width, frame.y + down * frame.height];
}

/** On which side of its division a name at the end of a line stands; null for a name without a line. */
export function leadSide({ at, to }: Pick<MapLabel, 'at' | 'to'>): 'east' | 'west' | null {
  return to ? (to[0] < at[0] ? 'east' : 'west') : null;
}

/** The rectangle that a label covers in a frame: centred on areas, right of a place's dot, off a part's line. */
export function labelBox(label: Omit<MapLabel, 'from'>, bounds: Bounds, frame: Box): Box {
  const { sizePx } = LABEL_STYLE[label.kind];
  const [x, y] = toPx(label.at, bounds, frame);
  const isPoint = label.kind === 'place' || label.kind === 'hint';
  const width = Math.max(widthOf(label.text, sizePx), label.mark ? 30 : 0) + 2 * GAP_PX;
  const height = sizePx * (label.mark ? 2.5 : 1.4) + 2 * GAP_PX;
  const lead = leadSide(label);
  if (lead) return { x: lead === 'east' ? x : x - width, y: y - height / 2, width, height };
  if (label.side === 'east') return { x: x + SIDE_PX - GAP_PX, y: y - height / 2, width, height };
  if (label.side === 'north') return { x: x - width / 2, y: y - SIDE_PX + GAP_PX - height, width, height };
  return isPoint
    ? { x: x - 7, y: y - height / 2, width: width + 14, height }
    : { x: x - width / 2, y: y - height / 2, width, height };
}

/** The ids of the labels that fit into a frame without touching each other, strongest first. */
export function placeLabels(
  labels: readonly Omit<MapLabel, 'from'>[],
  bounds: Bounds,
  frame: Box,
  room: Box = frame
): Set<string> {
  const ranked = [...labels].sort((a, b) => LABEL_STYLE[a.kind].rank - LABEL_STYLE[b.kind].rank);
  const taken: Box[] = [];
  const placed = new Set<string>();
  for (const label of ranked) {
    const box = labelBox(label, bounds, frame);
    if (!contains(room, box) || taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    placed.add(label.id);
  }
  return placed;
}

/**
 * Gives each label with several points the first that neither a fixed label nor an earlier one needs: in a frame of
 * the small room, where little space is left, or else of the wide one.
 */
function settle(labels: readonly Candidate[], bounds: Bounds): Unplaced[] {
  const fixed = labels.filter(({ others, kind }) => !others && kind !== 'area');
  const moved: Unplaced[] = [];
  const isFree = (label: Unplaced, room: Box): boolean => {
    const boxOf = (each: Unplaced): Box => labelBox(each, bounds, fitFrame(bounds, room));
    const box = boxOf(label);
    return contains(room, box) && ![...fixed, ...moved].some((rival) => overlaps(box, boxOf(rival)));
  };
  return labels.map(({ others, ...label }) => {
    if (!others) return label;
    const spots = [label.at, ...others].map((at) => ({ ...label, at }));
    const settled = [ROOMS.small, ROOMS.wide].flatMap(
      (room) => spots.find((spot) => isFree(spot, room)) ?? []
    );
    moved.push(settled[0] ?? label);
    return settled[0] ?? label;
  });
}

/** What is placed after all that a scene names. */
interface Yielding {
  /** Divisions that are too small to carry their names. */
  readonly tiny?: readonly Unplaced[];
  readonly ground?: readonly Candidate[];
}

/**
 * Decides once, for both renderers, where each label stands and from which size of room on it shows. Names of `tiny`
 * divisions would hide them: they stand beside, at the end of a line, where the room is wide.
 */
export function withRooms(
  candidates: readonly Candidate[],
  bounds: Bounds,
  { tiny = [], ground = [] }: Yielding = {}
): MapLabel[] {
  const labels = settle(candidates, bounds);
  const small = placeLabels(labels, bounds, fitFrame(bounds, ROOMS.small), ROOMS.small);
  const wide = placeLabels(labels, bounds, fitFrame(bounds, ROOMS.wide), ROOMS.wide);
  const placed = labels.map((label): MapLabel => ({
    ...label,
    from: small.has(label.id) && wide.has(label.id) ? 'small' : wide.has(label.id) ? 'wide' : 'never'
  }));
  const named = [...placed, ...withLeads(tiny, placed, bounds)];
  return [...named, ...withGround(ground, named, bounds)];
}

/**
 * Names of the ground, in their order, where nothing else stands: neither names, nor lines to names. Each takes the first
 * of its points that is free.
 */
function withGround(ground: readonly Candidate[], named: readonly MapLabel[], bounds: Bounds): MapLabel[] {
  const placed = named.filter(({ from }) => from !== 'never');
  const rooms = [ROOMS.small, ROOMS.wide].map((room) => ({ room, frame: fitFrame(bounds, room) }));
  const shown: MapLabel[] = [];
  const isFree = (
    label: Unplaced,
    { room, frame }: (typeof rooms)[number],
    from: MapLabel['from']
  ): boolean => {
    const box = labelBox(label, bounds, frame);
    const rivals = [...placed, ...shown].filter((each) => from === 'wide' || each.from === 'small');
    return contains(room, box) && rivals.every((rival) => isClear(box, rival, bounds, frame));
  };
  for (const { others = [], ...label } of ground) {
    const spots = [label.at, ...others].map((at) => ({ ...label, at }));
    const [small, wide] = rooms as [(typeof rooms)[number], (typeof rooms)[number]];
    const free = spots.filter((spot) => isFree(spot, wide, 'wide'));
    const everywhere = free.find((spot) => isFree(spot, small, 'small'));
    const chosen = everywhere ?? free[0];
    if (chosen) shown.push({ ...chosen, from: everywhere ? 'small' : 'wide' });
  }
  return shown;
}

function isClear(box: Box, rival: MapLabel, bounds: Bounds, frame: Box): boolean {
  const line = rival.to && ([toPx(rival.at, bounds, frame), toPx(rival.to, bounds, frame)] as const);
  return !overlaps(box, labelBox(rival, bounds, frame)) && !(line && meets(line, box));
}

/** Names beside divisions that are too small to carry them, each with the point that its line leads `to`. */
function withLeads(leading: readonly Unplaced[], placed: readonly MapLabel[], bounds: Bounds): MapLabel[] {
  const frame = fitFrame(bounds, ROOMS.wide);
  const boxes = placed.filter(({ from }) => from !== 'never').map((each) => labelBox(each, bounds, frame));
  const lines: Taken['lines'][number][] = [];
  return leading.flatMap((label): MapLabel[] => {
    const moved = ([x, y]: readonly [number, number]): Unplaced => ({
      ...label,
      at: fromFraction([(x - frame.x) / frame.width, (y - frame.y) / frame.height], bounds),
      to: label.at
    });
    const spot = toPx(label.at, bounds, frame);
    const spots = leading.filter((other) => other !== label).map(({ at }) => toPx(at, bounds, frame));
    const taken = { room: ROOMS.wide, boxes, lines, spots };
    const lead = findLead(spot, (at) => labelBox(moved(at), bounds, frame), taken);
    if (!lead) return [];
    boxes.push(lead.box);
    lines.push([spot, lead.at]);
    return [{ ...moved(lead.at), from: 'wide' }];
  });
}
