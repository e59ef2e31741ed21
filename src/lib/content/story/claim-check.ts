import { ORDERS, RATIOS, type Check, type Entrant, type Limits } from '../../domain/claim';
import { suggest } from '../text/suggest';
import { amongOf } from './claim-among';
import type { ClaimEntry } from './claim-lists';
import { entrantsOf } from './claim-terms';
import { CLAIM_KINDS } from './claims-schema';
import { say } from '../../words/say';

/** What an entry asks of the figures; undefined after a problem was logged. */
export function toCheck(entry: ClaimEntry): Check | undefined {
  const { text, fail } = entry;
  const kinds = CLAIM_KINDS.filter((kind) => text[kind] !== undefined);
  if (kinds.length !== 1)
    return fail(['words'], say`一条要正好写一种核对`, say`写 ${CLAIM_KINDS.slice(0, -1)} 之一`);
  if (text.only !== undefined) return toOnly(text.only, entry);
  if (text.rank ?? text.max ?? text.min) return toRank(entry);
  const order = ORDERS.find((kind) => text[kind] !== undefined);
  const of = order && entrantsOf(text[order] ?? [], [order], entry);
  if (order) return of && { kind: 'order', order, of };
  return toRatio(entry);
}

function toRank(entry: ClaimEntry): Check | undefined {
  const { max, min, rank = {} } = entry.text;
  const [[who, place] = ['', 1]] = max
    ? [[max, 1] as const]
    : min
      ? [[min, -1] as const]
      : Object.entries(rank);
  const among = amongOf(entry);
  if (!among || !isAmong([who], among, entry)) return undefined;
  return { kind: 'rank', who, place, among };
}

function toOnly(who: readonly string[], entry: ClaimEntry): Check | undefined {
  const limits = limitsOf(entry);
  const among = amongOf(entry);
  if (!limits || !among || !isAmong(who, among, entry)) return undefined;
  return { kind: 'only', who, limits, among };
}

function toRatio(entry: ClaimEntry): Check | undefined {
  const { text, fail } = entry;
  const as = RATIOS.find((kind) => text[kind] !== undefined);
  const [upper, lower] = (as && text[as]) ?? [];
  const limits = limitsOf(entry);
  if (!as || upper === undefined || lower === undefined || !limits) return undefined;
  const ofAll = lower === 'all' ? amongOf(entry) : [];
  const of = entrantsOf(lower === 'all' ? [upper] : [upper, lower], [as], entry);
  if (!ofAll || !of) return undefined;
  const whole = of[1] ?? sumOf(ofAll);
  if (!of[0] || whole.value.low <= 0) return fail([as], say`后一个数不大于零，除不了`, say`换一个数`);
  return { kind: 'ratio', as, of: [of[0], whole], limits };
}

function sumOf(all: readonly Entrant[]): Entrant {
  const total = (end: 'low' | 'high'): number => all.reduce((sum, { value }) => sum + value[end], 0);
  return { name: 'all', value: { low: total('low'), high: total('high') } };
}

function limitsOf({ text, fail }: ClaimEntry): Limits | undefined {
  const [over, under] = [text.over ?? null, text.under ?? null];
  if (over === null && under === null)
    return fail(['words'], say`没有写界限`, say`补 over（多于多少）或 under（少于多少）`);
  return { over, under };
}

function isAmong(who: readonly string[], among: readonly Entrant[], { fail }: ClaimEntry): boolean {
  const names = among.map(({ name }) => name);
  const stranger = who.find((name) => !names.includes(name));
  if (stranger === undefined) return true;
  fail(['words'], say`要比的里面没有「${stranger}」`, suggest(stranger, names));
  return false;
}
