import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { AreaCode, IndicatorId } from '../../src/lib/domain/ids';
import { toId } from '../../src/lib/domain/ids';
import type { SceneBeside, SceneSide } from '../../src/lib/domain/scene-beside';
import type { SceneFigures } from '../../src/lib/domain/scene-figures';
import type { Atlas } from '../../src/lib/map/atlas';
import { BesideView } from '../../src/lib/map/beside/beside-view.svelte';
import { columnsOf } from '../../src/lib/map/beside/columns';
import { picturesOf } from '../../src/lib/map/beside/pictures';
import type { Picture } from '../../src/lib/map/picture';
import { shapeId } from '../../src/lib/map/renderers/svg/shape-ids';
import { toPicture } from '../../src/lib/map/to-picture';
import { withShapes, shapesMarker } from '../../src/lib/server/html/shapes';
import SpreadMap from '../fixtures/tiny-site/SpreadMap.svelte';
import { aScene, library, NEW, OLD, PARTS, PEOPLE } from './tiny-library';

/** The tiny site has schools on today's boundary alone: here the old one has the same. */
const atlas: Atlas = {
  ...library.atlas,
  figuresAt: (_boundary, numbers) => library.atlas.figuresAt(NEW, numbers)
};
const fillOf = (period: string, ramp?: 'second'): SceneFigures => ({
  fill: {
    kind: 'choropleth',
    numbers: { kind: 'period', indicator: toId<IndicatorId>('schools'), period, measure: 'value' },
    breaks: [3, 6],
    ...(ramp ? { ramp } : {})
  },
  circles: null
});
const own = aScene({ figures: fillOf('2022') });
const side = (parts: Partial<SceneSide> = {}): SceneSide => ({
  ...own,
  figures: fillOf('2021'),
  title: null,
  ...parts
});
const pictureOf = (kind: SceneBeside['kind'], parts: Partial<SceneBeside> = {}, scene = own): Picture =>
  toPicture({ ...scene, beside: { kind, others: [side()], title: null, sharesRamp: true, ...parts } }, atlas);

describe('a picture with several maps', () => {
  const picture = pictureOf('swipe');

  it('is, by itself, how they end: its own', () => {
    const alone = toPicture(own, atlas);
    expect({ ...picture, beside: undefined, legend: null, description: '' }).toEqual({ ...alone, beside: undefined, legend: null, description: '' }); // prettier-ignore
  });

  it('tells of the others what is another, and each is what it would be alone', () => {
    const [left] = picturesOf(picture);
    const alone = toPicture(aScene({ figures: fillOf('2021') }), atlas);
    for (const key of ['fills', 'hatched', 'textures', 'circles', 'labels', 'boundary'] as const) expect(left![key]).toEqual(alone[key]); // prettier-ignore
    expect(Object.keys(picture.beside!.others[0]!).sort()).toEqual(['fills', 'hatched']);
  });

  it('has one legend where colours mean the same: without the periods, which its maps say, and no class empty that any map has', () => {
    expect(picture.legend.title).toBe('学校（个）');
    expect(picture.legend.classes.map(({ text }) => text)).toEqual(['3 以下', '3～6', '6 以上']);
    expect(picture.legend.left).toBeUndefined();
  });

  it('has two legends of two hues where a frame holds two meanings', () => {
    const people: SceneFigures = { fill: { kind: 'choropleth', numbers: PEOPLE, breaks: [150], ramp: 'second' }, circles: null }; // prettier-ignore
    const { legend } = pictureOf('swipe', { others: [side({ figures: people })], sharesRamp: false });
    expect([legend.left!.title, legend.title]).toEqual(['人口，2020年11月1日（人）', '学校，2022年（个）']);
    const colors = [legend.left!.classes, legend.classes].map((each) => each.map(({ color }) => color));
    expect(colors[0]!.filter((color) => colors[1]!.includes(color))).toEqual([]);
  });

  it('names the maps by what is another in each', () => {
    expect(picture.beside!.titles).toEqual(['2021年', '2022年']);
    const named = pictureOf('multiples', { others: [side({ title: '从前' })], title: '现在' });
    expect(named.beside!.titles).toEqual(['从前', '现在']);
    const old = side({ boundary: OLD, figures: own.figures });
    const byGround = pictureOf('swipe', { others: [old] }).beside!.titles;
    expect(byGround).toEqual(
      atlas.boundaries.filter(({ id }) => [OLD, NEW].includes(id)).map(({ name }) => name)
    );
  });

  it('draws each map on its own boundary, and asks the page for the shapes of both', () => {
    const two = pictureOf('swipe', { others: [side({ boundary: OLD })] });
    expect(picturesOf(two).map(({ boundary }) => boundary)).toEqual([OLD, NEW]);
    const codes = picturesOf(two)[0]!.fills.map(({ code }) => code);
    expect(codes).not.toContain(toId<AreaCode>('900005'));
    const html = withShapes(shapesMarker([two]), library);
    for (const id of [OLD, NEW]) expect(html).toContain(`id="${shapeId.areas(id)}"`);
  });

  it('is told in words, side by side', () => {
    expect(picture.description).toContain('两幅图在一个框里，由一条可以左右移动的分界隔开。左边：2021年，按2021年学校数分级设色，最高A8个，最低E1个。右边：2022年，'); // prettier-ignore
    expect(pictureOf('multiples').description).toContain('几幅小图并排。第1幅：2021年');
  });

  it('loses the names of parts that the reader hid on every map', () => {
    const scene = aScene({ figures: own.figures, overlays: [PARTS[0]!] });
    const parted = pictureOf('swipe', { others: [side({ ...scene, figures: fillOf('2021'), boundary: OLD })] }, scene); // prettier-ignore
    const hidden = { ...parted, overlays: [] };
    expect(picturesOf(parted)[0]!.labels.some(({ part }) => part)).toBe(true);
    expect(picturesOf(hidden)[0]!.labels.some(({ part }) => part)).toBe(false);
  });
});

describe('small maps beside each other', () => {
  it('stand wherever nothing moves, each with its name, its colours and no second legend', () => {
    const { body } = render(SpreadMap, { props: { picture: pictureOf('swipe') } });
    expect(body.match(/<p class="title[^>]*>([^<]*)/g)!.map((each) => each.split('>')[1])).toEqual(['2021年', '2022年']); // prettier-ignore
    expect(body).toContain('data-multiples="swipe"');
    expect(body.match(/role="group" aria-label="示意图/g)).toHaveLength(1);
    expect(body).not.toContain('role="slider"');
    expect(body.match(/<ol/g)).toHaveLength(1);
  });

  it('have a legend each where their colours mean different things', () => {
    const { body } = render(SpreadMap, { props: { picture: pictureOf('multiples', { sharesRamp: false }) } });
    expect(body.match(/<ol/g)).toHaveLength(2);
  });

  it.each([
    [2, 1, 1],
    [2, 2.2, 1],
    [2, 0.6, 2],
    [4, 1.2, 2],
    [5, 1, 2]
  ])('%d of the shape %d stand in %d columns or more', (count, ratio, least) => {
    const columns = columnsOf(count, ratio);
    expect(columns).toBeGreaterThanOrEqual(least);
    expect(columns).toBeLessThanOrEqual(count);
  });
});

describe('the line between two sides', () => {
  const source = (at: number, isFree = false, picture = pictureOf('swipe'), scene = 'one') => ({
    ...{ scene, picture, at, isFree }
  });

  it('stands where the scroll has it: the left side has all at first, the right side in the end', () => {
    expect([0, 0.25, 1].map((at) => new BesideView(source(at)).line)).toEqual([100, 75, 0]);
    expect(new BesideView(source(0.25)).clip).toBe('inset(-100vmax -100vmax -100vmax 75.000%)');
    expect(new BesideView(source(1)).clip).toBeNull();
  });

  it('stays where a hand put it until the scroll goes on', () => {
    const of = source(1);
    const view = new BesideView(of);
    view.hold(0.4);
    expect(view.at).toBe(0.4);
    of.at = 0.9;
    expect(view.at).toBe(0.9);
    view.hold(-3);
    expect(view.at).toBe(0);
  });

  it('stays there while the scene is only drawn anew, and not in another one', () => {
    const of = source(0.5);
    const view = new BesideView(of);
    view.hold(0.2);
    of.picture = pictureOf('swipe');
    expect(view.at).toBe(0.2);
    of.scene = 'another';
    expect(view.at).toBe(0.5);
  });

  it('is not there on a map in the reader’s hand', () => {
    expect(new BesideView(source(0.5, true))).toMatchObject({ kind: null, clip: null });
  });

  it('gives way frame by frame where maps are played', () => {
    const picture = pictureOf('play', { others: [side(), side({ figures: fillOf('2021') })] });
    const at = (share: number): number => new BesideView(source(share, false, picture)).index;
    expect([0, 0.32, 0.34, 0.67, 1].map(at)).toEqual([0, 0, 1, 2, 2]);
    const view = new BesideView(source(1, false, picture));
    view.show(0);
    expect([view.index, view.picture.fills]).toEqual([0, picturesOf(picture)[0]!.fills]);
  });
});
