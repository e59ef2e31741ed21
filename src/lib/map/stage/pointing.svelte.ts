import type { AreaCode, BoundaryId, PartRef } from '../../domain/ids';
import type { Lights } from '../lit.svelte';
import type { Picture } from '../picture';
import type { Pointed } from '../pointed';
import { areaNamedBy } from './named-area';

type Point = readonly [x: number, y: number];

/** The map that is pointed at, as the page shows it by now. */
export interface PointedMap {
  /** What is drawn, and all pictures of the scene with the place of that among them. */
  readonly picture: Picture;
  readonly pictures: readonly Picture[];
  readonly index: number;
  readonly lights: Lights;
  /** The stage's corner on the screen. */
  readonly corner: () => { readonly left: number; readonly top: number };
  /** The text of a division; `map` counts the pictures. */
  readonly textOf: (boundary: BoundaryId, code: AreaCode, map: number) => string;
  readonly nameOf: (ref: PartRef) => string;
  readonly onarea: (code: AreaCode | null) => void;
}

const isPart = (each: Pointed | null | undefined): boolean => each?.kind === 'part';
const codeOf = (each: Pointed | null | undefined): AreaCode | null =>
  each?.kind === 'area' ? each.code : null;

/** What the pointer is at, whichever renderer or name told of it: what lights for it, and what is said of it, where. */
export class Pointing {
  /** In pixels from the stage's corner. `isLeft`: on the other map of a swipe. */
  hover = $state.raw<{ pointed: Pointed; x: number; y: number; isLeft: boolean } | null>(null);
  /** Empty where nothing is to be said. */
  readonly text = $derived.by(() => this.#textOf(this.hover));
  readonly #map: PointedMap;

  constructor(map: PointedMap) {
    this.#map = map;
  }

  readonly point = (pointed: Pointed | null, [x, y]: Point, isLeft = false): void => {
    if (isPart(pointed) || isPart(this.hover?.pointed))
      this.#map.lights.point(pointed?.kind === 'part' ? pointed.ref : null);
    if (codeOf(pointed) !== codeOf(this.hover?.pointed)) this.#light(isLeft ? null : codeOf(pointed));
    this.hover = pointed && { pointed, x, y, isLeft };
    this.#map.onarea(codeOf(pointed));
  };

  /** The same in pixels of the window. */
  readonly pointInWindow = (pointed: Pointed | null, [x, y]: Point, isLeft = false): void => {
    const { left, top } = this.#map.corner();
    this.point(pointed, [x - left, y - top], isLeft);
  };

  /** A name lies over the map: a pointer that comes to it is still on its division. */
  readonly pointNamed = ({ target, type, clientX, clientY }: MouseEvent): void => {
    const code = areaNamedBy(target);
    if (code) this.pointInWindow(type === 'pointerover' ? { kind: 'area', code } : null, [clientX, clientY]);
  };

  /** A division's name that has the focus lights it as a pointer does. */
  focus({ target }: FocusEvent, isIn: boolean): void {
    const code = areaNamedBy(target);
    if (code) this.#light(isIn ? code : null);
  }

  /** The map is another. */
  forget(): void {
    if (this.hover) this.point(null, [this.hover.x, this.hover.y]);
  }

  #light(code: AreaCode | null): void {
    const { lights, picture } = this.#map;
    // What another map has lit goes out on this one too.
    if (code === null) lights.pointAreas(null);
    else if (hasNumbers(picture)) lights.pointAreas({ areas: [{ boundary: picture.boundary, code }] });
  }

  #textOf(hover: Pointing['hover']): string {
    if (!hover) return '';
    const { pointed, isLeft } = hover;
    if (pointed.kind === 'part') return this.#map.nameOf(pointed.ref);
    const at = isLeft ? 0 : this.#map.index;
    const { boundary } = this.#map.pictures[at] ?? this.#map.picture;
    return this.#map.textOf(boundary, pointed.code, at);
  }
}

/** Whether a map shows numbers, by colours or circles. */
export const hasNumbers = ({ legend }: Pick<Picture, 'legend'>): boolean =>
  legend.classes.length > 0 || legend.circles !== undefined;
