import { mount, unmount } from 'svelte';
import '../../app.css';
import '../editor.css';
import type { Backend } from '../backend';
import { openDesk, speakAsPage } from '../open-desk';
import Opening from './Opening.svelte';
import { faceFrom, previewPage, startJudge } from './parts-in-use';

speakAsPage();

const parts = globalThis.atlasEditorParts;
const face = faceFrom(parts);

const opening = mount(Opening, {
  target: document.body,
  props: {
    parts,
    onopen: async (backend: Backend) => {
      await unmount(opening);
      await openDesk(backend, startJudge(parts), previewPage(parts, face));
    }
  }
});
