import type { Outline, ShapeKind } from '../../lib/desk/drawing/shape';
import type { PickGround } from '../judge/pick-ground';

const NONE: readonly Outline[] = [];

/** What a drawing can be picked from, or snaps to: divisions of its plan's boundary, and townships. */
export class Pickable {
  #found = $state.raw<PickGround | null>(null);
  #boundary = '';
  readonly #ask: (boundary: string) => Promise<PickGround | null>;

  constructor(ask: (boundary: string) => Promise<PickGround | null>) {
    this.#ask = ask;
  }

  get townships(): readonly Outline[] {
    return this.#found?.townships ?? NONE;
  }

  /** Asked for once a boundary. */
  async look(boundary: string): Promise<void> {
    if (boundary === this.#boundary) return;
    this.#boundary = boundary;
    const found = await this.#ask(boundary);
    if (this.#boundary === boundary) this.#found = found;
  }

  /** Corners snap to the lines of divisions; other points to places alone. */
  for(kind: ShapeKind): readonly Outline[] {
    if (kind === 'townships') return this.townships;
    return kind === 'areas' || kind === 'polygon' ? (this.#found?.areas ?? NONE) : NONE;
  }
}
