import { BE_WHOLE, TAKE_OVER } from './messages';

/** `idle`: nobody has asked for a copy yet. */
export type OfflineState =
  'idle' | 'unsupported' | 'blocked' | 'saving' | 'saved' | 'failed' | 'update-ready';

/**
 * The copy of the site that this browser keeps for days without a network. Whatever happens to it, the site goes on
 * over the network; the state says what is true now.
 */
export class OfflineCopy {
  state = $state<OfflineState>('idle');
  readonly #container: ServiceWorkerContainer | undefined;
  readonly #workerUrl: string;
  #registration: ServiceWorkerRegistration | undefined;

  constructor(workerUrl: string, container: ServiceWorkerContainer | undefined) {
    this.#workerUrl = workerUrl;
    this.#container = container;
  }

  /** Asks the browser to keep a copy, or to bring the one it has up to date. */
  async keep(): Promise<void> {
    if (!this.#container) return void (this.state = 'unsupported');
    if (this.state !== 'idle' && this.state !== 'failed') return;
    this.state = 'saving';
    try {
      const registration = await this.#container.register(this.#workerUrl);
      // Some browsers that do not allow it resolve with nothing.
      if (registration) await this.#follow(registration);
      else this.state = 'blocked';
    } catch (error) {
      const isRefused = error instanceof DOMException && /Security|NotSupported/.test(error.name);
      this.state = isRefused ? 'blocked' : 'failed';
    }
  }

  /** Changes to the version that is ready; every open page of the site then loads again. */
  takeUpdate(): void {
    this.#registration?.waiting?.postMessage(TAKE_OVER);
  }

  async #follow(registration: ServiceWorkerRegistration): Promise<void> {
    this.#registration = registration;
    registration.addEventListener('updatefound', () => this.#watch(registration.installing));
    this.#watch(registration.installing);
    const { active, waiting } = registration;
    if (!active) return;
    const isWhole = await makeWhole(active);
    this.state = waiting ? 'update-ready' : isWhole ? 'saved' : 'failed';
  }

  #watch(installing: ServiceWorker | null): void {
    const hadCopy = Boolean(this.#registration?.active);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') this.state = hadCopy ? 'update-ready' : 'saved';
      // The version before is still there, and whole.
      if (installing.state === 'redundant' && !hadCopy) this.state = 'failed';
      if (installing.state === 'activated') this.state = 'saved';
    });
  }
}

function makeWhole(worker: ServiceWorker): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }) => {
      done(data === true);
      port1.close();
    };
    worker.postMessage(BE_WHOLE, [port2]);
  });
}
