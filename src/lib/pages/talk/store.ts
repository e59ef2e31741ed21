import type { TalkStore } from './session.svelte';

/** Keeps the talk for this window alone: a reload goes on, another window asks the first. */
export function windowStore(slug: string): TalkStore {
  const key = `atlas-talk-${slug}`;
  return {
    read: () => JSON.parse(sessionStorage.getItem(key) ?? 'null') as unknown,
    write: (register) => sessionStorage.setItem(key, JSON.stringify(register))
  };
}

/** A window's name, new with each load. */
export function windowId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}

/** Keeps what the talk is called for those who follow it: a reload goes on with them. */
export function audienceStore(slug: string): { read(): string | null; write(text: string | null): void } {
  const key = `atlas-audience-${slug}`;
  return {
    read: () => sessionStorage.getItem(key),
    write: (text) => (text === null ? sessionStorage.removeItem(key) : sessionStorage.setItem(key, text))
  };
}
