import { BOUND_NAMES, STATUS_NAMES, type Figure, type Status } from './figure';
import type { Indicator } from './indicator';
import { formatPeriod, lengthName } from './period';

/** One reason why figures may not share a ramp, a chart, a ranking or a sentence; `text` is for readers. */
export interface Refusal {
  readonly kind:
    'indicator' | 'unit' | 'period-kind' | 'period' | 'boundary' | 'status' | 'bound' | 'missing';
  readonly text: string;
}

/**
 * What a comparison holds still: `areas` compares places at one period (map, ranking);
 * `periods` compares one place over time (series).
 */
export type Comparison = 'areas' | 'periods';

export interface Glossary {
  readonly indicatorName: (id: string) => string;
  readonly boundaryName: (id: string) => string;
}

/** Actual, preliminary and revised figures describe what happened; estimates and targets do not. */
const STATUS_FAMILY: Readonly<Record<Status, string>> = {
  actual: '实绩',
  preliminary: '实绩',
  revised: '实绩',
  estimate: STATUS_NAMES.estimate,
  target: STATUS_NAMES.target
};

function distinct<T>(figures: readonly Figure[], read: (figure: Figure) => T): T[] {
  return [...new Set(figures.map(read))].sort();
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `「${name}」`).join('与');
}

type Rule = (figures: readonly Figure[], use: Comparison, names: Glossary) => Refusal | undefined;

const sameIndicator: Rule = (figures, _use, names) => {
  const ids = distinct(figures, (figure) => figure.indicator);
  if (ids.length < 2) return undefined;
  const text = `指标不同：${quoted(ids.map(names.indicatorName))}，口径不一样`;
  return { kind: 'indicator', text };
};

const sameUnit: Rule = (figures) => {
  const units = distinct(figures, (figure) => figure.unit);
  return units.length < 2 ? undefined : { kind: 'unit', text: `单位不同：${quoted(units)}` };
};

const samePeriodKind: Rule = (figures) => {
  const lengths = distinct(figures, (figure) => lengthName(figure.period));
  if (lengths.length < 2) return undefined;
  const text = `时段长短不同：${quoted(lengths)}，不能当作同一种数`;
  return { kind: 'period-kind', text };
};

const samePeriod: Rule = (figures, use) => {
  const periods = distinct(figures, (figure) => figure.period.text);
  if (use !== 'areas' || periods.length < 2) return undefined;
  return { kind: 'period', text: `时期不同：${quoted(periods.map(formatPeriod))}` };
};

const sameBoundary: Rule = (figures, _use, names) => {
  const ids = distinct(figures, (figure) => figure.boundary);
  if (ids.length < 2) return undefined;
  const text = `边界不同：${quoted(ids.map(names.boundaryName))}的统计范围不是同一块地方`;
  return { kind: 'boundary', text };
};

const sameStatus: Rule = (figures) => {
  const families = distinct(figures, (figure) => STATUS_FAMILY[figure.status]);
  if (families.length < 2) return undefined;
  return { kind: 'status', text: `性质不同：${quoted(families)}不能混在一起` };
};

/** A ramp and a ranking print no 以上 or 约; a panel and a series keep each number's own mark. */
const sameBound: Rule = (figures, use) => {
  const bounds = distinct(figures, (figure) => figure.bound);
  if (use !== 'areas' || bounds.length < 2) return undefined;
  const text = `精确程度不同：${quoted(bounds.map((bound) => BOUND_NAMES[bound]))}不能排在一起`;
  return { kind: 'bound', text };
};

const noMissing: Rule = (figures) =>
  figures.some((figure) => figure.value === null)
    ? { kind: 'missing', text: '其中有的数没有公布，不能当作零来比' }
    : undefined;

const RULES: readonly Rule[] = [
  sameIndicator,
  sameUnit,
  samePeriodKind,
  samePeriod,
  sameBoundary,
  sameStatus,
  sameBound,
  noMissing
];

/** Why these figures may not be compared, in a fixed order whatever their order; empty when they may. */
export function refusalsOf(figures: readonly Figure[], use: Comparison, names: Glossary): Refusal[] {
  return RULES.flatMap((rule) => rule(figures, use, names) ?? []);
}

/** Reads names out of the site's lists for the sentences above. */
export function toGlossary(
  indicators: readonly Indicator[],
  boundaries: readonly { id: string; name: string }[]
): Glossary {
  return {
    indicatorName: (id) => indicators.find((indicator) => indicator.id === id)?.name ?? id,
    boundaryName: (id) => boundaries.find((boundary) => boundary.id === id)?.name ?? id
  };
}
