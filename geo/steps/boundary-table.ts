import * as v from 'valibot';
import { plainId } from './parse-config';
import type { Path, Yaml } from './parse-yaml';

const day = v.nullable(v.pipe(v.string(), v.isoDate('日期应为 YYYY-MM-DD')));
const text = v.optional(v.string(), '');

const areaSchema = v.strictObject({
  code: plainId,
  name: v.string(),
  /** The name in the source file, where it differs (临安市 before it became 临安区). */
  sourceName: v.optional(v.string()),
  publishedKm2: v.nullable(v.number()),
  publishedSource: text,
  reason: text
});

const boundarySchema = v.strictObject({
  id: plainId,
  name: v.string(),
  /** Where its lines are drawn; null where every area is a union of areas of the next boundary. */
  file: v.nullish(v.string(), null),
  validFrom: day,
  validTo: day,
  notice: text,
  areas: v.pipe(v.array(areaSchema), v.minLength(1, '至少要有一个区')),
  /** What was what on the boundary before; the first has none. */
  changes: v.optional(v.array(v.strictObject({ from: plainId, to: plainId })), [])
});

export const tableSchema = v.strictObject({
  boundaries: v.pipe(v.array(boundarySchema), v.minLength(1, '至少要有一套区划'))
});

export type Table = v.InferOutput<typeof tableSchema>;

/** Where a row stands in the table, for what is found wrong with it later. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}

export type AreaRow = Readonly<v.InferOutput<typeof areaSchema>> & { readonly place: Placed };

/** This piece was `from` on the boundary before and is `to` on this one. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly place: Placed;
}

export interface BoundaryRow extends Omit<Table['boundaries'][number], 'areas' | 'changes'> {
  readonly areas: readonly AreaRow[];
  readonly changes: readonly Change[];
}

/** With the place of every row, for what is found wrong with it later. */
export function toRows(file: string, { value, lineOf }: Yaml<Table>): BoundaryRow[] {
  return value.boundaries.map((row, index) => {
    const place = (...path: Path): Placed => ({ file, line: lineOf(['boundaries', index, ...path]) });
    return {
      ...row,
      areas: row.areas.map((area, each) => ({ ...area, place: place('areas', each) })),
      changes: row.changes.map((change, each) => ({ ...change, place: place('changes', each) }))
    };
  });
}
