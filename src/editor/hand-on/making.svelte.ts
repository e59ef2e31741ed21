import type { Backend, Made } from '../backend';
import type { BuiltSite, MadeFailure, MakeAsked } from '../protocol';

export type MakingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly what: MakeAsked; readonly seconds: number }
  | { readonly kind: 'made'; readonly what: MakeAsked; readonly name: string; readonly bytes: number }
  | BuiltSite
  | MadeFailure
  | { readonly kind: 'stopped' | 'unreachable' | 'unsaved' };

/** A file on its way to whoever it is handed to: it is made elsewhere, and nobody waits for it with the keyboard. */
export class Making {
  state = $state.raw<MakingState>({ kind: 'idle' });

  readonly #make: Backend['make'];
  readonly #give: (made: Made) => void;
  #stop: AbortController | undefined;

  /** `give`: hands a file to the browser. */
  constructor(make: Backend['make'], give: (made: Made) => void) {
    this.#make = make;
    this.#give = give;
  }

  /** What lies in the folder is what is handed on: `save` says whether everything does. True where it was made. */
  async make(what: MakeAsked, save: () => Promise<boolean>): Promise<boolean> {
    if (this.state.kind === 'making') return false;
    const began = Date.now();
    const count = (): void => {
      this.state = { kind: 'making', what, seconds: Math.floor((Date.now() - began) / 1000) };
    };
    count();
    const ticking = setInterval(count, 1000);
    const stop = (this.#stop = new AbortController());
    try {
      this.state = (await save()) ? await this.#ask(what, stop.signal) : { kind: 'unsaved' };
    } catch {
      this.state = { kind: stop.signal.aborted ? 'stopped' : 'unreachable' };
    } finally {
      clearInterval(ticking);
    }
    return this.state.kind === 'made' || this.state.kind === 'built';
  }

  stop(): void {
    this.#stop?.abort();
  }

  async #ask(what: MakeAsked, signal: AbortSignal): Promise<MakingState> {
    const made = await this.#make(what, signal);
    if (made.kind !== 'made') return made;
    this.#give(made);
    return { kind: 'made', what, name: made.name, bytes: made.file.size };
  }
}

/** As a download of the browser's. */
export function download({ name, file }: Made): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads it in its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
