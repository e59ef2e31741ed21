import { areaAt, boundaryById } from '../../domain/boundary';
import type { Bounds, LngLat } from '../../domain/ids';
import type { Scene } from '../../domain/scene';
import { words } from '../../words/current';
import type { Atlas } from '../atlas';
import type { Spot } from './beside-circles';
import { roomsCovered } from './larger-than-own';
import { dateRunOf } from '../../domain/motion';
import type { Legend } from '../picture';
import { phoneRoomHeight } from './phone-room';
import { ROOMS, SMALL_MAP_ROOMS, type Candidate, type Rooms, type Unplaced } from './placement';

/** Whether buttons over the map choose a side or a frame; small maps stand beside each other. */
export const hasChoice = (scene: Scene): boolean =>
  scene.hasChoice ?? (scene.beside !== undefined && scene.beside.kind !== 'multiples');

/** Small maps have small rooms. */
export function roomsOf(scene: Scene, legend: Legend | null): Rooms {
  const { isSmall, beside, motions, figures } = scene;
  if (isSmall || beside?.kind === 'multiples') return SMALL_MAP_ROOMS;
  if (!legend) return ROOMS;
  const height = phoneRoomHeight({
    legend,
    hasSources: figures.fill !== null || figures.circles !== null,
    hasDate: dateRunOf(motions ?? []) !== undefined,
    hasChoice: hasChoice(scene)
  });
  return { ...ROOMS, small: { ...ROOMS.small, height } };
}

/** Where a name is larger than its division, it stands beside it; one beside a circle does so anyway. */
export function offOwn(label: Candidate, scene: Scene, atlas: Atlas, rooms: Rooms): Candidate {
  const { area, clear } = label;
  const { bounds } = scene.view;
  if (!area || clear !== undefined) return label;
  const fills = (share: number): boolean => atlas.areaAnchor(scene.boundary, area, bounds, share) !== null;
  const covers = roomsCovered(label, { bounds, rooms, fills });
  return covers.length > 0 ? { ...label, covers } : label;
}

export function areaLabels({ boundary: id, labels, highlight, view }: Scene, atlas: Atlas): Candidate[] {
  const boundary = boundaryById(atlas.boundaries, id);
  const isWanted = (code: string): boolean =>
    labels.areas === 'all' || (labels.areas === 'highlighted' && highlight.some((each) => each === code));
  return boundary.areas
    .filter(({ code }) => isWanted(code))
    .flatMap(({ code }) => {
      const at = atlas.areaAnchor(id, code, view.bounds, highlight.includes(code) ? TINY_SHARE : undefined);
      if (!at) return [];
      const text = areaAt(boundary, code)?.name ?? code;
      const label: Candidate = { id: `area:${code}`, kind: 'area', text, at, area: code };
      const within = windowsOf(view.bounds).map((bounds) => atlas.areaAnchor(id, code, bounds, WINDOW_SHARE));
      const others = [...beside(at, view.bounds), ...within.flatMap((each) => (each ? [{ at: each }] : []))];
      if (highlight.includes(code)) return [{ ...label, kind: 'area-strong', others }];
      return [words().speaksOf(labels.said ?? '', text) ? { ...label, others } : label];
    });
}

/** Of divisions whose outlines lie over the map, those that have no namesake on it: no other name says where they are. */
export function ghostLabels({ boundary, ghost, view: { bounds } }: Scene, atlas: Atlas): Candidate[] {
  if (!ghost) return [];
  const own = boundaryById(atlas.boundaries, boundary).areas.map(({ name }) => name);
  const over = boundaryById(atlas.boundaries, ghost.boundary);
  return ghost.areas.flatMap((code): Candidate[] => {
    const text = areaAt(over, code)?.name ?? code;
    const at = own.includes(text) ? null : atlas.areaAnchor(ghost.boundary, code, bounds, TINY_SHARE);
    return at ? [{ id: `ghost:${code}`, kind: 'ghost', text, at, others: beside(at, bounds) }] : [];
  });
}

/** Divisions that are in view but too small there to carry their names. */
export function tinyAreas({ boundary: id, labels, highlight, view }: Scene, atlas: Atlas): Unplaced[] {
  if (labels.areas !== 'all') return [];
  const { areas } = boundaryById(atlas.boundaries, id);
  return areas.flatMap(({ code, name }): Unplaced[] => {
    const isNamed = highlight.includes(code) || atlas.areaAnchor(id, code, view.bounds) !== null;
    const at = isNamed ? null : atlas.areaAnchor(id, code, view.bounds, TINY_SHARE);
    return at ? [{ id: `area:${code}`, kind: 'area', text: name, at, area: code }] : [];
  });
}

/** A highlighted division is named however small it is in the view, any other of that size beside it. */
export const TINY_SHARE = 0.0005;

/** Shares of the frame by which a name may step aside, the nearest first: no farther than its own height. */
const ASIDE: readonly LngLat[] = [
  [0, 0.035],
  [0, -0.035],
  [0.04, 0],
  [-0.04, 0],
  [0.04, 0.03],
  [-0.04, 0.03],
  [0.04, -0.03],
  [-0.04, -0.03]
];

/** A division that fills so much of a window has room for its name there. */
const WINDOW_SHARE = 0.45;
const WINDOWS = 4;

/** The view in windows: a large division has a best point in each that it fills. */
function windowsOf([west, south, east, north]: Bounds): Bounds[] {
  const [width, height] = [(east - west) / WINDOWS, (north - south) / WINDOWS];
  return Array.from({ length: WINDOWS * WINDOWS }, (_, i): Bounds => {
    const [x, y] = [west + (i % WINDOWS) * width, south + Math.floor(i / WINDOWS) * height];
    return [x, y, x + width, y + height];
  });
}

/** Where a highlighted division's name may stand when its own best point is taken: small ones lie close together. */
function beside([lng, lat]: LngLat, [west, south, east, north]: Bounds): Spot[] {
  return ASIDE.map(([x, y]) => ({ at: [lng + x * (east - west), lat + y * (north - south)] }));
}
