import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { type Box } from '../../../src/lib/geometry/projection';
import { toFreeLabels, type Sight } from '../../../src/lib/map/labels/free-labels';
import { labelBox } from '../../../src/lib/map/labels/placement';
import { toPx } from '../../../src/lib/map/labels/to-px';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { toPicture } from '../../../src/lib/map/to-picture';
import { aScene, library, PLACES } from '../tiny-library';

const NEW = library.site.boundaries.find(({ id }) => id === 'new')!;
const annotation = { at: { kind: 'place' as const, id: PLACES[0]! }, text: '这里说的就是它', figures: [] };
const picture = toPicture(
  aScene({ labels: { areas: 'highlighted', places: PLACES, water: true }, annotation }),
  library.atlas
);
const areas = NEW.areas.map(({ code, name }) => ({
  code,
  name,
  anchor: library.atlas.areaAnchor(NEW.id, code, picture.bounds)!
}));
const ROOM: Box = { x: 0, y: 0, width: 900, height: 700 };

/** The room with the step's map moved by pixels and enlarged. */
function sightOf({ by = [0, 0], times = 1, reserved = [] as Box[] } = {}): Sight {
  const { x, y, width, height } = fitFrame(picture.bounds, ROOM);
  const frame = { x: x + by[0]!, y: y + by[1]!, width: width * times, height: height * times };
  return { bounds: picture.bounds, frame, room: ROOM, reserved };
}
const labelsIn = (sight: Sight) => toFreeLabels(picture, { areas, ground: [] }, sight);
const idsIn = (sight: Sight) => labelsIn(sight).map(({ id }) => id);
const drawn = picture.labels.filter(({ from }) => from !== 'narrow');

describe('a map in the hand', () => {
  it('is a case with places, water and a note', () => {
    expect(new Set(drawn.map(({ kind }) => kind))).toEqual(
      new Set([...drawn.map(({ kind }) => kind), 'note', 'water'])
    );
    expect(drawn.some(({ id }) => id.startsWith('place:'))).toBe(true);
  });

  it('keeps all that its step drew, and names the divisions that the step did not', () => {
    const ids = idsIn(sightOf());
    expect(ids).toEqual(expect.arrayContaining(drawn.map(({ id }) => id)));
    expect(ids.filter((id) => id.startsWith('area:')).length).toBeGreaterThan(2);
  });

  it.each([
    { by: [0, 0], times: 1 },
    { by: [60, 30], times: 1 },
    { by: [-200, -150], times: 2.3 },
    { by: [300, 250], times: 0.3 }
  ])('lays no name over another, moved by $by and $times as large', ({ by, times }) => {
    const sight = sightOf({ by, times });
    const labels = labelsIn(sight);
    const boxes = labels.map((label) => labelBox(label, sight.bounds, sight.frame, sight.room));
    boxes.forEach((box, i) => {
      expect(
        boxes.slice(i + 1).some((other) => overlaps(box, other)),
        labels[i]?.id
      ).toBe(false);
    });
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });

  it('names nothing under what lies over it', () => {
    const reserved = [{ x: 0, y: 0, width: 900, height: 350 }];
    const sight = sightOf({ reserved });
    for (const label of labelsIn(sight))
      expect(overlaps(labelBox(label, sight.bounds, sight.frame, ROOM), reserved[0]!), label.id).toBe(false);
  });

  it('moves a place to another side of its dot before it leaves it out', () => {
    const place = drawn.find(({ id }) => id.startsWith('place:'))!;
    const plain = sightOf();
    const box = labelBox(place, plain.bounds, plain.frame, ROOM);
    const reserved = [{ ...box, x: box.x + 20, width: box.width - 20 }];
    const found = labelsIn(sightOf({ reserved })).find(({ id }) => id === place.id);
    expect(found?.side ?? 'none').not.toBe(place.side ?? 'none');
  });

  it('says nothing of a point that has left the window', () => {
    const note = drawn.find(({ kind }) => kind === 'note')!;
    expect(idsIn(sightOf())).toContain(note.id);
    const { bounds, frame } = sightOf();
    const [x, y] = toPx(note.to!, bounds, frame);
    for (const by of [
      [-x - 2, 0],
      [ROOM.width - x + 2, 0],
      [0, -y - 2]
    ])
      expect(idsIn(sightOf({ by })), String(by)).not.toContain(note.id);
  });

  it('keeps the plate of a line whose own spot has left the window', () => {
    const [west, south, east, north] = picture.bounds;
    const [lost, seen] = [
      [west + (east - west) * 0.1, (south + north) / 2],
      [west + (east - west) * 0.5, (south + north) / 2]
    ] as const;
    const plate = { id: 'metro:line-2', kind: 'line' as const, text: '2号线', line: 2, at: lost };
    const withLine = { circles: [], labels: [{ ...plate, from: 'small' as const }] };
    const ground = [{ ...plate, others: [{ at: seen }] }];
    const sight = sightOf({ by: [-300, 0] });
    const found = toFreeLabels(withLine, { areas: [], ground }, sight).find(({ id }) => id === plate.id);
    expect(found?.at).toEqual(seen);
  });
});
