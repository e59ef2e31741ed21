import { csvParse } from 'd3';
import * as v from 'valibot';
import type { LngLat } from '../../src/lib/domain/ids';
import type { Parsed, Problem } from '../../src/lib/domain/problem';
import { snapPoint } from './grid';
import { nearestOnLine } from './measure';
import { parseYaml, type Path, type Yaml } from './parse-yaml';
import { isInside, type Region } from './shapes';
import type { Unit } from './townships';

const aliasSchema = v.strictObject({
  /** Year of the names in the centres file. */
  asOf: v.string(),
  current: v.array(v.strictObject({ district: v.string(), units: v.number(), evidence: v.string() })),
  rename: v.array(v.strictObject({ district: v.string(), from: v.string(), to: v.string() })),
  leaveOut: v.array(v.strictObject({ district: v.string(), name: v.string(), why: v.string() }))
});

/** The alias table with the lines of its rows. */
export interface Aliases extends Yaml<Readonly<v.InferOutput<typeof aliasSchema>>> {
  readonly file: string;
}

export function parseAliases(file: string, text: string): Parsed<{ readonly aliases: Aliases }> {
  const parsed = parseYaml(file, text, aliasSchema);
  return parsed.ok ? { ok: true, aliases: { file, value: parsed.value, lineOf: parsed.lineOf } } : parsed;
}

interface Row {
  readonly line: number;
  readonly district: string;
  readonly township: string;
  readonly centre: LngLat;
}

type Placed = Unit & { readonly line: number };

/** Centres CSV (adcode, district, township, lon, lat) and alias table → units under today's names where known. */
export function parseUnits(
  file: string,
  text: string,
  aliases: Aliases,
  districts: readonly Region[]
): Parsed<{ readonly units: readonly Unit[] }> {
  const rows = rowsOf(text);
  const isLeftOut = (row: Row): boolean =>
    aliases.value.leaveOut.some(({ district, name }) => district === row.district && name === row.township);
  const placed = rows.filter((row) => !isLeftOut(row)).map((row) => toUnit(row, aliases));
  const problems = [
    ...checkAliases(rows, aliases),
    ...placed.flatMap((unit) => homeFaults(unit, districts).map((what) => atRow(file, unit.line, what))),
    ...checkCounts(placed, aliases)
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, units: placed };
}

/** No cell of this table holds a line break, so rows are lines. */
function rowsOf(text: string): Row[] {
  return csvParse(text).map(({ adcode = '', township = '', lon, lat }, index) => ({
    line: index + 2,
    district: adcode,
    township,
    centre: snapPoint([Number(lon), Number(lat)])
  }));
}

function toUnit({ district, township, centre, line }: Row, { value }: Aliases): Placed {
  const renamed = value.rename.find((row) => row.district === district && row.from === township);
  const isCurrent = value.current.some((row) => row.district === district);
  return {
    line,
    district,
    name: renamed?.to ?? township,
    nameAsOf: isCurrent ? null : value.asOf,
    centre
  };
}

/** Centres are rounded to 0.005°, which moves one by up to 370 m: a riverside one may stand in the river. */
const ROUNDING_M = 400;

function isAtHome(centre: LngLat, { polygons }: Region): boolean {
  return (
    isInside(centre, polygons) ||
    polygons.flat().some((ring) => nearestOnLine(centre, ring).distanceM < ROUNDING_M)
  );
}

function homeFaults({ district, name, centre }: Unit, districts: readonly Region[]): string[] {
  const home = districts.find(({ code }) => code === district);
  if (!home) return [`${name}：未知的区划代码 ${district}`];
  return isAtHome(centre, home) ? [] : [`${name} 的中心点 ${centre.join(',')} 不在${home.name}内`];
}

function checkAliases(rows: readonly Row[], aliases: Aliases): Problem[] {
  const { rename, leaveOut } = aliases.value;
  const named = [
    ...rename.map(({ district, from }, index) => ({ district, name: from, path: ['rename', index] })),
    ...leaveOut.map(({ district, name }, index) => ({ district, name, path: ['leaveOut', index] }))
  ];
  return named
    .filter(({ district, name }) => !rows.some((row) => row.district === district && row.township === name))
    .map(({ name, path }) => atAlias(aliases, path, `别名表里的 ${name} 数据里没有`));
}

function checkCounts(units: readonly Unit[], aliases: Aliases): Problem[] {
  return aliases.value.current.flatMap(({ district, units: expected }, index): Problem[] => {
    const found = units.filter((unit) => unit.district === district).length;
    if (found === expected) return [];
    return [
      atAlias(aliases, ['current', index], `${district} 应有 ${expected} 个镇街，数据里有 ${found} 个`)
    ];
  });
}

const MEND = '改正中心点或 aliases.yml';

function atRow(file: string, line: number, what: string): Problem {
  return { file, line, what, mend: MEND };
}

function atAlias({ file, lineOf }: Aliases, path: Path, what: string): Problem {
  return { file, line: lineOf(path), what, mend: MEND };
}
