import type { Files } from '../../lib/edit/splice';
import type { Shelf } from '../drafts';

const KEPT = 'atlas-editor:handed:';
const KEPT_FIGURES = 'atlas-editor:handed-figures:';

/** A story's text as it was last handed on from this machine; null where it never was. */
export const textHanded = (shelf: Shelf, slug: string): string | null => shelf.getItem(KEPT + slug);

/** The rows of its figures as they were then, by table; none of what was handed on before they were kept. */
export function figuresHanded(shelf: Shelf, slug: string): Files {
  const kept = shelf.getItem(KEPT_FIGURES + slug);
  return new Map(kept === null ? [] : (JSON.parse(kept) as [string, string][]));
}

export function keepHanded(shelf: Shelf, slug: string, text: string, figures: Files): void {
  shelf.setItem(KEPT + slug, text);
  shelf.setItem(KEPT_FIGURES + slug, JSON.stringify([...figures]));
}
