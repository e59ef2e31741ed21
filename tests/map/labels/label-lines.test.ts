import fc from 'fast-check';
import { isIn } from '../../../src/lib/map/labels/note';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { findLead, type Taken } from '../../../src/lib/map/labels/label-lines';
import { labelBox, ROOMS } from '../../../src/lib/map/labels/placement';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { toPicture } from '../../../src/lib/map/to-picture';
import type { Box } from '../../../src/lib/geometry/projection';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const ROOM: Box = { x: 0, y: 0, width: 400, height: 300 };
const points = fc.tuple(fc.integer({ min: 20, max: 380 }), fc.integer({ min: 20, max: 280 }));
const boxOn = ([x, y]: readonly [number, number]): Box => ({ x: x - 20, y: y - 8, width: 40, height: 16 });
const besideOf =
  (spot: readonly [number, number]) =>
  ([x, y]: readonly [number, number]): Box => ({
    x: x > spot[0] ? x : x - 40,
    y: y - 8,
    width: 40,
    height: 16
  });

function takenBy(boxes: readonly Box[], spots: Taken['spots'] = [], lines: Taken['lines'] = []): Taken {
  return { room: ROOM, boxes, spots, lines };
}

describe('a name beside a small division', () => {
  it('touches no other name, covers no other division and stays in the room', () => {
    fc.assert(
      fc.property(
        points,
        fc.array(points, { maxLength: 12 }),
        fc.array(points, { maxLength: 4 }),
        (spot, names, spots) => {
          const boxes = names.map(boxOn);
          const lead = findLead(spot, besideOf(spot), takenBy(boxes, spots));
          if (!lead) return;
          expect(boxes.some((box) => overlaps(box, lead.box))).toBe(false);
          for (const other of spots)
            expect(overlaps(lead.box, { x: other[0], y: other[1], width: 0.1, height: 0.1 })).toBe(false);
          expect(lead.box.x).toBeGreaterThanOrEqual(0);
          expect(lead.box.x + lead.box.width).toBeLessThanOrEqual(ROOM.width);
        }
      )
    );
  });

  it('goes not far off strange ground, and is told where all of it is', () => {
    const spot = [200, 150] as const;
    const placed = (isStrange: (box: Box) => boolean) =>
      findLead(spot, besideOf(spot), { ...takenBy([]), isStrange });
    expect(placed(({ x }) => x >= 200)!.at).toEqual([166, 150]);
    expect(placed(({ x, y }) => Math.hypot(x + 20 - 200, y + 8 - 150) < 110)).toBeNull();
  });

  it('is as near as it can be, level where it can', () => {
    const spot = [200, 150] as const;
    expect(findLead(spot, besideOf(spot), takenBy([]))!.at).toEqual([234, 150]);
    const eastTaken = [boxOn([250, 150])];
    expect(findLead(spot, besideOf(spot), takenBy(eastTaken))!.at[0]).toBeCloseTo(166, 6);
  });

  it('is farther off where its line would cross a circle, and on none; nearest where all lines cross one', () => {
    const spot = [200, 150] as const;
    const placeAmong = (discs: Taken['discs'], mayCross = false) =>
      findLead(spot, besideOf(spot), { ...takenBy([]), discs: discs!, mayCross })!.at;
    const eastern = { code: 'a', at: [222, 150], radius: 10 } as const;
    expect(placeAmong([eastern])).toEqual([166, 150]);
    const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((turn) => ({
      code: 'a',
      at: [200 + 22 * Math.cos((turn * Math.PI) / 4), 150 + 22 * Math.sin((turn * Math.PI) / 4)] as const,
      radius: 10
    }));
    expect(Math.hypot(placeAmong(ring)[0] - 200, placeAmong(ring)[1] - 150)).toBeGreaterThan(30);
    const own = { code: 'a', at: spot, radius: 12 } as const;
    expect(placeAmong([own]), 'a circle on which the line ends is in no line’s way').toEqual([234, 150]);
    expect(placeAmong([{ ...eastern, at: [216, 150], radius: 4 }], true)).toEqual([234, 150]);
  });

  const spot = [200, 150] as const;
  /** What the nearest place is, were nothing in the way: level, to the east. */
  const FREE = [234, 150] as const;
  const found = (taken: Partial<Taken>) => findLead(spot, besideOf(spot), { ...takenBy([]), ...taken })!.at;

  it('stands elsewhere where its line would run through another name, though the place itself is free', () => {
    const between: Box = { x: 214, y: 140, width: 4, height: 20 };
    const beside = besideOf(spot)(FREE);
    expect(overlaps(between, beside)).toBe(false);
    expect(found({})).toEqual(FREE);
    const [x, y] = found({ boxes: [between] });
    expect(x).toBeCloseTo(166, 6);
    expect(y).toBeCloseTo(150, 6);
  });

  it('stands elsewhere where its line would run over the spot of another division', () => {
    const other = [212, 150] as const;
    expect(found({ spots: [other] })[0]).toBeCloseTo(166, 6);
    // Far enough aside, a spot is in nobody's way.
    expect(found({ spots: [[212, 180]] })).toEqual(FREE);
  });

  it("stands elsewhere where its line would cross another name's line", () => {
    expect(found({ lines: [[[215, 0], [215, 300]]] })[0]).toBeLessThan(200); // prettier-ignore
  });

  it("stands elsewhere where another name's line runs through its own place", () => {
    expect(found({ lines: [[[254, 0], [254, 300]]] })).not.toEqual(FREE); // prettier-ignore
  });

  it('is not there where all is full', () => {
    expect(findLead(spot, besideOf(spot), takenBy([ROOM]))).toBeNull();
  });
});

const library = toLibrary(realSite(), realGeodata);
const sceneOf = (slug: string, id: string) => {
  const story = library.site.stories.find((each) => each.slug === slug)!;
  return story.steps.find((step) => step.id === id)!.scene;
};
const pictureOf = (slug: string, id: string) => toPicture(sceneOf(slug, id), library.atlas);

it("a line's name stands above it where it runs across, to its right where it runs up and down", () => {
  const scene = sceneOf('linping', 'formula');
  const view = library.site.views.find(({ name }) => name === '临平两轴')!;
  const overlays = scene.overlays.filter((ref) => ref.endsWith('轴'));
  const { labels } = toPicture({ ...scene, view, overlays, ground: [] }, library.atlas);
  const sides = labels.flatMap(({ part, side }) => (part ? [[part, side]] : []));
  expect(Object.fromEntries(sides)).toEqual({
    'linping-2021/沪杭联动轴': 'north',
    'linping-2021/产城融合中轴': 'east'
  });
});

it('a plan’s part whose name has no place on a phone stands at the end of a line there, and still opens its evidence', () => {
  const { labels, overlays } = pictureOf('yuhang', 'answer');
  for (const { ref } of overlays.filter((each) => each.ref.endsWith('一心'))) {
    const led = labels.filter(({ part }) => part === ref).filter((label) => isIn(label, 'small'));
    expect(led.map(({ text, mark, to }) => [text, mark, to !== undefined])).toEqual([
      ['城市新中心', '心 · 推断', true]
    ]);
  }
});

describe('on the map of the whole city', () => {
  const { labels, bounds } = pictureOf('hangzhou', 'growth');

  it('all thirteen divisions are named, the small ones of the centre beside themselves', () => {
    expect(labels.filter((label) => label.area && isIn(label, 'wide'))).toHaveLength(13);
    const leading = labels
      .filter((label) => label.to && label.kind !== 'note' && isIn(label, 'wide'))
      .map(({ text, from }) => `${text} ${from}`);
    expect(leading.sort()).toEqual(['上城区 wide', '拱墅区 wide'].sort());
  });

  it('no two names touch', () => {
    const wide = labels.filter((label) => isIn(label, 'wide'));
    const boxes = wide.map((label) => labelBox(label, bounds, fitFrame(bounds, ROOMS.wide)));
    boxes.forEach((box, i) => expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false));
  });
});
