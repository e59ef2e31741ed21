import { describe, expect, it } from 'vitest';
import { toId, type AreaCode } from '../../src/lib/domain/ids';
import { MOTION_NAMES, type DateRun, type Motion } from '../../src/lib/domain/motion';
import { lightnessOf } from '../../src/lib/map/class-colors';
import { toDrawing } from '../../src/lib/map/drawing';
import { frameAt, movedPicture, pictureAt } from '../../src/lib/map/moved-picture';
import type { Picture } from '../../src/lib/map/picture';
import { applyState, type StateTarget } from '../../src/lib/map/renderers/gl/apply';
import { toGlState, type GlState } from '../../src/lib/map/renderers/gl/gl-state';
import { toMapText } from '../../src/lib/map/renderers/svg/map-text';
import { toPicture } from '../../src/lib/map/to-picture';
import { OLD_TINTS, TOKENS } from '../../src/lib/map/tokens';
import { toFeatureIndex } from '../../src/lib/map/renderers/gl/geometry';
import { loadGeometry } from '../../src/lib/map/renderers/gl/load';
import { FILES, serve, URLS } from './renderers/gl/tiny-map';
import { aScene, colouredBy, library, OLD, PARTS, PEOPLE, PLACES } from './tiny-library';

const RUN: DateRun = { kind: 'date', from: '2010-01-01', to: '2020-06-01', stops: ['2015-01-01'] };
const MOTIONS: readonly Motion[] = [...MOTION_NAMES.map((kind) => ({ kind })), RUN];

const [D, E, FORMER] = ['900004', '900005', '900099'].map((code) => toId<AreaCode>(code)) as [
  AreaCode,
  AreaCode,
  AreaCode
];

/** All that can move. */
const stillScene = aScene({
  figures: { ...colouredBy(PEOPLE), circles: { numbers: PEOPLE, max: null } },
  overlays: PARTS,
  ghost: { boundary: OLD, areas: [D] },
  highlight: [D, E],
  ground: [
    { name: 'relief', asOf: null },
    { name: 'rail', asOf: '2012-12-31' },
    { name: 'metro', asOf: RUN.to, isRunning: true }
  ]
});
/** D's circle comes of two, one of them of a division that the boundary does not have: as much in area as they. */
const withJoins = (each: Picture): Picture => {
  const whole = each.circles.find(({ code }) => code === D)!;
  const [east, west] = [0.01, -0.01].map((by) => [whole.at[0] + by, whole.at[1]] as const);
  const parts = [
    { ...whole, at: east!, size: whole.size * Math.sqrt(0.75) },
    { ...whole, code: FORMER, at: west!, size: whole.size * Math.sqrt(0.25) }
  ];
  return { ...each, joins: [{ ends: 'whole', parts, whole }] };
};
const picture = withJoins(toPicture({ ...stillScene, motions: MOTIONS }, library.atlas));
const still = toPicture(stillScene, library.atlas);

const index = { ...toFeatureIndex(await loadGeometry(URLS, serve(FILES))), overlays: PARTS };
const glOf = (each: Picture): GlState => toGlState(each, index, 9);
const svgOf = (each: Picture): string => toMapText(each, { shapeOf: (id) => id, scale: 60 });
/** What both renderers say of a picture, and what lies over both. */
const marksOf = (each: Picture) => ({
  gl: glOf(each),
  svg: svgOf(each),
  drawing: toDrawing(each),
  circles: each.circles,
  labels: each.labels.map(({ id }) => id)
});

/** A live map that remembers what it was told; what it shows is what a fresh one would. */
class Told implements StateTarget {
  readonly said = new Map<string, string>();
  setPaintProperty = (layer: string, property: string, value: never): unknown =>
    this.said.set(`${layer} ${property}`, JSON.stringify(value));
  setLayoutProperty = this.setPaintProperty;
  setFeatureState = ({ source, id }: { source: string; id: string }, state: object): unknown =>
    this.said.set(`${source}#${id}`, JSON.stringify(state));
}

function toldAlong(ts: readonly number[], motions: readonly Motion[]): Record<string, string> {
  const told = new Told();
  let last: GlState | null = null;
  for (const t of ts) {
    const next = glOf(pictureAt(picture, motions, t));
    applyState(told, next, last);
    last = next;
  }
  return Object.fromEntries([...told.said].sort());
}

const EACH: readonly (readonly [string, readonly Motion[]])[] = [
  ...MOTIONS.map((motion) => [motion.kind, [motion]] as const),
  ['all of them', MOTIONS]
];
const FORWARD = Array.from({ length: 41 }, (_, i) => i / 40);

describe.each(EACH)('a picture that moves by %s', (_name, motions) => {
  it('ends as the scene without motions, in both renderers and over them', () => {
    expect(pictureAt(picture, motions, 1)).toBe(picture);
    expect(marksOf(picture)).toEqual(marksOf(still));
  });

  it.each([0, 0.5, 1])('shows at %d the same after a way forward, back, and a jump', (t) => {
    const jumped = toldAlong([t], motions);
    expect(toldAlong([...FORWARD.filter((each) => each < t), t], motions)).toEqual(jumped);
    expect(toldAlong([...FORWARD.filter((each) => each > t).reverse(), t], motions)).toEqual(jumped);
    expect(toldAlong([1, 0, 0.3, t], motions)).toEqual(jumped);
    expect(marksOf(pictureAt(picture, motions, t))).toEqual(marksOf(pictureAt(picture, motions, t)));
  });

  it('says in SVG what it says to the live map: as many steps, at the same moments', () => {
    const pictures = FORWARD.map((t) => pictureAt(picture, motions, t));
    const changes = (of: (each: Picture) => unknown) =>
      pictures.map((each, i) => i > 0 && JSON.stringify(of(each)) !== JSON.stringify(of(pictures[i - 1]!)));
    expect(changes(svgOf)).toEqual(changes(glOf));
  });

  it('draws nothing anew between two of its frames', () => {
    for (const t of FORWARD) {
      const frame = frameAt(picture, motions, t);
      expect(marksOf(movedPicture(picture, frame))).toEqual(marksOf(pictureAt(picture, motions, t)));
    }
  });
});

const at = (kind: Motion['kind'], t: number): Picture =>
  pictureAt(picture, MOTIONS.filter((motion) => motion.kind === kind), t); // prettier-ignore

describe('what moves', () => {
  it('is colour from light to dark, and nothing else', () => {
    const colored = (t: number) => at('fill', t).fills.filter(({ fill }, i) => fill === picture.fills[i]!.fill).length;
    const none = picture.fills.filter(({ fill }) => fill === TOKENS.noData).length;
    expect(at('fill', 0).fills.filter(({ fill }) => fill === TOKENS.area).length).toBe(picture.fills.length - none);
    expect(colored(0.5)).toBeGreaterThan(none);
    expect(colored(0.5)).toBeLessThan(picture.fills.length);
    const [come, yet] = [true, false].map((has) => picture.fills.filter(({ fill }, i) => fill !== TOKENS.noData && (at('fill', 0.5).fills[i]!.fill === fill) === has).map(({ fill }) => lightnessOf(fill)));
    expect(Math.min(...come!)).toBeGreaterThan(Math.max(...yet!));
    expect({ ...at('fill', 0.5), fills: [], textures: [] }).toEqual({ ...picture, fills: [], textures: [] });
  }); // prettier-ignore

  it('is pieces of what was one that become several: its colour and its line go, the new ones come one by one', () => {
    const shapesOf = (t: number, layer: string) =>
      toDrawing(at('morph', t)).filter((mark) => mark.layer === layer).flatMap(({ shapes }) => shapes);
    const old = (t: number) => ['old-fills', 'old-lines'].map((layer) => shapesOf(t, layer).map(({ opacity }) => opacity));
    expect([0, 0.5, 1].map(old)).toEqual([[[1], [1]], [[0.5], [0.5]], [[], []]]);
    expect(shapesOf(0, 'old-fills')[0]).toMatchObject({ shape: { boundary: OLD, code: D }, color: OLD_TINTS[0] });
    expect([0, 0.5, 0.7, 0.9, 1].map((t) => at('morph', t).highlight)).toEqual([[], [], [D], [D, E], [D, E]]);
    const names = (t: number) => at('morph', t).labels.flatMap(({ area }) => area ?? []);
    expect(names(0).filter((code) => [D, E].includes(code))).toEqual([]);
    expect(names(0.7)).toContain(D);
    expect(names(1)).toEqual(picture.labels.flatMap(({ area }) => area ?? []));
    expect(at('morph', 0.5).ghost).toEqual(picture.ghost);
  }); // prettier-ignore

  it('is circles from nothing, the largest first', () => {
    expect(at('grow', 0).circles.map(({ size }) => size)).toEqual(picture.circles.map(() => 0));
    const drawn = picture.circles.filter(({ kind }) => kind !== 'gap');
    const shares = drawn.map(({ size }, i) => at('grow', 0.4).circles[i]!.size / size);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares[0]).toBeGreaterThan(shares.at(-1)!);
  });

  it('is circles that become one: what stands there is always as much in area', () => {
    const areaAt = (t: number) => at('merge', t).circles.reduce((sum, { size }) => sum + size ** 2, 0);
    const whole = areaAt(1);
    for (const t of FORWARD) expect(areaAt(t)).toBeCloseTo(whole, 9);
    const own = (t: number) =>
      at('merge', t).circles.filter(({ code, kind }) => [D, FORMER].includes(code) && kind === 'gain');
    const there = picture.joins![0]!.whole;
    expect(own(0).map(({ code }) => code)).toEqual([D, FORMER]);
    expect(own(0).map(({ at: [x] }) => Math.sign(x - there.at[0]))).toEqual([1, -1]);
    const gaps = [0, 0.3, 0.6].map((t) => own(t)[0]!.at[0] - own(t)[1]!.at[0]);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(own(0.9)).toHaveLength(3);
    expect(own(1)).toEqual([there]);
  });

  it('is relief band by band, the lowest first', () => {
    const strengths = (t: number) =>
      toDrawing(at('rise', t)).find(({ layer }) => layer === 'relief')!.shapes.map(({ opacity }) => opacity); // prettier-ignore
    expect(strengths(0).every((each) => each === 0)).toBe(true);
    expect(strengths(0.5)).toEqual([...strengths(0.5)].sort((a, b) => b! - a!));
    expect(strengths(0.5)[0]).toBeGreaterThan(strengths(0.5).at(-1)!);
  });

  it('is a network on the day on which it opened, with the names of its stations; one with a day of its own stays', () => {
    const ground = (t: number, name: string) => at('date', t).ground.find((each) => each.name === name)!.features;
    expect(ground(0, 'metro')).toEqual(['0-2010-01-01', '2010-01-01']);
    expect(ground(0.5, 'metro')).toEqual(['0-2010-01-01', '0-2015-01-01-s', '2010-01-01', '2015-01-01']);
    expect(ground(1, 'metro')).toContain('1-2020-01-01');
    expect(ground(0, 'rail')).toEqual(ground(1, 'rail'));
    const late = picture.labels.filter(({ since = '' }) => since > '2015-01-01');
    const isThere = (id: string, t: number) => at('date', t).labels.some((each) => each.id === id);
    for (const { id } of late) expect([isThere(id, 0.5), isThere(id, 1)]).toEqual([false, true]);
  }); // prettier-ignore

  it.each(MOTIONS.map(({ kind }) => kind))('is said by a note once it has ended: %s', (kind) => {
    const annotation = { at: { kind: 'place', id: PLACES[0]! }, text: '都到了', figures: [] } as const;
    const noted = toPicture(aScene({ annotation }), library.atlas);
    const own = MOTIONS.filter((motion) => motion.kind === kind);
    const hasNote = (t: number) => pictureAt(noted, own, t).labels.some((label) => label.kind === 'note');
    expect([0, 0.5, 0.99, 1].map(hasNote)).toEqual([false, false, false, true]);
  });
});
