import { MediaQuery } from 'svelte/reactivity';
import type { BesideKind } from '../../domain/scene-beside';
import type { Picture } from '../picture';
import { picturesOf } from './pictures';

export interface BesideSource {
  /** The scene that the picture belongs to: it may be drawn anew and stay the same scene. */
  readonly scene: string;
  readonly picture: Picture;
  /** How far the maps have given way to each other, 0–1, by the scroll or by a wall that plays. */
  readonly at: number;
  /** In the reader's hand a map is one, the picture's own. */
  readonly isFree: boolean;
}

/** Which of a picture's maps are on the screen. What the reader's hand chose holds until the scroll goes on. */
export class BesideView {
  readonly #of: BesideSource;
  #held = $state.raw<{ at: number; from: number; scene: string } | null>(null);
  /** A phone is too narrow for a line to be drawn across: it shows one side or the other. */
  readonly #isNarrow = new MediaQuery('max-width: 799px');
  readonly pictures = $derived.by(() => picturesOf(this.#of.picture));

  constructor(of: BesideSource) {
    this.#of = of;
  }

  get kind(): BesideKind | null {
    return this.#of.isFree ? null : (this.#of.picture.beside?.kind ?? null);
  }

  get titles(): readonly string[] {
    return this.#of.picture.beside?.titles ?? [];
  }

  /** 0: the first map alone; 1: the last. */
  get at(): number {
    const { at: from, scene } = this.#of;
    const held = this.#held;
    const at = held && held.from === from && held.scene === scene ? held.at : from;
    return this.kind === 'swipe' && this.#isNarrow.current ? Math.round(at) : at;
  }

  hold(at: number): void {
    const { at: from, scene } = this.#of;
    this.#held = { at: Math.min(1, Math.max(0, at)), from, scene };
  }

  /** The map of that place among those that follow each other. */
  show(index: number): void {
    const last = this.pictures.length - 1;
    this.hold(index >= last ? 1 : (index + 0.5) / this.pictures.length);
  }

  /** Of maps that follow each other, the one that is there. */
  get index(): number {
    const last = this.pictures.length - 1;
    return this.kind === 'play' ? Math.min(last, Math.floor(this.at * this.pictures.length)) : last;
  }

  /** What the renderers draw. */
  get picture(): Picture {
    return this.kind === 'play' ? (this.pictures[this.index] ?? this.#of.picture) : this.#of.picture;
  }

  /** Where the line between two sides stands, in per cent of the frame from its left. */
  get line(): number {
    return (1 - this.at) * 100;
  }

  /** The own side's part of the frame, as CSS; null where it has all of it. */
  get clip(): string | null {
    if (this.kind !== 'swipe' || this.at === 1) return null;
    return `inset(-100vmax -100vmax -100vmax ${this.line.toFixed(3)}%)`;
  }
}
