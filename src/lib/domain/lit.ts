import type { PartRef } from './ids';

/** The plan parts that a reader points at: one, several that one word of a formula counts, or none. */
export type Lit = PartRef | readonly PartRef[] | null;

export function litParts(lit: Lit): readonly PartRef[] {
  if (lit === null) return [];
  return typeof lit === 'string' ? [lit] : lit;
}

/** Points at a part, with all that lights together where one word names several. */
export type Light = (ref: PartRef | null, also?: readonly PartRef[]) => void;
