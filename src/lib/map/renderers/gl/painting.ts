import type { Map as GlMap } from 'maplibre-gl';

/** Between two looks at whether the graphics have come to an end. */
const LOOK_MS = 8;

/**
 * A frame that a map has issued is not drawn yet, and a page that shows its canvas then stands still until it is: a third of
 * a second on a slow phone. Until a map is shown for the first time, each frame is handed over as it is made, so that the
 * graphics draw while the page goes on.
 */
export class Painting {
  readonly #map: GlMap;
  readonly #gl: WebGL2RenderingContext | null;
  #fence: WebGLSync | null = null;

  constructor(map: GlMap) {
    this.#map = map;
    this.#gl = map.getCanvas().getContext('webgl2');
    map.on('render', this.#handOver);
  }

  readonly #handOver = (): void => {
    this.#forget();
    this.#fence = this.#gl?.fenceSync(this.#gl.SYNC_GPU_COMMANDS_COMPLETE, 0) ?? null;
    this.#gl?.flush();
  };

  #forget(): void {
    if (this.#fence) this.#gl?.deleteSync(this.#fence);
    this.#fence = null;
  }

  /** Resolves when all that was issued is drawn. A context that is lost, or takes longer, keeps nobody waiting. */
  async finished(limitMs: number): Promise<void> {
    this.#map.off('render', this.#handOver);
    this.#handOver();
    for (let waited = 0; waited < limitMs && this.#isAtWork(); waited += LOOK_MS)
      await new Promise((done) => setTimeout(done, LOOK_MS));
    this.#forget();
  }

  #isAtWork(): boolean {
    const gl = this.#gl;
    if (!gl || !this.#fence || gl.isContextLost()) return false;
    return gl.getSyncParameter(this.#fence, gl.SYNC_STATUS) !== gl.SIGNALED;
  }
}
