import type { ComparedArea } from './compare-areas';
import type { BoundaryRow } from './boundary-table';

/** One finished file and what the manifest says about it. */
export interface Output {
  readonly path: string;
  readonly text: string;
  /** Whose areas a file of one boundary draws; null where it is of none. */
  readonly boundary: string | null;
  readonly objects: Readonly<Record<string, number>>;
  readonly sources: readonly string[];
  readonly simplification: string;
}

export interface BoundaryResult {
  readonly boundary: BoundaryRow;
  readonly areas: readonly ComparedArea[];
}
