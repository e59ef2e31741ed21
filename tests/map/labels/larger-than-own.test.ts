import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { picturesOf } from '../../../src/lib/map/beside/pictures';
import { roomsCovered } from '../../../src/lib/map/labels/larger-than-own';
import { isIn } from '../../../src/lib/map/labels/note';
import { isDark } from '../../../src/lib/map/labels/on-dark';
import { labelBox, ROOMS, SMALL_MAP_ROOMS, type Candidate } from '../../../src/lib/map/labels/placement';
import { withRooms } from '../../../src/lib/map/labels/rooms';
import { toPx } from '../../../src/lib/map/labels/to-px';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { toPicture } from '../../../src/lib/map/to-picture';
import { GAIN_RAMP, RAMP } from '../../../src/lib/map/tokens';
import { toLibrary } from '../../../src/lib/server/library/library';
import { realGeodata, realSite } from '../../content/real-site';

const BOUNDS = [119, 29, 121, 31] as const;
const strong: Candidate = { id: 'area:1', kind: 'area-strong', text: '滨江区', at: [120, 30] };
const covered = (share: number, rooms: typeof ROOMS | typeof SMALL_MAP_ROOMS = ROOMS) =>
  roomsCovered(strong, { bounds: BOUNDS, rooms, fills: (asked) => share >= asked });

describe('a name that is larger than its division', () => {
  it('is so by the room: what a wide one shows large, a small one does not', () => {
    expect(covered(0.5)).toEqual([]);
    expect(covered(0.012)).toEqual(['small']);
    expect(covered(0.001)).toEqual(['small', 'wide']);
    expect(covered(0.012, SMALL_MAP_ROOMS)).toEqual(['small', 'wide']);
  });

  it('stands beside it at the end of a line, off the division', () => {
    const [label] = withRooms([{ ...strong, covers: ['small', 'wide'] }], BOUNDS).filter((each) =>
      isIn(each, 'wide')
    );
    const frame = fitFrame(BOUNDS, ROOMS.wide);
    const [x, y] = toPx(strong.at, BOUNDS, frame);
    expect(label?.to).toEqual(strong.at);
    expect(overlaps(labelBox(label!, BOUNDS, frame, ROOMS.wide), { x, y, width: 1, height: 1 })).toBe(false);
  });

  it('stands on it where the room is wide enough, and beside it in a small one', () => {
    const labels = withRooms([{ ...strong, covers: ['small'] }], BOUNDS);
    const lines = (['small', 'wide'] as const).map((size) =>
      labels.filter((each) => isIn(each, size)).map(({ to }) => to)
    );
    expect(lines).toEqual([[strong.at], [undefined]]);
    expect(labels.every((each) => !('covers' in each))).toBe(true);
  });
});

describe('the real stories', () => {
  const { site, atlas } = toLibrary(realSite(), realGeodata);
  const maps = site.stories.flatMap(({ slug, steps }) =>
    steps.flatMap(({ id, scene }) =>
      picturesOf(toPicture(scene, atlas)).map((picture) => ({
        id: `${slug}#${id}`,
        picture,
        rooms: scene.beside?.kind === 'multiples' ? SMALL_MAP_ROOMS : ROOMS
      }))
    )
  );

  it('have no division under a name that is larger than it, in either room', () => {
    const hidden = maps.flatMap(({ id, picture, rooms }) => {
      const { bounds, boundary } = picture;
      const on = picture.labels.filter(({ area, to, clear }) => area && !to && clear === undefined);
      return on.flatMap((label) => {
        const fills = (share: number) => atlas.areaAnchor(boundary, label.area!, bounds, share) !== null;
        const sizes = roomsCovered(label, { bounds, rooms, fills }).filter((size) => isIn(label, size));
        return sizes.map((size) => `${id} ${label.text} ${size}`);
      });
    });
    expect(hidden).toEqual([]);
  });
});

describe('a name on a colour', () => {
  const luminance = (hex: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5]
      .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
  };

  it.each([...RAMP, ...GAIN_RAMP])('is read on %s: light on dark, dark on light', (fill) => {
    expect(contrast(isDark(fill) ? '#fffdf8' : '#2b211a', fill)).toBeGreaterThan(4.4);
  });
});
