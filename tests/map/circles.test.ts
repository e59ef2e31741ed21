import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AreaCode, IndicatorId } from '../../src/lib/domain/ids';
import { toId } from '../../src/lib/domain/ids';
import { NO_FIGURES, type SceneFigures, type SceneNumbers } from '../../src/lib/domain/scene-figures';
import { overlaps } from '../../src/lib/geometry/boxes';
import type { Atlas } from '../../src/lib/map/atlas';
import { CIRCLE_PX, largestRadius } from '../../src/lib/map/circle-scale';
import { liesOnCircle } from '../../src/lib/map/labels/beside-circles';
import { labelBox, ROOMS } from '../../src/lib/map/labels/placement';
import { toPx } from '../../src/lib/map/labels/to-px';
import { circlesText, sizesText } from '../../src/lib/map/renderers/svg/circles-text';
import { toStandaloneSvg } from '../../src/lib/map/renderers/svg/standalone';
import { isIn } from '../../src/lib/map/labels/note';
import type { MapLabel } from '../../src/lib/map/picture';
import { fitFrame } from '../../src/lib/map/stage/camera';
import { toPicture } from '../../src/lib/map/to-picture';
import { toLibrary } from '../../src/lib/server/library/library';
import { realGeodata, realSite } from '../content/real-site';
import FramedMap from '../fixtures/tiny-site/FramedMap.svelte';
import { attributesOf } from './renderers/seen-looks';
import { aScene, colouredBy, library, PEOPLE } from './tiny-library';

const { atlas } = library;
const [A, B, C, D, E] = ['900001', '900002', '900003', '900004', '900005'].map((code) => toId<AreaCode>(code)) as [AreaCode, AreaCode, AreaCode, AreaCode, AreaCode]; // prettier-ignore
const circled = (numbers: SceneNumbers = PEOPLE, max: number | null = null): SceneFigures => ({
  fill: null,
  circles: { numbers, max }
});
const SCHOOLS: SceneNumbers = {
  kind: 'period',
  indicator: toId<IndicatorId>('schools'),
  period: '2021',
  measure: 'value'
};
const pictureOf = (figures: SceneFigures, world = atlas) => toPicture(aScene({ figures }), world);
const withValues = (values: readonly (number | null)[]): Atlas => ({
  ...atlas,
  figuresAt: (...asked) =>
    atlas.figuresAt(...asked).map((figure, i) => ({ ...figure, value: values[i] ?? null, missing: null }))
});

describe('the circles of a map', () => {
  const picture = pictureOf(circled());

  it('stand at the anchors of their divisions, the largest first, in the ratio of the values', () => {
    expect(picture.circles.map(({ code }) => code)).toEqual([A, B, C, D]);
    const [a, b, c, d] = picture.circles.map(({ size }) => size ** 2 * 400);
    for (const [value, area] of [[400, a], [300, b], [200, c], [100, d]]) expect(area).toBeCloseTo(value!, 0); // prettier-ignore
    for (const { code, at } of picture.circles) expect(at).toEqual(atlas.areaAnchor(picture.boundary, code, picture.bounds)); // prettier-ignore
  });

  it('leave the divisions uncoloured, and hatch the one without a number: it is no zero', () => {
    expect(new Set(picture.fills.map(({ fill }) => fill)).size).toBe(1);
    expect(picture.hatched).toEqual([E]);
    expect(picture.legend.entries).toContainEqual({ swatch: 'hatch', text: '无数据' });
  });

  it('keep the scale that a scene gives them', () => {
    const { circles, legend } = pictureOf(circled(PEOPLE, 1600));
    expect(circles[0]?.size).toBe(0.5);
    expect(legend.circles?.samples[0]).toEqual({ size: 0.7906, text: '1000' });
  });

  it('are explained by round values of the same scale', () => {
    expect(picture.legend.circles).toEqual({
      term: 'people',
      title: '圆的大小：人口，2020年11月1日（人）',
      samples: [
        { size: 0.7906, text: '250' },
        { size: 0.3536, text: '50' },
        { size: 0.1581, text: '10' }
      ]
    });
  });

  it('are told in words', () => {
    expect(picture.description).toContain('圆的大小表示2020年11月1日常住人口，最大A400人，最小D100人；缺E。');
  });

  it('mark a loss, leave out a zero, and say both', () => {
    const { circles, legend } = pictureOf(circled(), withValues([400, -100, 0, 25, 4]));
    expect(circles.map(({ code, kind, size }) => [code, kind, size])).toEqual([
      [A, 'gain', 1],
      [B, 'loss', 0.5],
      [D, 'gain', 0.25],
      [E, 'gain', 0.1]
    ]);
    expect(legend.entries.map(({ swatch }) => swatch)).toEqual(['circle-loss', 'circle-none']);
  });

  it('over a colour have a mark of their own where there is no number', () => {
    const { circles, hatched, legend } = pictureOf({
      ...colouredBy(SCHOOLS),
      circles: { numbers: PEOPLE, max: null }
    });
    expect(hatched).toEqual([]);
    expect(circles.filter(({ kind }) => kind === 'gap').map(({ code }) => code)).toEqual([E]);
    expect(legend).toMatchObject({ title: '学校，2021年（个）', circles: { samples: { length: 3 } } });
    expect(legend.entries).toContainEqual({ swatch: 'circle-gap', text: '没有圆的数' });
  });

  it('let the names of their divisions stand beside them', () => {
    for (const room of Object.values(ROOMS)) {
      const frame = fitFrame(picture.bounds, room);
      const own = picture.labels.filter(({ clear }) => clear !== undefined);
      expect(own.map(({ area }) => area).sort()).toEqual([A, B, C, D]);
      for (const label of own) {
        const { at, size } = picture.circles.find(({ code }) => code === label.area)!;
        const [x, y] = toPx(at, picture.bounds, frame);
        const reach = largestRadius(room) * size - 2;
        const square = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
        expect(overlaps(labelBox(label, picture.bounds, frame, room), square)).toBe(false);
      }
    }
  });
});

describe('a map’s circles on the screen', () => {
  const picture = pictureOf(circled(PEOPLE), withValues([400, -100, 9, 25]));
  const framed = (isLive: boolean): string =>
    /<svg class="circles.*?<div class="labels/s.exec(
      render(FramedMap, { props: { picture, isLive } }).body
    )![0];
  const circlesIn = (svg: string) => [...svg.matchAll(/<circle[^>]*>/g)].map(([tag]) => attributesOf(tag));

  it('are the very same over either renderer', () => {
    expect(framed(true)).toBe(framed(false));
    expect(circlesIn(framed(true))).toHaveLength(11);
  });

  it('are as large in an exported file as on a page of that size, and at the same places', () => {
    const file = circlesIn(circlesText(picture, { x: 0, y: 0, width: 1000, height: 600 }));
    const page = circlesIn(framed(false));
    expect(file).toHaveLength(page.length);
    page.forEach(({ r, cx, cy, 'data-circle': code }, i) => {
      expect(file[i]!['data-circle']).toBe(code);
      expect(Number(file[i]!['r'])).toBeCloseTo((Number(r) / CIRCLE_PX.small) * CIRCLE_PX.wide, 1);
      expect(Number(file[i]!['cx'])).toBeCloseTo(parseFloat(cx!) * 10, 1);
      expect(Number(file[i]!['cy'])).toBeCloseTo(parseFloat(cy!) * 6, 1);
    });
  });

  it('are in an exported file with their legend', () => {
    const svg = toStandaloneSvg(picture, {
      text: { title: '', subtitle: '', foot: [] },
      shapeOf: () => 'M0 0z',
      textureNames: []
    });
    expect(svg).toContain('data-layer="circle-fills"');
    expect(svg).toContain('圆的大小：人口，2020年11月1日（人）');
    expect(svg).toContain('负数或减少');
    expect(sizesText(picture.legend.circles!, ROOMS.wide).match(/<circle/g)).toHaveLength(9);
  });

  it('are none where figures show none', () => {
    expect(pictureOf(NO_FIGURES).circles).toEqual([]);
    expect(render(FramedMap, { props: { picture: pictureOf(NO_FIGURES), isLive: false } }).body).not.toContain('data-circle'); // prettier-ignore
  });
});

describe('the names of a city whose circles lie close together', () => {
  const real = toLibrary(realSite(), realGeodata);
  const view = real.site.views.find(({ name }) => name === '杭州全市')!;
  const numbers = {
    kind: 'period',
    indicator: toId<IndicatorId>('census-population'),
    period: '2020-11-01',
    measure: 'value'
  } as const;
  const boundary = real.site.boundaries.at(-1)!.id;
  const picture = toPicture(aScene({ view, boundary, figures: circled(numbers) }), real.atlas);

  it('are all there, and none lies on the circle of another', () => {
    const frame = fitFrame(picture.bounds, ROOMS.wide);
    const names = picture.labels.filter((label) => label.area !== undefined && isIn(label, 'wide'));
    expect(names).toHaveLength(picture.circles.length);
    for (const label of names) {
      const others = picture.circles.filter(({ code }) => code !== label.area);
      const box = labelBox(label, picture.bounds, frame, ROOMS.wide);
      expect(liesOnCircle(box, others, { bounds: picture.bounds, frame, room: ROOMS.wide }), label.text).toBe(
        false
      );
    }
  });

  it('are all on a phone too where no words beside the map choose among them, and none lies on another', () => {
    const named = (said?: string): MapLabel[] => {
      const { labels } = aScene({});
      const scene = aScene({ view, boundary, figures: circled(numbers), labels: { ...labels, ...(said === undefined ? {} : { said }) } }); // prettier-ignore
      const all = toPicture(scene, real.atlas).labels;
      return all.filter((label) => label.area !== undefined && isIn(label, 'small'));
    };
    const names = named();
    expect(names).toHaveLength(picture.circles.length);
    const frame = fitFrame(picture.bounds, ROOMS.small);
    const boxes = names.map((label) => labelBox(label, picture.bounds, frame, ROOMS.small));
    boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]));
    expect(named('萧山区的人最多。').length).toBeLessThan(names.length);
  });
});
