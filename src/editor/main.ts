import { mount } from 'svelte';
import '../app.css';
import './face.css';
import './editor.css';
import { download, Making } from './hand-on/making.svelte';
import { serverBackend } from './backend';
import Closed from './Closed.svelte';
import { Desk } from './desk.svelte';
import Editor from './Editor.svelte';

// The language of the editor's own words; the story inside it speaks its own (src/cli/edit/page-files.ts).
Object.assign(globalThis, { __ATLAS_LANG__: document.documentElement.dataset['language'] });

/** The day as the person before the screen has it: `2026-11-27`. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

const backend = await serverBackend().catch(() => null);
if (backend) {
  const worker = new Worker(new URL('/assets/judge.js', location.href), { type: 'module' });
  const desk = new Desk(await backend.open(), backend, worker, localStorage, today);
  mount(Editor, { target: document.body, props: { desk, making: new Making(backend.make, download) } });
} else {
  mount(Closed, { target: document.body });
}
