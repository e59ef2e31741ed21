/** After a touch, how long an unattended screen waits before it goes on by itself. */
export const RESUME_MS = 30_000;

export interface AutoplayOptions {
  /** Of the step that is shown. */
  readonly seconds: () => number;
  readonly advance: () => void;
}

/** A foyer screen: step after step by their own time; whoever touches it has it for a while. */
export class Autoplay {
  readonly #options: AutoplayOptions;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;

  constructor(options: AutoplayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#isOn = true;
    this.#wait(this.#options.seconds() * 1000);
  }

  stop(): void {
    this.#isOn = false;
    clearTimeout(this.#timer);
  }

  /** Another step is shown, whoever went there: it has its own time. */
  arrive(): void {
    if (this.#isOn) this.#wait(this.#options.seconds() * 1000);
  }

  /** Somebody is using the screen. */
  touch(): void {
    if (this.#isOn) this.#wait(RESUME_MS);
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#options.advance();
      if (this.#isOn) this.#wait(this.#options.seconds() * 1000);
    }, ms);
  }
}
