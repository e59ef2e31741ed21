import { mount } from 'svelte';
import '../app.css';
import './face.css';
import './editor.css';
import Closed from './Closed.svelte';
import { openDesk, speakAsPage } from './open-desk';
import { ROUTES } from './protocol';
import { serverBackend } from './server-backend';

speakAsPage();

const backend = await serverBackend().catch(() => null);
if (backend) {
  const judge = new Worker(new URL('/assets/judge.js', location.href), { type: 'module' });
  await openDesk(backend, judge, { src: ROUTES.preview });
} else {
  mount(Closed, { target: document.body });
}
