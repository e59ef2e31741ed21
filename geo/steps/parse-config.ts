import * as v from 'valibot';
import { parseYaml, type Parsed } from './parse-yaml';
import type { Problem } from './problem';

const code = v.pipe(v.string('代码要写成带引号的字符串'), v.regex(/^\d{6}$/, '代码应为六位数字'));
const day = v.nullable(v.pipe(v.string(), v.isoDate('日期应为 YYYY-MM-DD')));
const bbox = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const text = v.optional(v.string(), '');

const areaSchema = v.object({
  code,
  name: v.string(),
  /** The name in the source file, where it differs (临安市 before it became 临安区). */
  sourceName: v.optional(v.string()),
  publishedKm2: v.nullable(v.number()),
  publishedSource: text,
  reason: text
});

const boundarySchema = v.object({
  id: v.string(),
  name: v.string(),
  validFrom: day,
  validTo: day,
  notice: text,
  areas: v.array(areaSchema)
});

const tableSchema = v.object({
  boundaries: v.array(boundarySchema),
  changes: v.array(v.object({ from: code, to: code }))
});

const configSchema = v.object({
  /** West, south, east, north: a coordinate outside is a wrong CRS or a wrong place. */
  extent: bbox,
  boundaries: v.string(),
  later: v.object({ boundary: v.string(), file: v.string() }),
  earlier: v.object({ boundary: v.string(), file: v.nullable(v.string()) }),
  townships: v.optional(v.object({ centres: v.string(), aliases: v.string(), local: v.string() })),
  water: v.optional(
    v.object({
      files: v.array(v.string()),
      ids: v.record(v.string(), v.object({ id: v.string(), name: v.string() })),
      minTriangleKm2: v.number(),
      minIslandKm2: v.number()
    })
  ),
  context: v.optional(
    v.object({
      files: v.array(v.string()),
      /** Once round the city, so that each touches those before it along one stretch. */
      areas: v.array(v.object({ code, name: v.string(), file: v.string() })),
      /** Label places of neighbours are looked for in here. */
      sheet: bbox,
      minTriangleKm2: v.number()
    })
  )
});

export type AreaRow = v.InferOutput<typeof areaSchema>;
export type BoundaryRow = v.InferOutput<typeof boundarySchema>;
export type BoundaryTable = v.InferOutput<typeof tableSchema>;
export type BuildConfig = v.InferOutput<typeof configSchema>;

export const parseConfig = (file: string, yaml: string): Parsed<BuildConfig> =>
  parseYaml(file, yaml, configSchema);

/** Codes that the change table uses but its boundary does not have, and areas that no row mentions. */
function checkChanges(file: string, table: BoundaryTable, earlierId: string, laterId: string): Problem[] {
  const sides = [
    ['from', earlierId],
    ['to', laterId]
  ] as const;
  return sides.flatMap(([side, id]) => {
    const known = new Set(table.boundaries.find((row) => row.id === id)?.areas.map((area) => area.code));
    const used = new Set(table.changes.map((change) => change[side]));
    const strangers = [...used].filter((value) => !known.has(value));
    const forgotten = [...known].filter((value) => !used.has(value));
    return [
      ...strangers.map((value) => ({
        file,
        what: `changes 的 ${side} 用了区划 ${id} 里没有的代码 ${value}`,
        fix: `改正代码，或在区划 ${id} 的 areas 里加上它`
      })),
      ...forgotten.map((value) => ({
        file,
        what: `changes 里没有 ${id} 的 ${value}`,
        fix: '补一行 from/to'
      }))
    ];
  });
}

/** boundaries.yml → the table of boundaries, areas and changes, or what is wrong with it. */
export function parseBoundaries(file: string, yaml: string, config: BuildConfig): Parsed<BoundaryTable> {
  const parsed = parseYaml(file, yaml, tableSchema);
  if (parsed.kind === 'problems') return parsed;
  const problems = checkChanges(file, parsed.value, config.earlier.boundary, config.later.boundary);
  return problems.length > 0 ? { kind: 'problems', problems } : parsed;
}
