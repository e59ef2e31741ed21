import { dateRunOf } from '../../domain/motion';
import { words } from '../../words/current';
import { movedPicture } from '../moved-picture';
import type { Picture } from '../picture';

/** All but the date has ended. */
const ENDED = { rise: 1, morph: 1, fill: 1, grow: 1, merge: 1, isOver: false } as const;

/**
 * Where nothing moves, a run that its editor wants spread: a small map for each of its stops and one for its end. Any
 * other picture is itself.
 */
export function spreadDates(picture: Picture): Picture {
  const run = dateRunOf(picture.motions ?? []);
  if (!run?.isSpread || picture.beside) return picture;
  const others = run.stops.map((day): Partial<Picture> => {
    const { ground, labels } = movedPicture(picture, { ...ENDED, day });
    return { ground, labels };
  });
  const titles = [...run.stops, run.to].map(words().period);
  return { ...picture, motions: [], beside: { kind: 'multiples', titles, others, sharesRamp: true } };
}
