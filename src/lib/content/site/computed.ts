import type * as v from 'valibot';
import { type ComputedIndicator, type ComputedRefusal, type Formula } from '../../domain/computed';
import { toId } from '../../domain/ids';
import { agesOf, type Indicator } from '../../domain/indicator';
import { parsePeriod } from '../../domain/period';
import type { GeoIndex } from './geo-index';
import type { ContentFile, ProblemLog } from '../text/problem';
import { withLabels } from './breakdowns';
import { computedSchema } from './schemas';
import type { SiteLists } from './lists';
import { suggest } from '../text/suggest';
import { AnyName } from './unread-list';
import { parseYaml, type YamlFile } from '../text/yaml-file';

type ComputedText = v.InferOutput<typeof computedSchema>[number];
type ComputedYaml = YamlFile<readonly ComputedText[]>;

/** What a reader of one entry needs: the entry, its place, and what it may name. */
interface Entry {
  readonly yaml: ComputedYaml;
  readonly i: number;
  readonly text: ComputedText;
  /** Published indicators, and those that stand further up. */
  readonly known: ReadonlySet<string>;
  readonly indicators: readonly Indicator[];
  readonly tell: (path: readonly (string | number)[], what: string, mend: string) => undefined;
}

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
      ...{ yaml, i, text, known: namesAt(yaml, i, lists), indicators: lists.indicators ?? [] },
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

function checkEntry({ text: { id, unit }, known, tell }: Entry, { indicators, units }: SiteLists): void {
  if (indicators && known.has(id)) tell(['id'], `「${id}」写了两次`, '换一个编号');
  if (units && !units.includes(unit)) tell(['unit'], `不认识的单位「${unit}」`, suggest(unit, units));
}

/** Exactly one of a quotient, a sum and a change. */
function readFormula(entry: Entry): Formula | undefined {
  const { text, tell } = entry;
  const { numerator, sum, change } = text;
  if ([numerator, sum, change].filter((each) => each !== undefined).length !== 1)
    return tell(
      ['id'],
      `「${text.id}」的算法要正好一种`,
      '写 numerator（和 denominator）、sum 或 change 之一'
    );
  if (sum) return readSum(entry, sum);
  if (change) return readChange(entry, change);
  return readQuotient(entry);
}

function readQuotient({ text, known, indicators, tell }: Entry): Formula | undefined {
  const { numerator = '', denominator, denominatorPeriod, factor } = text;
  const isBreakdown = indicators.some(({ cell }) => cell?.breakdown === numerator);
  if (!isBreakdown) isKnown(['numerator'], numerator, known, tell);
  if (denominator === undefined) return tell(['numerator'], '有分子没有分母', '写 denominator');
  isKnown(['denominator'], denominator, known, tell);
  return {
    kind: 'quotient',
    ...{ numerator: toId(numerator), denominator: toId(denominator), denominatorPeriod, factor }
  };
}

type SumText = NonNullable<ComputedText['sum']>;

function readSum({ known, indicators, tell }: Entry, sum: SumText): Formula | undefined {
  if (Array.isArray(sum)) {
    sum.forEach((id, at) => isKnown(['sum', at], id, known, tell));
    return { kind: 'sum', of: sum.map((id) => toId(id)) };
  }
  const { breakdown, ages } = sum;
  const cells = indicators.filter(({ cell }) => cell?.breakdown === breakdown);
  if (cells.length === 0 && indicators.length > 0)
    return tell(['sum', 'breakdown'], `indicators.yml 里没有分组「${breakdown}」`, '写 breakdowns 里的编号');
  const range = agesOf(ages);
  const own = cells.filter(({ cell }) => {
    const group = agesOf(cell?.at['age'] ?? '');
    return group.from >= range.from && group.to <= range.to;
  });
  const starts = own.map(({ cell }) => agesOf(cell?.at['age'] ?? ''));
  const isWhole =
    Math.min(...starts.map(({ from }) => from)) === range.from &&
    Math.max(...starts.map(({ to }) => to)) === range.to;
  if (indicators.length > 0 && !isWhole)
    return tell(
      ['sum', 'ages'],
      `分组「${breakdown}」拼不出「${ages}」`,
      '起止要落在年龄组的边上，如 0-14、60-plus'
    );
  return { kind: 'sum', of: own.map(({ id }) => id) };
}

function readChange(
  { known, tell }: Entry,
  change: NonNullable<ComputedText['change']>
): Formula | undefined {
  const { of, from, to, as } = change;
  isKnown(['change', 'of'], of, known, tell);
  if (!parsePeriod(`${from}/${to}`))
    return tell(['change', 'from'], `从「${from}」到「${to}」不成一段时期`, '起止写同一种时期，先早后晚');
  return { kind: 'change', of: toId(of), from, to, as };
}

function isKnown(
  path: readonly (string | number)[],
  id: string,
  known: ReadonlySet<string>,
  tell: Entry['tell']
): void {
  if (!known.has(id)) tell(path, `indicators.yml 里没有指标「${id}」`, suggest(id, [...known]));
}

/** One indicator; where the numerator is a breakdown, one for each of its cells. */
function toIndicators(
  { text, indicators }: Entry,
  formula: Formula,
  refusals: readonly ComputedRefusal[]
): ComputedIndicator[] {
  const { id, name, short, unit, definition, kind, theme, note, listed, breaks, decimals } = text;
  const shared = { unit, kind, theme, note, listed, breaks, decimals, refusals, comparableWith: [] };
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
    ? (['area', `边界 ${id} 里没有「${name}」`, boundary.areas.map((each) => each.name)] as const)
    : (['boundary', `没有边界「${id}」`, boundaries.map((each) => each.id as string)] as const);
  return tell(['refusals', at, key], what, suggest(key === 'area' ? name : id, names));
}
