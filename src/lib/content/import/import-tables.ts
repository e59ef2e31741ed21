import type { Boundary } from '../../domain/boundary';
import { toId } from '../../domain/ids';
import type { Parsed, Problem } from '../../domain/problem';
import { toIndicators } from '../site/breakdowns';
import { citySchema, indicatorsSchema, sourcesSchema } from '../site/schemas';
import { fileNamed } from '../site/lists';
import { ProblemLog, type ContentFile } from '../text/problem';
import { parseYaml } from '../text/yaml-file';
import type * as v from 'valibot';
import { newRows, readHeld, withRows } from './merge';
import { isLeftOut, placeRow, type ImportWorld, type PlacedRow } from './place-row';
import { rulesSchema } from './rules';
import { readTable } from './table';
import { checkSums, checkTotals } from './totals';

export interface Import {
  /** The files of figures/ that change, whole. */
  readonly files: readonly ContentFile[];
  readonly read: number;
  readonly leftOut: number;
  readonly added: number;
}

/**
 * Tables of the long form → rows of figures/, by the rules of imports.yml; or every problem, and nothing is written.
 * The same tables twice give the same bytes as once.
 */
export function importTables(
  tables: readonly ContentFile[],
  files: readonly ContentFile[],
  boundaries: readonly Boundary[]
): Parsed<{ readonly import: Import }> {
  const log = new ProblemLog();
  const world = readWorld(files, boundaries, log);
  if (!world) return { ok: false, problems: log.problems };
  const rows = tables.flatMap((table) => readTable(table, log));
  const wanted = rows.filter((row) => !isLeftOut(row, world.rules));
  const placed = wanted.flatMap((row) => placeRow(row, world, log) ?? []);
  checkTotals(rows, world.rules, log);
  checkSums(placed, world.city, log);
  const added = inOrder(newRows(placed, readHeld(files), log), world);
  if (log.problems.length > 0) return { ok: false, problems: onceEach(log.problems) };
  const counts = { read: rows.length, leftOut: rows.length - wanted.length, added: added.length };
  return { ok: true, import: { files: withRows(files, added), ...counts } };
}

function readWorld(
  files: readonly ContentFile[],
  boundaries: readonly Boundary[],
  log: ProblemLog
): ImportWorld | undefined {
  const read = <S extends v.GenericSchema>(name: string, schema: S): v.InferOutput<S> | undefined => {
    const file = fileNamed(files, name, log);
    const parsed = file && parseYaml(file, schema);
    if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
    return parsed?.ok ? parsed.yaml.value : undefined;
  };
  const rules = read('imports.yml', rulesSchema);
  const site = read('site.yml', citySchema);
  const indicators = read('indicators.yml', indicatorsSchema);
  const sources = read('sources.yml', sourcesSchema);
  if (!rules || !site || !indicators || !sources) return undefined;
  return {
    rules,
    boundaries,
    city: site.city.code,
    units: new Map(toIndicators(indicators).map(({ id, unit }) => [id, unit])),
    sources: sources.map((each) => ({ ...each, id: toId(each.id) }))
  };
}

/** One strange indicator stands in as many rows as there are divisions: it is told where it comes first. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const keyOf = ({ file, what }: Problem): string => `${file} ${what}`;
  const keys = problems.map(keyOf);
  return problems.filter((problem, i) => keys.indexOf(keyOf(problem)) === i);
}

/** By the rules, then time, boundary, and code: whatever the order of the tables. */
function inOrder(rows: readonly PlacedRow[], { rules }: ImportWorld): PlacedRow[] {
  const rankOf = ({ series }: PlacedRow): number => rules.series.indexOf(series);
  const keyOf = ({ cells: { indicator, period, boundary, area } }: PlacedRow): string =>
    [period, boundary, indicator, area].join('|');
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b) || (keyOf(a) < keyOf(b) ? -1 : 1));
}
