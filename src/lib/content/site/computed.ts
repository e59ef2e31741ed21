import type { ComputedIndicator, ComputedRefusal, Formula } from '../../domain/computed';
import { toId } from '../../domain/ids';
import { ADDITIVE_KINDS } from '../../domain/indicator';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import { withLabels } from './breakdowns';
import { readFormula, type ComputedYaml, type Entry } from './computed-formula';
import { computedSchema } from './schemas';
import { NOT_ADDITIVE, type SiteLists } from './lists';
import { suggest } from '../text/suggest';
import { AnyName } from './unread-list';
import { parseYaml } from '../text/yaml-file';
import { say } from '../../words/say';

/** The indicators that the site works out itself (`computed.yml`; a site without the file has none). */
export function readComputed(
  files: readonly ContentFile[],
  lists: SiteLists,
  geo: GeoIndex,
  log: ProblemLog
): ComputedIndicator[] {
  const file = files.find((each) => each.file === 'computed.yml');
  const parsed = file && parseYaml(file, computedSchema);
  if (parsed && !parsed.ok) log.problems.push(...parsed.problems);
  if (!parsed?.ok) return [];
  const { yaml } = parsed;
  return yaml.value.flatMap((text, i) => {
    const entry: Entry = {
      ...{ yaml, i, text, geo, known: namesAt(yaml, i, lists), indicators: lists.indicators ?? [] },
      tell: (path, what, mend) => void log.add(yaml.file, yaml.lineOf([i, ...path]), what, mend)
    };
    checkEntry(entry, lists);
    const formula = readFormula(entry);
    const refusals = text.refusals.flatMap((_each, at) => readRefusal(entry, at, geo) ?? []);
    return formula ? toIndicators(entry, formula, refusals) : [];
  });
}

function namesAt(yaml: ComputedYaml, i: number, { indicators }: SiteLists): ReadonlySet<string> {
  if (!indicators) return new AnyName();
  return new Set([
    ...indicators.map(({ id }) => id as string),
    ...yaml.value.slice(0, i).map(({ id }) => id)
  ]);
}

function checkEntry({ text, known, tell }: Entry, { indicators, units }: SiteLists): void {
  const { id, unit, kind, aggregation } = text;
  if (indicators && known.has(id)) tell(['id'], say`「${id}」写了两次`, say`换一个编号`);
  if (units && !units.includes(unit)) tell(['unit'], say`不认识的单位「${unit}」`, suggest(unit, units));
  if (aggregation === 'sum' && !ADDITIVE_KINDS.includes(kind))
    tell(['aggregation'], ...NOT_ADDITIVE(id, kind));
}

/** One indicator; where the numerator is a breakdown, one for each of its cells. */
function toIndicators(
  { text, indicators }: Entry,
  formula: Formula,
  refusals: readonly ComputedRefusal[]
): ComputedIndicator[] {
  const { id, name, short, unit, definition, kind, theme, note, listed, aggregation, breaks, decimals } =
    text;
  const shared = {
    unit,
    kind,
    theme,
    note,
    listed,
    aggregation,
    breaks,
    decimals,
    refusals,
    comparableWith: []
  };
  const cells = indicators.filter(
    ({ cell }) => formula.kind === 'quotient' && cell?.breakdown === formula.numerator
  );
  if (formula.kind !== 'quotient' || cells.length === 0)
    return [{ ...shared, id: toId(id), name, short, definition, formula }];
  return cells.map(({ id: numerator, cell }) => ({
    ...shared,
    id: toId([id, ...Object.values(cell?.at ?? {})].join('-')),
    name: withLabels(name, cell?.labels),
    short: withLabels(short, cell?.labels),
    definition: withLabels(definition, cell?.labels),
    formula: { ...formula, numerator }
  }));
}

function readRefusal(
  { text, tell }: Entry,
  at: number,
  { boundaries }: GeoIndex
): ComputedRefusal | undefined {
  const { area: name, boundary: id, reason } = text.refusals[at]!;
  const boundary = boundaries.find((each) => each.id === id);
  const area = boundary?.areas.find((each) => each.name === name);
  if (boundary && area) return { boundary: boundary.id, area: area.code, reason };
  const [key, what, names] = boundary
    ? (['area', say`边界 ${id} 里没有「${name}」`, boundary.areas.map((each) => each.name)] as const)
    : (['boundary', say`没有边界「${id}」`, boundaries.map((each) => each.id as string)] as const);
  return tell(['refusals', at, key], what, suggest(key === 'area' ? name : id, names));
}
