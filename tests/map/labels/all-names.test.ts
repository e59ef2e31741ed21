import { describe, expect, it } from 'vitest';
import { overlaps } from '../../../src/lib/geometry/boxes';
import { discsCrossed, toDiscs } from '../../../src/lib/map/labels/discs';
import { isIn } from '../../../src/lib/map/labels/note';
import { labelBox, ROOMS } from '../../../src/lib/map/labels/placement';
import { toPx } from '../../../src/lib/map/labels/to-px';
import type { Picture } from '../../../src/lib/map/picture';
import { fitFrame } from '../../../src/lib/map/stage/camera';
import { toExplorePicture } from '../../../src/lib/pages/explore/explore-picture';
import { looksOf } from '../../../src/lib/pages/explore/looks';
import { toModel } from '../../../src/lib/pages/explore/model';
import { toOptions, type Option } from '../../../src/lib/pages/explore/options';
import { realData } from '../../pages/explore/real-data';
import { stateOf } from '../../pages/explore/tiny-data';

const real = realData();
const room = ROOMS.small;

/** One map of each indicator that is a count, on each boundary, as circles; the newest. */
const options = toOptions(real.figures).filter(
  (option, i, all) =>
    option.measure === 'value' &&
    option.family === 'actual' &&
    looksOf(option, 'own', real).includes('circles') &&
    all.findIndex((each) => isLike(each, option)) === i
);

function isLike(one: Option, other: Option): boolean {
  return (
    one.indicator === other.indicator &&
    one.boundary === other.boundary &&
    one.measure === other.measure &&
    one.family === other.family
  );
}

const pictures = options.map(({ indicator, period, boundary }): Picture => {
  const query = `?indicator=${indicator}&period=${period.text}&boundary=${boundary}&look=circles`;
  return toExplorePicture(toModel(stateOf(query, real), real), real);
});

const namesOf = ({ labels }: Picture) => labels.filter((label) => label.area && isIn(label, 'small'));

/** Circles that the lines of names cross besides those that lie on the line's end. */
function crossedIn({ labels, circles, bounds, ...picture }: Picture): number {
  const frame = fitFrame(bounds, room);
  const discs = toDiscs(circles, { bounds, frame, room });
  return namesOf({ labels, circles, bounds, ...picture }).reduce((sum, { at, to, area }) => {
    if (!to) return sum;
    const others = discs.filter(({ code }) => code !== area);
    return sum + discsCrossed(toPx(to, bounds, frame), toPx(at, bounds, frame), others);
  }, 0);
}

describe('the whole city as circles, on a phone', () => {
  it('has the names of all thirteen divisions on most maps, and of eleven on all', () => {
    const counts = pictures.map((picture) => namesOf(picture).length);
    expect(counts.length).toBeGreaterThan(70);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(11);
    expect(counts.filter((count) => count === 13).length).toBeGreaterThan(counts.length * 0.7);
  });

  it('has no name on another', () => {
    for (const picture of pictures) {
      const frame = fitFrame(picture.bounds, room);
      const boxes = namesOf(picture).map((label) => labelBox(label, picture.bounds, frame, room));
      for (const [i, box] of boxes.entries())
        expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]);
    }
  });

  it('leads names over few circles of others', () => {
    const crossed = pictures.map(crossedIn);
    expect(crossed.reduce((sum, each) => sum + each)).toBeLessThan(2 * pictures.length);
    expect(crossed.filter((each) => each === 0).length).toBeGreaterThan(pictures.length / 5);
  });
});
