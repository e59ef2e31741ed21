type Listener = (event: Event) => void;

/** Enough of a window for the modules of `src/boot`: events of a reader's hand, which a script cannot make. */
export class FakeWindow implements EventTarget {
  readonly #listeners: { readonly type: string; readonly run: Listener; readonly isOnce: boolean }[] = [];

  addEventListener(type: string, run: unknown, options?: unknown): void {
    const isOnce = (options as AddEventListenerOptions | undefined)?.once ?? false;
    this.#listeners.push({ type, run: run as Listener, isOnce });
  }

  removeEventListener(): void {
    throw new Error('nothing of src/boot stops listening');
  }

  dispatchEvent(event: Event): boolean {
    for (const listener of this.#listeners.filter(({ type }) => type === event.type)) {
      if (listener.isOnce) this.#listeners.splice(this.#listeners.indexOf(listener), 1);
      listener.run(event);
    }
    return true;
  }

  /** What a hand does; the answer says whether the page took it, and whether it kept it from all else. */
  byHand(
    type: string,
    properties: Readonly<Record<string, unknown>> = {}
  ): { isPrevented: boolean; isStopped: boolean } {
    const seen = { isPrevented: false, isStopped: false };
    const preventDefault = (): void => void (seen.isPrevented = true);
    const stopPropagation = (): void => void (seen.isStopped = true);
    const event = { type, isTrusted: true, preventDefault, stopPropagation, ...properties };
    this.dispatchEvent(event as unknown as Event);
    return seen;
  }
}

export const bareRoot = (): { dataset: DOMStringMap } => ({ dataset: {} });
