import { csvParse } from 'd3';
import * as v from 'valibot';
import type { LngLat } from './crs';
import { snapPoint } from './grid';
import { nearestOnLine } from './measure';
import { parseYaml, type Parsed } from './parse-yaml';
import type { Problem } from './problem';
import { isInside, type Region } from './shapes';
import type { Unit } from './townships';

const key = v.object({ district: v.string(), name: v.string() });

const aliasSchema = v.object({
  /** Year of the names in the centres file. */
  asOf: v.string(),
  current: v.array(v.object({ district: v.string(), units: v.number(), evidence: v.string() })),
  rename: v.array(v.object({ district: v.string(), from: v.string(), to: v.string() })),
  leaveOut: v.array(v.object({ ...key.entries, why: v.string() }))
});

export type Aliases = v.InferOutput<typeof aliasSchema>;

export const parseAliases = (file: string, text: string): Parsed<Aliases> =>
  parseYaml(file, text, aliasSchema);

interface Row {
  adcode: string;
  township: string;
  lon: string;
  lat: string;
}

function toUnit({ adcode, township, lon, lat }: Row, aliases: Aliases): Unit {
  const renamed = aliases.rename.find(({ district, from }) => district === adcode && from === township);
  const isCurrent = aliases.current.some(({ district }) => district === adcode);
  return {
    district: adcode,
    name: renamed?.to ?? township,
    nameAsOf: isCurrent ? null : aliases.asOf,
    centre: snapPoint([Number(lon), Number(lat)])
  };
}

function countFaults(units: readonly Unit[], aliases: Aliases): string[] {
  return aliases.current.flatMap(({ district, units: expected }) => {
    const found = units.filter((unit) => unit.district === district).length;
    return found === expected ? [] : [`${district} 应有 ${expected} 个镇街，数据里有 ${found} 个`];
  });
}

/** Centres are rounded to 0.005°, which moves one by up to 370 m: a riverside one may stand in the river. */
const ROUNDING_M = 400;

const isAtHome = (centre: LngLat, { polygons }: Region): boolean =>
  isInside(centre, polygons) ||
  polygons.flat().some((ring) => nearestOnLine(centre, ring).distanceM < ROUNDING_M);

function rowFaults(units: readonly Unit[], districts: readonly Region[]): string[] {
  return units.flatMap(({ district, name, centre }) => {
    const home = districts.find(({ code }) => code === district);
    if (!home) return [`${name}：未知的区划代码 ${district}`];
    return isAtHome(centre, home) ? [] : [`${name} 的中心点 ${centre.join(',')} 不在${home.name}内`];
  });
}

function checkAliases(rows: readonly Row[], aliases: Aliases): string[] {
  const has = (district: string, name: string) =>
    rows.some(({ adcode, township }) => adcode === district && township === name);
  const named = [
    ...aliases.rename.map(({ district, from }) => ({ district, name: from })),
    ...aliases.leaveOut
  ];
  return named
    .filter(({ district, name }) => !has(district, name))
    .map(({ name }) => `别名表里的 ${name} 数据里没有`);
}

/** Centres CSV (adcode, district, township, lon, lat) and alias table → units under today's names where known. */
export function parseUnits(
  file: string,
  text: string,
  aliases: Aliases,
  districts: readonly Region[]
): Parsed<Unit[]> {
  const rows = csvParse(text) as unknown as Row[];
  const isLeftOut = (row: Row) =>
    aliases.leaveOut.some(({ district, name }) => district === row.adcode && name === row.township);
  const units = rows.filter((row) => !isLeftOut(row)).map((row) => toUnit(row, aliases));
  const faults = [
    ...checkAliases(rows, aliases),
    ...rowFaults(units, districts),
    ...countFaults(units, aliases)
  ];
  const problems: Problem[] = faults.map((what) => ({ file, what, fix: '改正中心点或 aliases.yml' }));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'ok', value: units };
}
