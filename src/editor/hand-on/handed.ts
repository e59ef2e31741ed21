import type { Shelf } from '../drafts';

const KEPT = 'atlas-editor:handed:';

/** A story's text as it was last handed on from this machine; null where it never was. */
export const textHanded = (shelf: Shelf, slug: string): string | null => shelf.getItem(KEPT + slug);

export const keepHanded = (shelf: Shelf, slug: string, text: string): void =>
  shelf.setItem(KEPT + slug, text);
