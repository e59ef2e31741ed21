import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { toBox, unproject } from '../../../src/lib/geometry/projection';
import type { Bounds } from '../../../src/lib/domain/ids';
import { isIn } from '../../../src/lib/map/labels/note';
import { labelBox, ROOMS, type Candidate } from '../../../src/lib/map/labels/placement';
import { withRooms } from '../../../src/lib/map/labels/rooms';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import type { LabelKind, MapLabel } from '../../../src/lib/map/picture';

const BOUNDS: Bounds = [119, 29, 121, 31];

/** A name at a spot, by pixels from the middle of the frame of a wide room. */
function label(id: string, kind: LabelKind, right: number, down: number, text = '西站'): Candidate {
  const { x, y, width, height } = toBox(BOUNDS);
  const frame = fitFrame(BOUNDS, ROOMS.wide);
  const at = unproject([x + width * (0.5 + right / frame.width), y + height * (0.5 + down / frame.height)]);
  return { id, kind, text, at };
}

const place = label('place', 'place', 0, 0);
/** Names of stronger kinds on the sides of the place's dot. */
const WALLS = {
  east: label('east', 'part', 56, 0, '城市新中心'),
  west: label('west', 'part', -56, 0, '城市新中心'),
  north: label('north', 'part', 0, -30, '心'),
  south: label('south', 'part', 0, 30, '心')
};
type Side = keyof typeof WALLS;
const walled = (...sides: Side[]): MapLabel[] =>
  withRooms([...sides.map((side) => WALLS[side]), place], BOUNDS);
const shownIn = (labels: readonly MapLabel[], size: 'small' | 'wide'): MapLabel | undefined =>
  labels.find((each) => each.id.startsWith('place') && isIn(each, size));

describe('a place of a scene that has no room at the right of its dot', () => {
  it('stands on another side of it', () => {
    expect(shownIn(walled(), 'wide')?.side).toBeUndefined();
    expect(shownIn(walled('east'), 'wide')?.side).toBe('west');
    expect(shownIn(walled('east', 'west'), 'wide')?.side).toBe('north');
  });

  it('stands in a wide room at the end of a line where every side is taken, with its dot where the line leads', () => {
    const labels = walled('east', 'west', 'north', 'south');
    const led = shownIn(labels, 'wide')!;
    expect(led.to).toEqual(place.at);
    const frame = fitFrame(BOUNDS, ROOMS.wide);
    const boxOf = (each: MapLabel) => labelBox(each, BOUNDS, frame, ROOMS.wide);
    const others = labels.filter((each) => isIn(each, 'wide') && each !== led);
    expect(others.filter((other) => overlaps(boxOf(other), boxOf(led)))).toEqual([]);
    // A phone has no room for lines to places: they are listed there.
    expect(shownIn(labels, 'small')).toBeUndefined();
  });

  it('goes before the names of waters there, and before no other', () => {
    const water = label('lake', 'water', -24, 0, '湖');
    const labels = withRooms([WALLS.east, WALLS.north, WALLS.south, water, place], BOUNDS);
    expect(shownIn(labels, 'wide')?.side).toBe('west');
    expect(labels.find(({ id }) => id === 'lake')?.from).toBe('never');
  });

  it('has one label in a room at most', () => {
    for (const sides of [[], ['east'], ['east', 'west', 'north', 'south']] as const) {
      const labels = walled(...sides).filter(({ from }) => from !== 'never');
      expect(labels.filter((each) => each.id.startsWith('place') && isIn(each, 'wide'))).toHaveLength(1);
      expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    }
  });
});
