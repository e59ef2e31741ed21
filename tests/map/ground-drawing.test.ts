import { describe, expect, it } from 'vitest';
import type { GroundChoice } from '../../src/lib/domain/ground';
import { scaleOf } from '../../src/lib/domain/ground';
import type { Bounds } from '../../src/lib/domain/ids';
import { attributionOf, toMapNote } from '../../src/lib/map/stage/map-note';
import { toDrawing } from '../../src/lib/map/drawing';
import { OPACITIES } from '../../src/lib/map/tokens';
import { toPicture } from '../../src/lib/map/to-picture';
import { groundCredits } from '../../src/lib/server/library/ground';
import { withShapes, shapesMarker } from '../../src/lib/server/html/shapes';
import { labelBox, ROOMS } from '../../src/lib/map/labels/placement';
import { fitFrame } from '../../src/lib/map/stage/camera';
import { overlaps } from '../../src/lib/geometry/boxes';
import { aScene, library, PEOPLE } from './tiny-library';

const on = (name: GroundChoice['name'], asOf: string | null = null): GroundChoice => ({ name, asOf });
const drawn = (...ground: GroundChoice[]) => toPicture(aScene({ ground }), library.atlas);

describe('the ground of a picture', () => {
  it('shows a network as of a day: what was open then, and no more', () => {
    const features = (asOf: string | null) => drawn(on('metro', asOf)).ground[0]?.features;
    expect(features('2010-01-01')).toEqual(['0-2010-01-01', '2010-01-01']);
    expect(features('2015-06-01')).toEqual(['0-2010-01-01', '0-2015-01-01-s', '2010-01-01', '2015-01-01']);
    expect(features(null)).toHaveLength(7);
  });

  it('does not name a station before it opened', () => {
    const names = (asOf: string) =>
      toPicture(
        aScene({
          ground: [on('metro', asOf)],
          view: { ...aScene().view, bounds: [120.9, 30.4, 121.1, 30.6] }
        }),
        library.atlas
      ).labels.map(({ text }) => text);
    expect(names('2012-01-01')).not.toContain('新站');
    expect(names('2020-01-01')).toContain('新站');
  });

  it('steps back beneath colours that stand for numbers', () => {
    const figures = {
      ...aScene().figures,
      fill: { numbers: PEOPLE, breaks: null }
    } as never;
    const colored = toPicture(aScene({ ground: [on('relief')], figures }), library.atlas);
    const opacityIn = (picture: typeof colored) =>
      toDrawing(picture).find(({ layer }) => layer === 'relief')?.shapes[0]?.opacity;
    expect(opacityIn(colored)).toBe(OPACITIES.reliefUnder);
    expect(opacityIn(drawn(on('relief')))).toBe(OPACITIES.relief);
    expect(OPACITIES.reliefUnder).toBeLessThan(OPACITIES.relief / 3);
  });

  it('has a line in the legend for each kind that is on, with the cell of the relief, and none for others', () => {
    const texts = (...ground: GroundChoice[]) => drawn(...ground).legend.entries.map(({ text }) => text);
    expect(texts()).toEqual([]);
    expect(texts(on('relief'))).toEqual([expect.stringMatching(/^地势示意：越深越高，精度约[\d.]+公里$/)]);
    expect(texts(on('metro', '2020-01-01'))).toEqual(['地铁（2020年1月1日）', '虚线：地铁走向示意']);
    expect(texts(on('rail'), on('peaks'))).toEqual([
      '铁路：双线是高铁，带齿的是普通铁路',
      '虚线：铁路走向示意',
      '山峰',
      '斜体：山名，不标山顶'
    ]);
  });

  it('has a line in the legend for the hollow dot of a place that is only a hint, once', () => {
    const texts = (places: readonly string[], ...ground: GroundChoice[]) =>
      toPicture(aScene({ ground, labels: { ...aScene().labels, places } as never }), library.atlas)
        .legend.entries.map(({ text }) => text)
        .filter((text) => text === '位置示意');
    expect(texts(['东站'])).toEqual(['位置示意']);
    expect(texts(['东站'], on('landmarks'), on('towns'))).toEqual(['位置示意']);
    expect(texts(['西站'])).toEqual([]);
  });

  it('says what the rings on a metro are where they are drawn', () => {
    const texts = (bounds: Bounds) =>
      toPicture(
        aScene({ ground: [on('metro')], view: { ...aScene().view, bounds } }),
        library.atlas
      ).legend.entries.map(({ text }) => text);
    expect(texts([120.9, 30.4, 121.1, 30.6])).toContain('地铁，小圈是车站');
    expect(texts([119, 29, 123, 32])).toContain('地铁');
  });

  it('names the sources of what is on, and of nothing else', () => {
    const note = toMapNote(
      { reviewNumber: null, reviewText: '示意图', attribution: '自绘' },
      groundCredits(library.geo)
    );
    expect(attributionOf(note, drawn())).toBe('自绘');
    expect(attributionOf(note, drawn(on('relief'), on('metro')))).toBe('自绘；圆丘测绘；© 小县地铁');
  });

  it('has names that stand on no other name, in rooms of both sizes', () => {
    const { labels, bounds } = drawn(on('rivers'), on('rail'), on('peaks'), on('towns'), on('landmarks'));
    expect(labels.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['spot', 'ridge', 'water']));
    for (const size of ['small', 'wide'] as const) {
      const frame = fitFrame(bounds, ROOMS[size]);
      const boxes = labels
        .filter(({ from }) => from === 'small' || from === size)
        .map((label) => labelBox(label, bounds, frame, ROOMS[size]));
      boxes.forEach((box, i) => {
        expect(boxes.slice(i + 1).some((other) => overlaps(box, other))).toBe(false);
      });
    }
  });

  it('gives way to every name of the scene', () => {
    const bare = drawn().labels;
    const full = drawn(on('rivers'), on('rail'), on('peaks'), on('towns'), on('landmarks')).labels;
    expect(full.slice(0, bare.length)).toEqual(bare);
  });
});

describe('the shapes of the ground', () => {
  const page = shapesMarker([drawn(on('relief'), on('metro'))]);

  it('of relief come late from a file of its own, all others stand in the page once', () => {
    const html = withShapes(page, library, (path) => `..${path}`);
    expect(html).toContain('href="../shapes/ground/relief.svg#s-ground-relief-bands-1"');
    expect(html.match(/<path id="s-ground-metro-lines-0-2010-01-01"/g)).toHaveLength(1);
    expect(html).not.toContain('s-ground-rail');
  });

  it('all stand in what readers take away', () => {
    const html = withShapes(page, library);
    expect(html).toContain('<path id="s-ground-relief-bands-1"');
    expect(html).not.toContain('.svg#');
  });
});

describe('the scale of a map', () => {
  const wide = (degrees: number): Bounds => [120, 30, 120 + degrees, 30.1];

  it('is that of a city, of a district, or closer', () => {
    expect([2, 0.5, 0.1].map((degrees) => scaleOf(wide(degrees)))).toEqual(['city', 'district', 'close']);
  });
});
