import type { Shelf } from '../drafts';
import type { OpenPanel } from '../open-panel';

/** What the tour asks for, one after the other: at its end there is a real step. */
export const TASKS = ['choose', 'frame', 'step', 'sentence', 'look', 'end'] as const;
export type Task = (typeof TASKS)[number];

/** What of the editor tells that a task is done. */
export interface TourView {
  readonly slug: string;
  readonly stepIds: readonly string[];
  /** A step of the story, or something in one, was chosen. */
  readonly isChosen: boolean;
  readonly open: OpenPanel;
  /** The map is in the hand. */
  readonly isHeld: boolean;
  /** Steps that still say what a new one says. */
  readonly unwritten: readonly string[];
  /** Nothing is other than it is saved. */
  readonly isSaved: boolean;
}

export type TourState = 'offered' | 'away' | 'done' | Task;

const KEPT = 'atlas-editor:tour';

/** A first step in the editor, made by hand: it goes on when the editor says that something was done, never by a button. */
export class Tour {
  state = $state.raw<TourState>('away');
  readonly #shelf: Shelf;
  /** The story that it began in, and its steps then. */
  #begun: Pick<TourView, 'slug' | 'stepIds'> = { slug: '', stepIds: [] };
  #made = '';

  /** It offers itself once on a machine. */
  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    if (shelf.getItem(KEPT) === null) this.state = 'offered';
  }

  get task(): Task | null {
    return TASKS.find((each) => each === this.state) ?? null;
  }

  begin(): void {
    this.#keep('choose');
  }

  leave(): void {
    this.#keep('away');
  }

  /** Looks whether what it waits for is there, or what it rests on gone. */
  look(view: TourView): void {
    const next = this.#after(view);
    if (next !== this.state) this.state = next;
  }

  #after(view: TourView): TourState {
    switch (this.state) {
      case 'choose':
        if (!view.isChosen) return 'choose';
        this.#begun = view;
        return 'frame';
      case 'frame':
        return view.open === 'frame' && view.isHeld ? 'step' : 'frame';
      case 'step':
        if (view.slug !== this.#begun.slug) return 'choose';
        this.#made = view.stepIds.find((id) => !this.#begun.stepIds.includes(id)) ?? '';
        if (this.#made) return 'sentence';
        return view.open === 'frame' ? 'step' : 'frame';
      case 'sentence':
        if (!view.stepIds.includes(this.#made)) return 'choose';
        return view.unwritten.includes(this.#made) ? 'sentence' : 'look';
      case 'look':
        if (!view.stepIds.includes(this.#made)) return 'choose';
        return view.open === 'changes' ? 'end' : 'look';
      case 'end':
        return view.isSaved ? 'done' : 'end';
      default:
        return this.state;
    }
  }

  #keep(state: TourState): void {
    this.state = state;
    this.#shelf.setItem(KEPT, 'seen');
  }
}
