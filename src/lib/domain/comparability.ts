import { BOUND_NAMES, STATUS_NAMES, type Bound, type Figure, type Status } from './figure';
import type { Indicator } from './indicator';
import { formatPeriod, lengthName } from './period';

/** One reason why figures may not share a ramp, a chart, a ranking or a sentence; `text` is for readers. */
export interface Refusal {
  readonly kind:
    'indicator' | 'unit' | 'period-kind' | 'period' | 'boundary' | 'status' | 'bound' | 'place' | 'missing';
  readonly text: string;
}

/**
 * What a comparison holds still: `areas` compares places at one period (a story's map), `marked-areas` does so where
 * every number carries its own 以上 or 约 (the explorer), `periods` compares one place over time (series).
 */
export type Comparison = 'areas' | 'marked-areas' | 'periods';

export interface Glossary {
  readonly indicatorName: (id: string) => string;
  readonly boundaryName: (id: string) => string;
  /** Whether the list of indicators says that these two may stand side by side (`comparableWith`). */
  readonly isComparable: (id: string, other: string) => boolean;
}

/** Actual, preliminary and revised figures describe what happened; estimates and targets do not. */
export const FAMILIES = ['actual', 'estimate', 'target'] as const;
export type StatusFamily = (typeof FAMILIES)[number];

export function familyOf(status: Status): StatusFamily {
  return status === 'estimate' || status === 'target' ? status : 'actual';
}

/** One thing in which compared figures must agree. `read` gives what is compared, `say` why two of them differ. */
interface Aspect {
  readonly kind: Exclude<Refusal['kind'], 'missing'>;
  readonly uses: readonly Comparison[];
  readonly read: (figure: Figure) => string;
  readonly say: (values: readonly string[], names: Glossary) => string;
}

const ALL: readonly Comparison[] = ['areas', 'marked-areas', 'periods'];

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('与');
}

const ASPECTS: readonly Aspect[] = [
  {
    kind: 'indicator',
    uses: ALL,
    read: ({ indicator }) => indicator,
    say: (ids, names) => `指标不同：${quoted(ids.map(names.indicatorName))}，口径不一样`
  },
  { kind: 'unit', uses: ALL, read: ({ unit }) => unit, say: (units) => `单位不同：${quoted(units)}` },
  {
    kind: 'period-kind',
    uses: ALL,
    read: ({ period }) => lengthName(period),
    say: (lengths) => `时段长短不同：${quoted(lengths)}，不能当作同一种数`
  },
  {
    kind: 'period',
    uses: ['areas', 'marked-areas'],
    read: ({ period }) => period.text,
    say: (periods) => `时期不同：${quoted(periods.map(formatPeriod))}`
  },
  {
    kind: 'boundary',
    uses: ALL,
    read: ({ boundary }) => boundary,
    say: (ids, names) => `边界不同：${quoted(ids.map(names.boundaryName))}的统计范围不是同一块地方`
  },
  {
    kind: 'status',
    uses: ALL,
    read: ({ status }) => STATUS_NAMES[familyOf(status)],
    say: (families) => `性质不同：${quoted(families)}不能混在一起`
  },
  {
    // A ramp prints no 以上 or 约; a panel and a series keep each number's own mark.
    kind: 'bound',
    uses: ['areas'],
    read: ({ bound }) => bound,
    say: (bounds) => `精确程度不同：${quoted(bounds.map((bound) => BOUND_NAMES[bound as Bound]))}不能排在一起`
  },
  {
    kind: 'place',
    uses: ['areas', 'marked-areas'],
    read: ({ place }) => (place.kind === 'area' ? '行政区' : '不是行政区的范围'),
    say: (kinds) => `对象不同：${quoted(kinds)}不是同一类地方`
  }
];

const MISSING: Refusal = { kind: 'missing', text: '其中有的数没有公布，不能当作零来比' };

function refusalOf(aspect: Aspect, values: readonly string[], names: Glossary): Refusal | undefined {
  const distinct = [...new Set(values)].sort();
  const isAgreed =
    distinct.length < 2 ||
    (aspect.kind === 'indicator' &&
      distinct.every((id, i) => distinct.slice(i + 1).every((other) => names.isComparable(id, other))));
  return isAgreed ? undefined : { kind: aspect.kind, text: aspect.say(distinct, names) };
}

/** Why these figures may not be compared, in a fixed order whatever their order; empty when they may. */
export function refusalsOf(figures: readonly Figure[], use: Comparison, names: Glossary): Refusal[] {
  const differing = ASPECTS.filter(({ uses }) => uses.includes(use)).flatMap(
    (aspect) => refusalOf(aspect, figures.map(aspect.read), names) ?? []
  );
  return figures.some(({ value }) => value === null) ? [...differing, MISSING] : differing;
}

/** Figures beside those that may not stand with them, each with its own reasons. */
export interface Admission {
  readonly admitted: readonly Figure[];
  readonly refused: readonly { readonly figure: Figure; readonly refusals: readonly Refusal[] }[];
}

/**
 * Judges each figure against one measure alone, never against its fellows: whatever else is offered, the ones that
 * are admitted stay the same. The measure is a figure too, and need not be among those offered.
 */
export function admit(
  offered: readonly Figure[],
  measure: Figure,
  use: Comparison,
  names: Glossary
): Admission {
  const judged = offered.map((figure) => {
    const differing = refusalsOf([measure, figure], use, names).filter(({ kind }) => kind !== 'missing');
    return { figure, refusals: figure.value === null ? [...differing, MISSING] : differing };
  });
  return {
    admitted: judged.filter(({ refusals }) => refusals.length === 0).map(({ figure }) => figure),
    refused: judged.filter(({ refusals }) => refusals.length > 0)
  };
}

/** Reads names out of the site's lists for the sentences above. */
export function toGlossary(
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'comparableWith'>[],
  boundaries: readonly { id: string; name: string }[]
): Glossary {
  const byId = new Map<string, (typeof indicators)[number]>(indicators.map((each) => [each.id, each]));
  const declares = (id: string, other: string): boolean =>
    byId.get(id)?.comparableWith.includes(other) ?? false;
  return {
    indicatorName: (id) => byId.get(id)?.name ?? id,
    boundaryName: (id) => boundaries.find((boundary) => boundary.id === id)?.name ?? id,
    isComparable: (id, other) => declares(id, other) || declares(other, id)
  };
}
