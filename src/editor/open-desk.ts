import { mount } from 'svelte';
import type { Backend } from './backend';
import { Desk } from './desk.svelte';
import Editor from './Editor.svelte';
import { download, Making } from './hand-on/making.svelte';
import type { PreviewPage } from './preview/host';

/** The day as the person before the screen has it: `2026-11-27`. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');

/** Shows the editor over content that was opened; `judge` is the worker that checks. */
export async function openDesk(backend: Backend, judge: Worker, preview: PreviewPage): Promise<void> {
  const desk = new Desk(await backend.open(), backend, judge, localStorage, today);
  const making = new Making(backend.make, download);
  mount(Editor, { target: document.body, props: { desk, making, preview } });
}

/** The language of the editor's own words; the story inside it speaks its own (src/cli/edit/page-files.ts). */
export function speakAsPage(): void {
  Object.assign(globalThis, { __ATLAS_LANG__: document.documentElement.dataset['language'] });
}
