import { describe, expect, it } from 'vitest';
import type { DateRun } from '../../src/lib/domain/motion';
import { picturesOf } from '../../src/lib/map/beside/pictures';
import { spreadDates } from '../../src/lib/map/beside/spread-dates';
import type { Picture } from '../../src/lib/map/picture';
import { toPicture } from '../../src/lib/map/to-picture';
import { aScene, library } from './tiny-library';

const RUN: DateRun = {
  kind: 'date',
  from: '2010-01-01',
  to: '2020-06-01',
  stops: ['2012-01-01', '2015-01-01']
};

function pictureOf(run: DateRun): Picture {
  const scene = aScene({ ground: [{ name: 'metro', asOf: run.to, isRunning: true }], motions: [run] });
  return toPicture(scene, library.atlas);
}

const linesOf = ({ ground }: Picture): readonly string[] => ground.flatMap(({ features }) => features);

describe('a run of dates on paper', () => {
  it('is a small map for each stop and one for its end, under their days, where its editor wants that', () => {
    const picture = spreadDates(pictureOf({ ...RUN, isSpread: true }));
    expect(picture.beside?.titles).toEqual(['2012年1月1日', '2015年1月1日', '2020年6月1日']);
    const counts = picturesOf(picture).map((each) => linesOf(each).length);
    expect(counts).toEqual([2, 4, linesOf(pictureOf(RUN)).length]);
    expect(counts[2]).toBeGreaterThan(4);
  });

  it('shows its days over the maps, not in one of them', () => {
    expect(spreadDates(pictureOf({ ...RUN, isSpread: true })).motions).toEqual([]);
  });

  it('is its last frame everywhere else', () => {
    const picture = pictureOf(RUN);
    expect(spreadDates(picture)).toBe(picture);
    const still = toPicture(aScene(), library.atlas);
    expect(spreadDates(still)).toBe(still);
  });
});
