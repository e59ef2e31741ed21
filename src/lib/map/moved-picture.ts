import { dateRunOf, dayAt, shareAt, type Motion } from '../domain/motion';
import { lightnessOf, mixed } from './class-colors';
import { joinedAt } from './joined-circles';
import type { CircleDrawing, GroundDrawing, MapLabel, Picture } from './picture';
import { TOKENS } from './tokens';

/**
 * How far the motions of a picture are. Between two frames nothing on the map differs, so that whoever draws it has
 * nothing to do while they are the same.
 */
export interface MotionFrame {
  /** Shares of 0–1, in steps that nobody sees. */
  readonly rise: number;
  readonly morph: number;
  readonly fill: number;
  readonly grow: number;
  readonly merge: number;
  /** The last day up to now on which something opened; null where no date runs, or it has ended. */
  readonly day: string | null;
  /** All has ended: what the map is meant to say is said. */
  readonly isOver: boolean;
}

const STEPS = 60;
const LAST: MotionFrame = { rise: 1, morph: 1, fill: 1, grow: 1, merge: 1, day: null, isOver: true };

export function frameAt(picture: Picture, motions: readonly Motion[], t: number): MotionFrame {
  if (t >= 1 || motions.length === 0) return LAST;
  const share = (kind: Motion['kind']): number => Math.round(shareAt(motions, kind, t) * STEPS) / STEPS;
  return {
    rise: share('rise'),
    morph: share('morph'),
    fill: share('fill'),
    grow: share('grow'),
    merge: share('merge'),
    day: openingAt(picture, motions, t),
    isOver: false
  };
}

/** The picture in one frame of its motions: itself in the last. Depends on nothing else. */
export function movedPicture(
  picture: Picture,
  { rise, morph, fill, grow, merge, day, isOver }: MotionFrame
): Picture {
  return [
    (each: Picture) => (rise < 1 ? risen(each, rise) : each),
    (each: Picture) => (morph < 1 ? morphing(each, morph) : each),
    (each: Picture) => (fill < 1 ? filled(each, fill) : each),
    (each: Picture) => (grow < 1 ? { ...each, circles: grown(each.circles, grow) } : each),
    (each: Picture) => (merge < 1 ? joining(each, merge) : each),
    (each: Picture) => (day === null ? each : asOf(each, day)),
    (each: Picture) => (isOver || !each.labels.some(isNote) ? each : withoutNote(each))
  ].reduce((moved, move) => move(moved), picture);
}

/** What a map shows at `t`, 0–1, of its motions. */
export function pictureAt(picture: Picture, motions: readonly Motion[], t: number): Picture {
  return movedPicture(picture, frameAt(picture, motions, t));
}

const isNote = ({ kind }: MapLabel): boolean => kind === 'note';

function withoutNote(picture: Picture): Picture {
  return { ...picture, labels: picture.labels.filter((label) => !isNote(label)) };
}

/** An id of a network's piece holds the day on which it opened. */
const DAY = /\d{4}-\d{2}-\d{2}/;
const openedOf = (feature: string): string => DAY.exec(feature)?.[0] ?? '';

function openingAt({ ground }: Picture, motions: readonly Motion[], t: number): string | null {
  const run = dateRunOf(motions);
  const share = shareAt(motions, 'date', t);
  if (!run || share >= 1) return null;
  const day = dayAt(run, share);
  const openings = ground.flatMap(({ isRunning, features }) => (isRunning ? features.map(openedOf) : []));
  return openings.reduce((last, each) => (each <= day && each > last ? each : last), '');
}

/** What had not opened on a day is not there, nor is its name. */
function asOf(picture: Picture, day: string): Picture {
  const cut = (each: GroundDrawing): GroundDrawing =>
    each.isRunning
      ? { ...each, features: each.features.filter((feature) => openedOf(feature) <= day) }
      : each;
  return {
    ...picture,
    ground: picture.ground.map(cut),
    labels: picture.labels.filter(({ since = '' }) => since <= day)
  };
}

function risen(picture: Picture, share: number): Picture {
  const rise = (each: GroundDrawing): GroundDrawing =>
    each.name === 'relief' ? { ...each, bandsUp: share * each.features.length } : each;
  return { ...picture, ground: picture.ground.map(rise) };
}

/** Of a morphing, when the divisions that it makes begin to come. */
const COMING = 0.5;

/**
 * Pieces are of the colour of what they were part of, until they are part of something else. What the map points out
 * comes one after the other, each with its name: before, there was no such division.
 */
function morphing(picture: Picture, share: number): Picture {
  const { highlight, labels } = picture;
  const come = Math.floor(((share - COMING) / (1 - COMING)) * (highlight.length + 1));
  const there = highlight.slice(0, Math.max(0, come));
  const isThere = ({ area }: MapLabel): boolean =>
    area === undefined || !highlight.includes(area) || there.includes(area);
  return { ...picture, apart: 1 - share, highlight: there, labels: labels.filter(isThere) };
}

/** Fills that stand for no number. */
const PLAIN: readonly string[] = [TOKENS.area, TOKENS.highlight, TOKENS.noData];

/** Classes come one after the other, the lightest first; what marks a division comes with its colour. */
function filled(picture: Picture, share: number): Picture {
  const classes = [...new Set(picture.fills.map(({ fill }) => fill))]
    .filter((fill) => !PLAIN.includes(fill))
    .sort((a, b) => lightnessOf(b) - lightnessOf(a));
  const shareOf = (fill: string): number => {
    const at = classes.indexOf(fill);
    return at < 0 ? 1 : Math.min(1, Math.max(0, share * classes.length - at));
  };
  const isThere = (code: string): boolean => {
    const own = picture.fills.find((each) => each.code === code);
    return !own || shareOf(own.fill) >= 0.5;
  };
  return {
    ...picture,
    fills: picture.fills.map((each) => ({
      ...each,
      fill: mixed(TOKENS.area, each.fill, shareOf(each.fill))
    })),
    textures: picture.textures.filter(({ code }) => isThere(code))
  };
}

/** Of the time that all circles take together, how much each takes to grow. */
const EACH = 0.4;

/** The largest grows first, losses last. A circle's area grows evenly: its radius with the root. */
function grown(circles: readonly CircleDrawing[], share: number): CircleDrawing[] {
  const order = [...circles].sort((a, b) => Number(a.kind === 'loss') - Number(b.kind === 'loss'));
  return circles.map((circle) => {
    const start = ((1 - EACH) * order.indexOf(circle)) / Math.max(1, circles.length - 1);
    const own = Math.min(1, Math.max(0, (share - start) / EACH));
    return { ...circle, size: circle.size * Math.sqrt(own) };
  });
}

/** Circles of a ground's parts on their way to that of the whole, or away from it; all others stand. */
function joining(picture: Picture, share: number): Picture {
  const { joins = [], circles } = picture;
  const own = new Set(joins.flatMap(({ ends, whole, parts }) => (ends === 'whole' ? [whole] : parts)).map(({ code }) => code)); // prettier-ignore
  const moved = joins.flatMap((join) => joinedAt(join, join.ends === 'whole' ? share : 1 - share));
  const still = circles.filter(({ code }) => !own.has(code));
  return { ...picture, circles: [...still, ...moved].sort((a, b) => b.size - a.size) };
}
