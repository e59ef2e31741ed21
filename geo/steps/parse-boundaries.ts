import * as v from 'valibot';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { plainId } from './parse-config';
import { parseYaml, type Path, type Yaml } from './parse-yaml';

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

const tableSchema = v.strictObject({
  boundaries: v.pipe(v.array(boundarySchema), v.minLength(1, '至少要有一套区划'))
});

type Table = v.InferOutput<typeof tableSchema>;

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

/** boundaries.yml → its boundaries, oldest first, or what is wrong with it. `codes`: what a code looks like. */
export function parseBoundaries(
  file: string,
  yaml: string,
  codes: string | undefined
): Parsed<{ readonly boundaries: readonly BoundaryRow[] }> {
  const parsed = parseYaml(file, yaml, tableSchema);
  if (!parsed.ok) return parsed;
  const boundaries = toRows(file, parsed);
  const problems = [
    ...checkCodes(boundaries, codes),
    ...checkOrder(parsed, file),
    ...boundaries.flatMap((row, index) => checkChanges(row, boundaries[index - 1]))
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, boundaries };
}

function toRows(file: string, { value, lineOf }: Yaml<Table>): BoundaryRow[] {
  return value.boundaries.map((row, index) => {
    const place = (...path: Path): Placed => ({ file, line: lineOf(['boundaries', index, ...path]) });
    return {
      ...row,
      areas: row.areas.map((area, each) => ({ ...area, place: place('areas', each) })),
      changes: row.changes.map((change, each) => ({ ...change, place: place('changes', each) }))
    };
  });
}

function checkCodes(boundaries: readonly BoundaryRow[], codes: string | undefined): Problem[] {
  const pattern = new RegExp(`^(?:${codes ?? '.*'})$`);
  return boundaries.flatMap(({ id, areas }) => {
    const seen = new Set<string>();
    return areas.flatMap(({ code, place }): Problem[] => {
      const isTwice = seen.has(code);
      seen.add(code);
      if (isTwice)
        return [{ ...place, what: `区划 ${id} 里代码 ${code} 写了两次`, mend: '一个代码只写一行' }];
      if (pattern.test(code)) return [];
      return [{ ...place, what: `代码 ${code} 不合 build.yml 的 codes：${codes}`, mend: '改正代码或 codes' }];
    });
  });
}

/** Oldest first, each id once, and the newest drawn in a file of its own: it sets every unchanged line. */
function checkOrder({ value: { boundaries }, lineOf }: Yaml<Table>, file: string): Problem[] {
  const problems: Problem[] = [];
  const add = (path: Path, what: string, mend: string): void => {
    problems.push({ file, line: lineOf(['boundaries', ...path]), what, mend });
  };
  boundaries.forEach(({ id, validFrom, changes }, index) => {
    const before = boundaries[index - 1];
    if (boundaries.findIndex((row) => row.id === id) < index)
      add([index, 'id'], `区划 ${id} 写了两次`, '换一个 id');
    if (!before && changes.length > 0)
      add([index, 'changes'], `最早的区划 ${id} 没有更早的可比`, '去掉 changes');
    if (before && (validFrom === null || (before.validFrom ?? '') >= validFrom))
      add(
        [index, 'validFrom'],
        `区划 ${id} 的起始日期不晚于 ${before.id}`,
        '区划从旧到新写，只有最早的可以不写起始日期'
      );
  });
  const last = boundaries.length - 1;
  if (boundaries[last]?.file === null)
    add([last], `最新的区划 ${boundaries[last].id} 没有界线文件`, '写上 file：没有调整过的线都从它来');
  return problems;
}

/** Codes that changes use but their boundary does not have, areas that no row mentions, cuts that cannot be made. */
function checkChanges(row: BoundaryRow, before: BoundaryRow | undefined): Problem[] {
  if (!before) return [];
  const sides = [
    ['from', before],
    ['to', row]
  ] as const;
  return [
    ...sides.flatMap(([side, { id, areas }]) => checkSide(row, side, id, areas)),
    ...checkCuts(row, before)
  ];
}

function checkSide(
  { changes }: BoundaryRow,
  side: 'from' | 'to',
  id: string,
  areas: readonly AreaRow[]
): Problem[] {
  const strangers = changes.filter((change) => !areas.some(({ code }) => code === change[side]));
  const forgotten = areas.filter(({ code }) => !changes.some((change) => change[side] === code));
  return [
    ...strangers.map(({ place, ...change }) => ({
      ...place,
      what: `changes 的 ${side} 用了区划 ${id} 里没有的代码 ${change[side]}`,
      mend: `改正代码，或在区划 ${id} 的 areas 里加上它`
    })),
    ...forgotten.map(({ code, place }) => ({
      ...place,
      what: `changes 里没有 ${id} 的 ${code}`,
      mend: '补一行 from/to'
    }))
  ];
}

function checkCuts({ areas, changes }: BoundaryRow, before: BoundaryRow): Problem[] {
  return areas.flatMap(({ code, name }): Problem[] => {
    const parts = changes.filter(({ to }) => to === code);
    const [, second, third] = parts;
    if (third) {
      const what = `${code} ${name}由 ${parts.length} 个旧区拼成`;
      return [{ ...third.place, what, mend: '一个区至多由两个旧区拼成：中间加一套区划，分两步写' }];
    }
    if (!second || before.file !== null) return [];
    const what = `${code} ${name}由两个旧区拼成，区划 ${before.id} 却没有界线文件`;
    return [{ ...second.place, what, mend: `给区划 ${before.id} 写上 file：切开的线从它来` }];
  });
}
