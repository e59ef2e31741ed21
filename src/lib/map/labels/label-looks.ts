import type { LabelKind } from '../picture';
import type { INKS } from '../tokens';

/** What stands at a point whose name is beside it: hollow where it is a hint for a name and no place. */
export type PointForm = 'dot' | 'ring' | 'small-dot' | 'small-ring' | 'summit';

/** How a kind of name is set, said once for pages (Labels.svelte) and for files (renderers/svg/labels-text.ts). */
export interface LabelLook {
  /** Font size in CSS pixels. */
  readonly sizePx: number;
  readonly ink: keyof typeof INKS;
  /** On a page a little softer than what a file writes: such names are many. */
  readonly isSoftOnPage?: boolean;
  /** Without: regular. */
  readonly weight?: 600 | 700;
  readonly point?: PointForm;
}

export const LABEL_LOOKS: Readonly<Record<LabelKind, LabelLook>> = {
  part: { sizePx: 14, ink: 'accent', weight: 700 },
  note: { sizePx: 13, ink: 'text', weight: 600 },
  'area-strong': { sizePx: 16, ink: 'text', weight: 700 },
  place: { sizePx: 12.5, ink: 'text', point: 'dot' },
  hint: { sizePx: 12.5, ink: 'text', point: 'ring' },
  area: { sizePx: 13, ink: 'text', isSoftOnPage: true },
  ghost: { sizePx: 13, ink: 'ghost' },
  water: { sizePx: 12, ink: 'water' },
  neighbour: { sizePx: 12, ink: 'neighbour' },
  // On its plate it is light.
  line: { sizePx: 10.5, ink: 'text', weight: 700 },
  spot: { sizePx: 11.5, ink: 'soft', point: 'small-dot' },
  'spot-hint': { sizePx: 11.5, ink: 'soft', point: 'small-ring' },
  peak: { sizePx: 11.5, ink: 'soft', point: 'summit' },
  ridge: { sizePx: 11.5, ink: 'soft' },
  stop: { sizePx: 10.5, ink: 'soft' }
};
