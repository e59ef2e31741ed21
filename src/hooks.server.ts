import type { Handle } from '@sveltejs/kit';
import { openLibrary } from '$lib/server/library';
import { withShapes } from '$lib/server/shapes';

/** Shapes go into the HTML here and not through page data, where they would be sent twice. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, { transformPageChunk: ({ html }) => withShapes(html, openLibrary()) });
