import type { AreaRef } from '../../domain/redraw';

/** A number of a map, as plain as a spreadsheet takes it. */
export interface MapValue {
  /** The divisions that it is of: several where they have one number together. */
  readonly areas: readonly AreaRef[];
  readonly name: string;
  /** `1263.5`, `-3`; empty where there is none. */
  readonly number: string;
  /** What must be known of it (以上, 预计), or why there is none. */
  readonly remark: string;
  /** Its card and its source; null for a change, which nobody published. */
  readonly figure: { readonly id: string; readonly path: string } | null;
}

/** The values that one map shows, the greatest first; those without a number last. */
export interface ValuesTable {
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly MapValue[];
}

/** By step; a step with several maps has several. Served as JSON. */
export type StoryValues = Readonly<Record<string, readonly ValuesTable[]>>;
