import * as v from 'valibot';
import type { Parsed } from '../../src/lib/domain/problem';
import { parseYaml, type Yaml } from './parse-yaml';

/** Codes and ids become folder names and addresses. */
export const plainId = v.pipe(
  v.string('代码要写成带引号的字符串'),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/, '只用字母、数字和连字符')
);

const bounds = v.tuple([v.number(), v.number(), v.number(), v.number()]);

const outlineSchema = v.strictObject({
  /** Pieces of land: the mainland and every island. */
  parts: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Ground of others in the middle of it. */
  holes: v.pipe(v.number(), v.integer(), v.minValue(0))
});

const townshipSchema = v.strictObject({
  /** The boundary whose divisions the townships fill; the newest where absent. */
  boundary: v.optional(plainId),
  centres: v.string(),
  aliases: v.string(),
  local: v.string()
});

const waterSchema = v.strictObject({
  files: v.array(v.string()),
  ids: v.optional(v.record(v.string(), v.strictObject({ id: plainId, name: v.string() })), {}),
  minTriangleKm2: v.number(),
  minIslandKm2: v.number()
});

const contextSchema = v.strictObject({
  files: v.array(v.string()),
  /** Once round the city, so that each touches those before it along one stretch. */
  areas: v.array(v.strictObject({ code: plainId, name: v.string(), file: v.string() })),
  /** Label places of neighbours are looked for in here. */
  sheet: bounds,
  minTriangleKm2: v.number()
});

const share = v.pipe(v.number(), v.minValue(0));

const reliefSchema = v.strictObject({
  file: v.string(),
  /** Of the file's own grey: a band lies above each. Ascending. */
  thresholds: v.pipe(v.array(v.number()), v.minLength(1)),
  blurCells: share,
  upsample: v.pipe(v.number(), v.integer(), v.minValue(1)),
  minTriangleKm2: v.number(),
  minPieceKm2: v.number()
});

const riversSchema = v.strictObject({
  file: v.string(),
  /** Farther off than this, a line or a name would stand beside what it means. */
  maxErrorKm: share
});

const spotsSchema = v.strictObject({
  /** More than one where their licences differ. */
  files: v.pipe(v.array(v.string()), v.minLength(1)),
  maxErrorKm: share
});

/** What lies on the land; every part is optional. */
const groundSchema = v.strictObject({
  relief: v.optional(reliefSchema),
  rivers: v.optional(riversSchema),
  rail: v.optional(v.strictObject({ lines: v.string(), stations: v.string() })),
  metro: v.optional(v.strictObject({ stations: v.string(), reaches: v.optional(v.string()) })),
  peaks: v.optional(spotsSchema),
  towns: v.optional(spotsSchema),
  landmarks: v.optional(spotsSchema)
});

const configSchema = v.strictObject({
  /** West, south, east, north: a coordinate outside is a wrong CRS or a wrong place. */
  extent: bounds,
  boundaries: v.string(),
  /** What every division's code looks like: a pattern for the whole code. */
  codes: v.optional(v.string()),
  outline: v.optional(outlineSchema),
  townships: v.optional(townshipSchema),
  water: v.optional(waterSchema),
  context: v.optional(contextSchema),
  ground: v.optional(groundSchema)
});

export type Outline = Readonly<v.InferOutput<typeof outlineSchema>>;
export type WaterConfig = Readonly<v.InferOutput<typeof waterSchema>>;
export type ReliefConfig = Readonly<v.InferOutput<typeof reliefSchema>>;
export type RiversConfig = Readonly<v.InferOutput<typeof riversSchema>>;
export type GroundConfig = Readonly<v.InferOutput<typeof groundSchema>>;
export type BuildConfig = Readonly<v.InferOutput<typeof configSchema>>;

/** One piece of land without a hole, where build.yml says nothing else. */
export const WHOLE: Outline = { parts: 1, holes: 0 };

export function parseConfig(file: string, yaml: string): Parsed<Yaml<BuildConfig>> {
  return parseYaml(file, yaml, configSchema);
}
