import { dateRunOf, dayAt, runSeconds, shareAt } from '../../domain/motion';
import { mixed } from '../../map/class-colors';
import { frameAt, movedPicture } from '../../map/moved-picture';
import type { Picture } from '../../map/picture';
import { playOnce, type Frames } from '../talk/play-once';

/** What a picture was before, where a swipe or a play ends in it: the same divisions in other colours. */
export type Before = Pick<Picture, 'fills'> | null;

/** A picture on its way. */
export interface Moment {
  readonly picture: Picture;
  /** The day that a run has reached; null where none runs. */
  readonly day: string | null;
  /** How much of the plan parts is drawn, 0–1. */
  readonly drawn: number;
  /** It has come to rest. */
  readonly isOver: boolean;
}

/** What a small or unattended map shows at `t`, 0–1, of its motions: itself at the end, whatever was before. */
export function momentAt(picture: Picture, before: Before, t: number): Moment {
  const { motions = [] } = picture;
  const run = dateRunOf(motions);
  return {
    picture: between(before, movedPicture(picture, frameAt(picture, motions, t)), t),
    day: run && t < 1 ? dayAt(run, shareAt(motions, 'date', t)) : null,
    drawn: shareAt(motions, 'draw', t),
    isOver: t >= 1
  };
}

/** Colours go from one to the other. */
function between(before: Before, picture: Picture, t: number): Picture {
  if (!before || t >= 1) return picture;
  const earlier = new Map(before.fills.map(({ code, fill }) => [code, fill]));
  const fills = picture.fills.map((each) => ({
    ...each,
    fill: mixed(earlier.get(each.code) ?? each.fill, each.fill, t)
  }));
  return { ...picture, fills };
}

/** Whether it has anything to play. */
export function moves({ motions = [] }: Picture, before: Before): boolean {
  return motions.length > 0 || before !== null;
}

/** What colours take that go from one to the other, besides whatever else moves. */
const CHANGE_SECONDS = 2;

/** Plays a picture once; the returned function stops it where it is. */
export function playPicture(
  picture: Picture,
  before: Before,
  onmoment: (moment: Moment) => void,
  frames?: Frames
): () => void {
  const seconds = Math.max(runSeconds(picture.motions ?? []), before ? CHANGE_SECONDS : 0);
  return playOnce(seconds, (t) => onmoment(momentAt(picture, before, t)), frames);
}
