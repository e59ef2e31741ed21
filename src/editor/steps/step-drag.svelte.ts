import { gapAt, placeInGap, scrollNear } from './drop-place';

/** A shorter way is a click of an unsteady hand (pixels). */
const LEAST_WAY = 5;

interface Pressed {
  readonly step: string;
  readonly from: number;
  readonly y: number;
}

/** A row of the list in the hand of a mouse, a pen or a finger, until it is put down or Escape gives it up. */
export class StepDrag {
  /** The step in the hand; null while none is. */
  step = $state<string | null>(null);
  /** The gap that it would be put into; null where it would stay. */
  gap = $state<number | null>(null);
  /** The click that ends a drag is none: it has to be swallowed once. */
  isClickSpent = false;

  readonly #list: () => HTMLElement | undefined;
  readonly #ondrop: (step: string, to: number) => void;
  #pressed: Pressed | undefined;
  #y = 0;
  #ended = new AbortController();

  constructor(list: () => HTMLElement | undefined, ondrop: (step: string, to: number) => void) {
    this.#list = list;
    this.#ondrop = ondrop;
  }

  /** A finger scrolls the list, and drags by the grip alone. */
  press(event: PointerEvent, step: string, from: number, isGrip: boolean): void {
    if (event.button !== 0 || !event.isPrimary || (event.pointerType === 'touch' && !isGrip)) return;
    this.#end();
    const row = event.currentTarget as HTMLElement;
    this.#pressed = { step, from, y: event.clientY };
    // The story beside the list is a window of its own, and would keep what happens over it.
    row.setPointerCapture(event.pointerId);
    this.#ended = new AbortController();
    const { signal } = this.#ended;
    row.addEventListener('pointermove', (moved) => this.#move(moved), { signal });
    row.addEventListener('pointerup', () => this.#drop(), { signal });
    row.addEventListener('pointercancel', () => this.#end(), { signal });
    const giveUp = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape' || this.step === null) return;
      pressed.preventDefault();
      pressed.stopPropagation();
      this.#end();
    };
    addEventListener('keydown', giveUp, { signal, capture: true });
  }

  #move({ clientY }: PointerEvent): void {
    if (!this.#pressed) return;
    this.#y = clientY;
    if (this.step === null) {
      if (Math.abs(clientY - this.#pressed.y) < LEAST_WAY) return;
      this.step = this.#pressed.step;
      requestAnimationFrame(() => this.#scroll());
    }
    this.#look();
  }

  #look(): void {
    const rows = [...(this.#list()?.children ?? [])].map((row) => row.getBoundingClientRect());
    const gap = gapAt(this.#y, rows);
    this.gap = placeInGap(this.#pressed?.from ?? gap, gap) === null ? null : gap;
  }

  /** A long list comes to where the row is held. */
  #scroll(): void {
    const list = this.#list();
    if (!list || this.step === null) return;
    const by = scrollNear(this.#y, list.getBoundingClientRect());
    if (by !== 0) {
      list.scrollTop += by;
      this.#look();
    }
    requestAnimationFrame(() => this.#scroll());
  }

  #drop(): void {
    const { step, gap } = this;
    const to = this.#pressed && gap !== null ? placeInGap(this.#pressed.from, gap) : null;
    this.#end();
    if (step !== null && to !== null) this.#ondrop(step, to);
  }

  #end(): void {
    this.#ended.abort();
    this.#pressed = undefined;
    if (this.step === null) return;
    [this.step, this.gap] = [null, null];
    this.isClickSpent = true;
    // A browser that sends no click after it must not cost the next one.
    setTimeout(() => (this.isClickSpent = false));
  }
}
