import { mount } from 'svelte';
import '../app.css';
import type { Packed } from './packed';
import PackedSite from './PackedSite.svelte';

declare global {
  // What the file's own loader has unpacked (src/pack/build/html.ts).
  var atlasPacked: Packed;
}

mount(PackedSite, { target: document.body, props: { packed: globalThis.atlasPacked } });
