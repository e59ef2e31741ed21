import { dateRunOf, dayAt, shareAt } from '../../../domain/motion';
import { frameAt, movedPicture, type MotionFrame } from '../../../map/moved-picture';
import type { Picture } from '../../../map/picture';
import { partPicture, type Course } from './step-scene';

/** What moves; each read alone, so that what does not change is not worked out anew. */
export interface Moving {
  readonly id: string;
  readonly picture: Picture;
  readonly course: Course;
  /** 0–1. */
  readonly t: number;
}

/** A step's map at `t` of its motions, the same wherever that is asked: while one scrolls, on a wall. */
export class MovingMap {
  readonly #of: Moving;
  /** As text, which is the same while nothing differs: renderers are then left alone. */
  readonly #frame = $derived.by(() =>
    JSON.stringify(frameAt(this.#of.picture, this.#of.course.motions, this.#of.t))
  );
  readonly #moved = $derived.by(() => movedPicture(this.#of.picture, JSON.parse(this.#frame) as MotionFrame));
  readonly #isDrawing = $derived.by(() => this.drawn < 1);
  readonly parts = $derived.by(() => partPicture(this.#moved, this.#of.course.before));
  /** How much of the parts that are not standing is drawn, over the renderers. */
  readonly drawn = $derived.by(() => shareAt(this.#of.course.motions, 'draw', this.#of.t));
  /** How far the picture's maps have given way to each other. */
  readonly beside = $derived.by(() => {
    const { kind } = this.#of.picture.beside ?? {};
    return kind === 'swipe' || kind === 'play' ? shareAt(this.#of.course.motions, kind, this.#of.t) : 1;
  });
  /** Of a running date; null where none runs. */
  readonly day = $derived.by(() => {
    const { motions } = this.#of.course;
    const run = dateRunOf(motions);
    return run ? dayAt(run, shareAt(motions, 'date', this.#of.t)) : null;
  });
  readonly scene = $derived.by(() => ({
    id: this.#of.id,
    picture: this.#isDrawing ? this.parts.standing : this.#moved
  }));

  constructor(of: Moving) {
    this.#of = of;
  }
}
