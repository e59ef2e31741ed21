import { describe, expect, it } from 'vitest';
import { BE_WHOLE, TAKE_OVER } from '../../src/lib/offline/messages';
import { OfflineCopy } from '../../src/lib/offline/offline-copy.svelte';
import { offlineText, offlineWarning } from '../../src/lib/offline/words';

/** A service worker as a page sees it. */
class TinyWorker extends EventTarget {
  state = 'installing';
  isWhole = true;
  readonly heard: unknown[] = [];

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    this.heard.push(message);
    if (message === BE_WHOLE) ports[0]?.postMessage(this.isWhole);
  }
}

class TinyRegistration extends EventTarget {
  installing: TinyWorker | null = null;
  waiting: TinyWorker | null = null;
  active: TinyWorker | null = null;

  /** The browser has found another version. */
  find(): TinyWorker {
    this.installing = new TinyWorker();
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

const copyOf = (register: () => Promise<unknown>): OfflineCopy =>
  new OfflineCopy('/service-worker.js', { register } as unknown as ServiceWorkerContainer);

async function keep(registration: TinyRegistration): Promise<OfflineCopy> {
  const copy = copyOf(() => Promise.resolve(registration));
  await copy.keep();
  return copy;
}

describe('the first copy', () => {
  it('is being saved, then saved', async () => {
    const registration = new TinyRegistration();
    registration.installing = new TinyWorker();
    const copy = await keep(registration);
    expect(copy.state).toBe('saving');
    registration.installing.become('installed');
    expect(copy.state).toBe('saved');
    registration.installing.become('activated');
    expect(copy.state).toBe('saved');
  });

  it('failed where its worker gave up', async () => {
    const registration = new TinyRegistration();
    registration.installing = new TinyWorker();
    const copy = await keep(registration);
    registration.installing.become('redundant');
    expect(copy.state).toBe('failed');
  });

  it.each([
    ['blocked', () => Promise.reject(new DOMException('no', 'SecurityError'))],
    ['blocked', () => Promise.resolve(undefined)],
    ['failed', () => Promise.reject(new TypeError('the script did not arrive'))]
  ])('is %s', async (state, register) => {
    const copy = copyOf(register);
    await copy.keep();
    expect(copy.state).toBe(state);
  });

  it('is not to be had in a browser without workers', async () => {
    const copy = new OfflineCopy('/service-worker.js', undefined);
    await copy.keep();
    expect(copy.state).toBe('unsupported');
  });

  it('can be tried again when it failed', async () => {
    const registration = new TinyRegistration();
    registration.active = new TinyWorker();
    let tries = 0;
    const copy = copyOf(() =>
      ++tries === 1 ? Promise.reject(new TypeError()) : Promise.resolve(registration)
    );
    await copy.keep();
    await copy.keep();
    expect(copy.state).toBe('saved');
  });
});

describe('a copy that is there', () => {
  const withCopy = (): TinyRegistration => {
    const registration = new TinyRegistration();
    registration.active = new TinyWorker();
    return registration;
  };

  it('is saved only where the worker finds it whole', async () => {
    const registration = withCopy();
    expect((await keep(registration)).state).toBe('saved');
    registration.active!.isWhole = false;
    expect((await keep(registration)).state).toBe('failed');
  });

  it('offers the version that waits, and takes it when it is told to', async () => {
    const registration = withCopy();
    registration.waiting = new TinyWorker();
    const copy = await keep(registration);
    expect(copy.state).toBe('update-ready');
    expect(registration.waiting.heard).toEqual([]);
    copy.takeUpdate();
    expect(registration.waiting.heard).toEqual([TAKE_OVER]);
  });

  it('offers a version that comes later, and keeps the one it has where that fails', async () => {
    const registration = withCopy();
    const copy = await keep(registration);
    registration.find().become('redundant');
    expect(copy.state).toBe('saved');
    registration.find().become('installed');
    expect(copy.state).toBe('update-ready');
  });
});

it('a wall is told what stands of the copy, in words', () => {
  expect(offlineWarning(undefined)).toEqual([]);
  expect(offlineWarning('idle')).toEqual([]);
  for (const state of ['unsupported', 'blocked', 'saving', 'saved', 'failed'] as const)
    expect(offlineWarning(state)).toEqual([offlineText(state)]);
  expect(offlineWarning('update-ready').join()).toContain('新版');
});
