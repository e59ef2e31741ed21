/** What MapLibre asks of the names it has placed, when it draws a frame and when it is asked what lies under the pointer. */
const NOTHING_PLACED = {
  collisionIndex: { queryRenderedSymbols: () => ({}) },
  retainedQueryData: {},
  variableOffsets: {},
  stale: false,
  setStale: () => undefined,
  stillRecent: () => true,
  hasTransitions: () => false,
  symbolFadeChange: () => 1
};

/** Instead of MapLibre's, which places names a few at a time: it is done when it is first asked to go on. */
export class PauseablePlacement {
  readonly placement = NOTHING_PLACED;
  /** Other than a map's: what else a placement depends on is not compared then. */
  readonly _showCollisionBoxes = true;
  #isDone = false;

  isDone(): boolean {
    return this.#isDone;
  }

  continuePlacement(): void {
    this.#isDone = true;
  }

  commit(): typeof NOTHING_PLACED {
    return this.placement;
  }
}
