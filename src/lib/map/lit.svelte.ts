import { getContext, setContext } from 'svelte';
import type { PartRef } from '../domain/ids';
import { litParts, type Light, type Lit } from '../domain/lit';
import type { AreaRef } from '../domain/redraw';

/** Divisions that light together on a page's map: what a number counts, what a class of its legend holds. */
export interface LitAreas {
  readonly areas: readonly AreaRef[];
  /** What is meant lies somewhere within them. */
  readonly isWithin?: boolean;
}

/**
 * What a page's map, text, legend and diagrams light together: plan parts, the pointer's or the focus's or else what was
 * picked, and divisions. What is pointed at changes a moment later: whatever is taken away while the page is drawn loses the
 * focus at once, and then nothing may change.
 */
export class LitParts {
  #pointed = $state.raw<Lit>(null);
  #picked = $state.raw<PartRef | null>(null);
  areas = $state.raw<LitAreas | null>(null);
  readonly #several: boolean;

  /** `several`: one word of a formula lights all parts that it names, and not its first alone. */
  constructor(several: boolean) {
    this.#several = several;
  }

  get now(): Lit {
    return this.#pointed ?? this.#picked;
  }

  isLit(ref: PartRef): boolean {
    return litParts(this.now).includes(ref);
  }

  readonly point: Light = (ref, also = []) =>
    queueMicrotask(() => {
      this.#pointed = this.#several && ref !== null && also.length > 1 ? also : ref;
    });

  readonly pointAreas = (areas: LitAreas | null): void => queueMicrotask(() => (this.areas = areas));

  /** Stays lit when nothing is pointed at, whatever was picked before. */
  readonly hold = (ref: PartRef): void => {
    this.#picked = ref;
  };

  /** Stays lit when nothing is pointed at: a finger has no hover. A second time, it does not. */
  readonly pick = (ref: PartRef): void => {
    this.#picked = this.#picked === ref ? null : ref;
  };
}

export type Lights = Pick<LitParts, 'now' | 'isLit' | 'point' | 'areas' | 'pointAreas'>;

/** Where nothing lights: on paper, and in a list of plans. */
export const UNLIT: Lights = {
  now: null,
  isLit: () => false,
  point: () => undefined,
  areas: null,
  pointAreas: () => undefined
};

const KEY = Symbol('lit parts');

/** All that stands in this component lights together. */
export function provideLit({ several = false }: { readonly several?: boolean } = {}): LitParts {
  return setContext(KEY, new LitParts(several));
}

export function useLit(): Lights {
  return getContext<Lights | undefined>(KEY) ?? UNLIT;
}
