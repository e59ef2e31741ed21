import type { Rest } from './kept-cards';
import { BE_WHOLE, HOLD_PAGES, KEEP_ALL, TAKE_OVER } from './messages';
import type { CopyReport } from './whole';

/** `idle`: nobody has asked for a copy yet. */
export type OfflineState =
  'idle' | 'unsupported' | 'blocked' | 'saving' | 'saved' | 'failed' | 'update-ready';

/** What a copy leaves out as long as nobody asks for all: `none` where nothing is left out, or nobody knows. */
export type RestState =
  { readonly kind: 'none' } | { readonly kind: 'offered' | 'saving' | 'failed'; readonly rest: Rest };

/**
 * The copy of the site that this browser keeps for days without a network. Whatever happens to it, the site goes on
 * over the network; the state says what is true now.
 */
export class OfflineCopy {
  state = $state<OfflineState>('idle');
  rest = $state.raw<RestState>({ kind: 'none' });
  readonly #container: ServiceWorkerContainer | undefined;
  readonly #workerUrl: string;
  readonly #version: string;
  #registration: ServiceWorkerRegistration | undefined;

  /** `version`: of the page that asks. */
  constructor(workerUrl: string, container: ServiceWorkerContainer | undefined, version: string) {
    this.#workerUrl = workerUrl;
    this.#version = version;
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

  /** Keeps what the copy leaves out as well; what has arrived stays, whatever does not. */
  async keepAll(): Promise<void> {
    const worker = this.#registration?.active;
    if (!worker || this.rest.kind === 'none' || this.rest.kind === 'saving') return;
    const { rest } = this.rest;
    this.rest = { kind: 'saving', rest };
    const report = await ask(worker, KEEP_ALL);
    this.rest = report && !report.rest ? { kind: 'none' } : { kind: 'failed', rest };
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
    const isWhole = await this.#look(active);
    this.state = waiting ? 'update-ready' : isWhole ? 'saved' : 'failed';
  }

  /** Has the worker mend its copy and say what that leaves out; whether it is whole now. */
  async #look(worker: ServiceWorker): Promise<boolean> {
    const report = await ask(worker, BE_WHOLE);
    if (report?.rest) {
      this.rest = { kind: 'offered', rest: report.rest };
      // Asked for once already: the line broke, or a browser short of room has cleared some of it since.
      if (report.wantsAll) void this.keepAll();
    }
    return report?.isWhole ?? false;
  }

  #watch(installing: ServiceWorker | null): void {
    const hadCopy = Boolean(this.#registration?.active);
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') this.state = hadCopy ? 'update-ready' : 'saved';
      // The version before is still there, and whole.
      if (installing.state === 'redundant' && !hadCopy) this.state = 'failed';
      if (installing.state !== 'activated') return;
      this.state = 'saved';
      if (!hadCopy) installing.postMessage(HOLD_PAGES(this.#version));
      void this.#look(installing);
    });
  }
}

function ask(worker: ServiceWorker, what: string): Promise<CopyReport | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = ({ data }: MessageEvent<CopyReport | null>) => {
      done(data);
      port1.close();
    };
    worker.postMessage(what, [port2]);
  });
}
