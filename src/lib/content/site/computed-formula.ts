import type * as v from 'valibot';
import type { Formula } from '../../domain/computed';
import { toId } from '../../domain/ids';
import { agesOf, type Indicator } from '../../domain/indicator';
import { parsePeriod } from '../../domain/period';
import type { GroundPart } from '../../domain/same-ground';
import { suggest } from '../text/suggest';
import type { YamlFile } from '../text/yaml-file';
import type { GeoIndex } from './geo-index';
import type { computedSchema } from './schemas';
import { say } from '../../words/say';

type ComputedText = v.InferOutput<typeof computedSchema>[number];

/** What a reader of one entry needs: the entry, its place, and what it may name. */
export interface Entry {
  readonly yaml: ComputedYaml;
  readonly i: number;
  readonly text: ComputedText;
  readonly geo: GeoIndex;
  /** Published indicators, and those that stand further up. */
  readonly known: ReadonlySet<string>;
  readonly indicators: readonly Indicator[];
  readonly tell: (path: readonly (string | number)[], what: string, mend: string) => undefined;
}

export type ComputedYaml = YamlFile<readonly ComputedText[]>;

/** Exactly one of the ways there are. */
export function readFormula(entry: Entry): Formula | undefined {
  const { numerator, sum, change, difference, portion, cityShare } = entry.text;
  const ways = [numerator, sum, change, difference, portion, cityShare].filter((each) => each !== undefined);
  if (ways.length !== 1)
    return entry.tell(
      ['id'],
      say`「${entry.text.id}」的算法要正好一种`,
      say`写 numerator（和 denominator）、sum、change、difference、portion 或 cityShare 之一`
    );
  if (sum) return readSum(entry, sum);
  if (change) return readChange(entry, change);
  if (difference) return readPair(entry, 'difference', difference);
  if (portion) return readPair(entry, 'portion', portion);
  if (cityShare) return readCityShare(entry, cityShare);
  return readQuotient(entry);
}

function readQuotient({ text, known, indicators, tell }: Entry): Formula | undefined {
  const { numerator = '', denominator, denominatorPeriod, factor } = text;
  const isBreakdown = indicators.some(({ cell }) => cell?.breakdown === numerator);
  if (!isBreakdown) isKnown(['numerator'], numerator, known, tell);
  if (denominator === undefined) return tell(['numerator'], say`有分子没有分母`, say`写 denominator`);
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
    return tell(
      ['sum', 'breakdown'],
      say`indicators.yml 里没有分组「${breakdown}」`,
      say`写 breakdowns 里的编号`
    );
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
      say`分组「${breakdown}」拼不出「${ages}」`,
      say`起止要落在年龄组的边上，如 0-14、60-plus`
    );
  return { kind: 'sum', of: own.map(({ id }) => id) };
}

function readChange(
  { known, tell }: Entry,
  change: NonNullable<ComputedText['change']>
): Formula | undefined {
  const { of, later = of, from, to, as } = change;
  isKnown(['change', 'of'], of, known, tell);
  isKnown(['change', 'later'], later, known, tell);
  if (!parsePeriod(`${from}/${to}`))
    return tell(
      ['change', 'from'],
      say`从「${from}」到「${to}」不成一段时期`,
      say`起止写同一种时期，先早后晚`
    );
  return { kind: 'change', of: toId(of), later: toId(later), from, to, as };
}

/** Two indicators that are taken together place by place, or with the city's. */
function readPair(
  { known, tell }: Entry,
  kind: 'difference' | 'portion',
  pair: Readonly<Record<string, string>>
): Formula {
  for (const [key, id] of Object.entries(pair)) isKnown([kind, key], id, known, tell);
  const { of = '', less = '', share = '' } = pair;
  return kind === 'difference'
    ? { kind, of: toId(of), less: toId(less) }
    : { kind, of: toId(of), share: toId(share) };
}

type CityShareText = NonNullable<ComputedText['cityShare']>;

function readCityShare(entry: Entry, { of, whole = of, together }: CityShareText): Formula | undefined {
  isKnown(['cityShare', 'of'], of, entry.known, entry.tell);
  isKnown(['cityShare', 'whole'], whole, entry.known, entry.tell);
  const parts = together.map((_part, at) => readTogether(entry, together[at]!, at));
  const read = parts.flatMap((part) => part ?? []);
  return { kind: 'city-share', of: toId(of), whole: toId(whole), together: read };
}

function readTogether(
  { geo: { boundaries }, tell }: Entry,
  { boundary: id, areas }: CityShareText['together'][number],
  at: number
): GroundPart | undefined {
  const boundary = boundaries.find((each) => each.id === id);
  const ids = boundaries.map((each) => each.id as string);
  if (!boundary) return tell(['cityShare', 'together', at], say`没有边界「${id}」`, suggest(id, ids));
  const names = boundary.areas.map(({ name }) => name);
  for (const name of areas.filter((each) => !names.includes(each)))
    tell(['cityShare', 'together', at, 'areas'], say`边界 ${id} 里没有「${name}」`, suggest(name, names));
  const codes = areas.flatMap((name) => boundary.areas.find((each) => each.name === name)?.code ?? []);
  return { boundary: boundary.id, codes: codes.sort() };
}

function isKnown(
  path: readonly (string | number)[],
  id: string,
  known: ReadonlySet<string>,
  tell: Entry['tell']
): void {
  if (!known.has(id)) tell(path, say`indicators.yml 里没有指标「${id}」`, suggest(id, [...known]));
}
