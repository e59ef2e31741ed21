import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bounds } from '../../../src/lib/domain/ids';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { LABEL_LOOKS } from '../../../src/lib/map/labels/label-looks';
import type { LabelKind } from '../../../src/lib/map/picture';
import {
  labelBox,
  LABEL_RANKS,
  placeLabels,
  ROOMS,
  SMALL_MAP_ROOMS,
  type Candidate
} from '../../../src/lib/map/labels/placement';
import { cornerBoxes } from '../../../src/lib/map/labels/corner-boxes';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { withRooms } from '../../../src/lib/map/labels/rooms';
import { toBox, unproject, type Box } from '../../../src/lib/geometry/projection';

const BOUNDS: Bounds = [119, 29, 121, 31];
const KINDS = Object.keys(LABEL_RANKS) as LabelKind[];

/** A position by its share of the frame, from the top left. */
function spotAt(across: number, down: number): Candidate['at'] {
  const { x, y, width, height } = toBox(BOUNDS);
  return unproject([x + across * width, y + down * height]);
}

function label(id: string, kind: LabelKind, across: number, down: number, text = '余杭区'): Candidate {
  return { id, kind, text, at: spotAt(across, down) };
}

const shares = fc.double({ min: -0.1, max: 1.1, noNaN: true });
const sets: fc.Arbitrary<Candidate[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      across: shares,
      down: shares,
      text: fc.constantFrom('余杭区', '良渚古城遗址公园', '南湖', 'G60'),
      mark: fc.boolean(),
      side: fc.constantFrom(undefined, 'east' as const, 'north' as const),
      others: fc.array(fc.tuple(shares, shares), { maxLength: 3 })
    }),
    { maxLength: 24 }
  )
  .map((list) =>
    list.map(({ kind, across, down, text, mark, side, others }, i) => ({
      ...label(`${kind}:${i}`, kind, across, down, text),
      ...(mark ? { mark: '推断' } : {}),
      ...(side ? { side } : {}),
      ...(others.length > 0 ? { others: others.map(([x, y]) => ({ at: spotAt(x, y) })) } : {})
    }))
  );

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => touches(box, other))).toBe(false));
}

describe('labels', () => {
  it.each(['small', 'wide'] as const)('never touch each other and never leave a %s room', (size) => {
    const room = ROOMS[size];
    const frame = fitFrame(BOUNDS, room);
    fc.assert(
      fc.property(sets, (set) => {
        const shown = withRooms(set, BOUNDS).filter(({ from }) => from === 'small' || from === size);
        const boxes = shown.map((each) => labelBox(each, BOUNDS, frame));
        expectApart(boxes);
        for (const { x, y, width, height } of boxes) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(room.width);
          expect(y + height).toBeLessThanOrEqual(room.height);
        }
      })
    );
  });

  it('that stand apart in a small frame stand apart in every larger one', () => {
    fc.assert(
      fc.property(sets, fc.double({ min: 1, max: 6, noNaN: true }), (set, scale) => {
        const shown = withRooms(set, BOUNDS).filter(({ from }) => from === 'small');
        const { x, y, width, height } = fitFrame(BOUNDS, ROOMS.small);
        const larger = { x, y, width: width * scale, height: height * scale };
        expectApart(shown.map((each) => labelBox(each, BOUNDS, larger)));
      })
    );
  });

  it('are placed the same every time, and are all answered for', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const placed = withRooms(set, BOUNDS);
        expect(withRooms(set, BOUNDS)).toEqual(placed);
        const answered = new Set(placed.map(({ id }) => id.replace(/:narrow$/, '')));
        expect([...answered]).toEqual(set.map(({ id }) => id));
      })
    );
  });

  it('stand at their own point or at one of their others, or lead there', () => {
    fc.assert(
      fc.property(sets, (set) => {
        withRooms(set, BOUNDS).forEach(({ id, at, to = at }) => {
          const own = set.find((each) => each.id === id.replace(/:narrow$/, ''))!;
          expect([own.at, ...(own.others ?? []).map((spot) => spot.at)]).toContainEqual(to);
        });
      })
    );
  });

  it('of two lines that cross do not stand at the crossing both', () => {
    const line = (id: string): Candidate => ({
      ...label(id, 'part', 0.5, 0.5),
      others: [{ at: spotAt(0.5, 0.2) }]
    });
    const [first, second] = withRooms([line('first'), line('second')], BOUNDS);
    expect(first).toMatchObject({ at: spotAt(0.5, 0.5), from: 'small' });
    expect(second).toMatchObject({ at: spotAt(0.5, 0.2), from: 'small' });
  });

  it('leave a weaker one out only where a stronger one or the edge is in its way', () => {
    const frame = fitFrame(BOUNDS, ROOMS.wide);
    fc.assert(
      fc.property(sets, (set) => {
        const shown = placeLabels(set, BOUNDS, frame, ROOMS.wide);
        for (const each of set.filter(({ id }) => !shown.has(id))) {
          const box = labelBox(each, BOUNDS, frame);
          const isOut = box.x < 0 || box.y < 0 || box.x + box.width > 640 || box.y + box.height > 520;
          const rivals = set.filter(({ id, kind }) => shown.has(id) && LABEL_RANKS[kind] <= LABEL_RANKS[each.kind]);
          expect(isOut || rivals.some((rival) => touches(box, labelBox(rival, BOUNDS, frame)))).toBe(true);
        }
      })
    ); // prettier-ignore
  });
});

describe('where two names meet', () => {
  const shownOf = (...set: Candidate[]): string[] =>
    withRooms(set, BOUNDS).filter(({ from }) => from !== 'never').map(({ id }) => id); // prettier-ignore

  it('the plan’s part stands, then the highlighted area, the place, the area, the water', () => {
    const kinds: LabelKind[] = ['water', 'area', 'place', 'area-strong', 'part'];
    for (const [i, strong] of kinds.entries()) {
      for (const weak of kinds.slice(0, i)) {
        const set = [label('weak', weak, 0.5, 0.5), label('strong', strong, 0.5, 0.5)];
        expect(shownOf(...set)).toEqual(['strong']);
      }
    }
  });

  it('in a small room only, the weaker waits for a wide one', () => {
    const set = [label('a', 'area-strong', 0.5, 0.5), label('b', 'area', 0.5, 0.58)];
    expect(withRooms(set, BOUNDS).map(({ from }) => from)).toEqual(['small', 'wide']);
  });

  it('a name with further points moves aside', () => {
    const taken = label('taken', 'area-strong', 0.5, 0.5);
    const moving = { ...label('moving', 'part', 0.5, 0.5), others: [{ at: spotAt(0.5, 0.2) }] };
    const placed = withRooms([taken, moving], BOUNDS);
    expect(placed.map(({ from }) => from)).toEqual(['small', 'small']);
    expect(placed[1]?.at).toEqual(moving.others[0]?.at);
  });
});

describe('the box of a label', () => {
  const frame: Box = { x: 0, y: 0, width: 400, height: 400 };

  it('is as wide as its letters: Chinese whole, Latin a little over half', () => {
    const wide = labelBox(label('a', 'area', 0.5, 0.5, '余杭区'), BOUNDS, frame).width;
    const narrow = labelBox(label('a', 'area', 0.5, 0.5, 'G60'), BOUNDS, frame).width;
    expect(wide).toBeGreaterThanOrEqual(3 * LABEL_LOOKS.area.sizePx);
    expect(narrow).toBeLessThan(wide * 0.75);
  });

  it('lies in the middle of an area, and begins at the dot of a place', () => {
    const area = labelBox(label('a', 'area', 0.5, 0.5), BOUNDS, frame);
    expect(area.x + area.width / 2).toBeCloseTo(200, 6);
    const place = labelBox(label('p', 'place', 0.5, 0.5), BOUNDS, frame);
    expect(place.x).toBeLessThan(200);
    expect(place.x).toBeGreaterThan(190);
    expect(place.y + place.height / 2).toBeCloseTo(200, 6);
  });

  it('has room for the mark of an inference', () => {
    const plain = label('a', 'part', 0.5, 0.5);
    const marked = labelBox({ ...plain, mark: '推断' }, BOUNDS, frame);
    expect(marked.height).toBeGreaterThan(labelBox(plain, BOUNDS, frame).height * 1.5);
    const long = labelBox({ ...plain, mark: 'opening up (south) · inferred' }, BOUNDS, frame);
    expect(long.width).toBeGreaterThan(marked.width * 2);
  });
});

describe('what stands in a corner of the map', () => {
  it.each([
    ['hasDate', ROOMS],
    ['hasScale', SMALL_MAP_ROOMS]
  ] as const)('is covered by no name, in either room: %s', (corner, rooms) => {
    const everywhere = Array.from({ length: 121 }, (_, i) =>
      label(`l${i}`, KINDS[i % KINDS.length]!, (i % 11) / 10, Math.floor(i / 11) / 10)
    );
    for (const size of ['small', 'wide'] as const) {
      const room = rooms[size];
      const frame = fitFrame(BOUNDS, room);
      const [taken] = cornerBoxes(
        { hasDate: false, hasScale: false, hasChoice: false, [corner]: true },
        BOUNDS,
        room
      );
      const shown = (isThere: boolean) =>
        withRooms(everywhere, BOUNDS, {
          [corner]: isThere,
          rooms,
          ground: everywhere.map((each) => ({ ...each, id: `g${each.id}` }))
        })
          .filter(({ from }) => from === 'small' || from === size)
          .filter((each) => overlaps(labelBox(each, BOUNDS, frame, room), taken!));
      expect(shown(true), size).toEqual([]);
      expect(shown(false).length, size).toBeGreaterThan(0);
    }
  });
});
