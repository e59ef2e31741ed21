import { describe, expect, it } from 'vitest';
import { BE_WHOLE, HOLD_PAGES, KEEP_ALL, TAKE_OVER } from '../../src/lib/offline/messages';
import { OfflineCopy } from '../../src/lib/offline/offline-copy.svelte';
import type { Rest } from '../../src/lib/offline/kept-cards';
import { offlineText, offlineWarning, restText, toMegabytes } from '../../src/lib/offline/words';

/** A service worker as a page sees it. */
class TinyWorker extends EventTarget {
  state = 'installing';
  isWhole = true;
  wantsAll = false;
  /** What the copy leaves out. */
  rest: Rest | null = null;
  readonly heard: unknown[] = [];

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }

  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    this.heard.push(message);
    const { isWhole, rest, wantsAll } = this;
    if (message === BE_WHOLE || message === KEEP_ALL) ports[0]?.postMessage({ isWhole, rest, wantsAll });
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
  new OfflineCopy('/service-worker.js', { register } as unknown as ServiceWorkerContainer, 'one');

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
    expect(registration.installing.heard, 'this page need not be opened again').toContain(HOLD_PAGES('one'));
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
    const copy = new OfflineCopy('/service-worker.js', undefined, 'one');
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

describe('what a copy leaves out', () => {
  const REST = { cards: 3879, videos: 0, bytes: 17_240_000 };
  const offered = async (): Promise<{ copy: OfflineCopy; worker: TinyWorker }> => {
    const registration = new TinyRegistration();
    const worker = (registration.active = new TinyWorker());
    worker.rest = REST;
    return { copy: await keep(registration), worker };
  };

  it('is offered with its size', async () => {
    const { copy } = await offered();
    expect(copy.rest).toEqual({ kind: 'offered', rest: REST });
    expect(restText(copy.rest)).toContain('3879');
    expect(toMegabytes(REST.bytes)).toBe('17');
  });

  it('is kept when asked for', async () => {
    const { copy, worker } = await offered();
    worker.rest = null;
    const done = copy.keepAll();
    expect(copy.rest.kind).toBe('saving');
    await done;
    expect(copy.rest).toEqual({ kind: 'none' });
  });

  it('is said to be missing where it did not arrive', async () => {
    const { copy } = await offered();
    await copy.keepAll();
    expect(copy.rest).toEqual({ kind: 'failed', rest: REST });
    expect(restText(copy.rest)).toContain('没有存全');
  });

  it('is fetched again without asking where the reader has asked for it before', async () => {
    const registration = new TinyRegistration();
    registration.active = Object.assign(new TinyWorker(), { rest: REST, wantsAll: true });
    await keep(registration);
    expect(registration.active.heard).toEqual([BE_WHOLE, KEEP_ALL]);
  });
});

it('a talk is told what stands of the copy and what it leaves out, in words', () => {
  const none = { kind: 'none' } as const;
  expect(offlineWarning(undefined)).toEqual([]);
  expect(offlineWarning({ state: 'idle', rest: none })).toEqual([]);
  for (const state of ['unsupported', 'blocked', 'saving', 'saved', 'failed'] as const)
    expect(offlineWarning({ state, rest: none })).toEqual([offlineText(state)]);
  expect(offlineWarning({ state: 'update-ready', rest: none }).join()).toContain('新版');
  const rest = { kind: 'offered', rest: { cards: 7, videos: 2, bytes: 1 } } as const;
  expect(offlineWarning({ state: 'saved', rest })[1]).toMatch(/7 个数的卡片.*2 段视频.*存下全部/);
});
