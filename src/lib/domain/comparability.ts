import type { Bound, Figure, FigurePlace, Status } from './figure';
import type { WayOn } from './way-on';
import type { BoundaryId, IndicatorId } from './ids';
import { lengthKey, lengthOf, type PeriodLength } from './period';

/** One reason why figures may not share a ramp, a chart, a ranking or a sentence: in what they differ, and how. */
export type Refusal =
  | { readonly kind: 'indicator'; readonly indicators: readonly IndicatorId[] }
  | { readonly kind: 'unit'; readonly units: readonly string[] }
  | { readonly kind: 'period-kind'; readonly lengths: readonly PeriodLength[] }
  | { readonly kind: 'period'; readonly periods: readonly string[] }
  | { readonly kind: 'boundary'; readonly boundaries: readonly BoundaryId[]; readonly instead: WayOn }
  | { readonly kind: 'status'; readonly families: readonly StatusFamily[] }
  | { readonly kind: 'bound'; readonly bounds: readonly Bound[] }
  | { readonly kind: 'place'; readonly places: readonly FigurePlace['kind'][] }
  | { readonly kind: 'missing' };

/**
 * What a comparison holds still: `areas` compares places at one period (a story's map), `marked-areas` does so where
 * every number carries its own bound (the explorer), `periods` compares one place over time (series).
 */
export type Comparison = 'areas' | 'marked-areas' | 'periods';

/** Whether the list of indicators says that two may stand side by side (`comparableWith`). */
export interface Guard {
  readonly isComparable: (id: string, other: string) => boolean;
  /** What may be compared of figures that lie on different boundaries. */
  readonly wayOnFrom: (figures: readonly Figure[]) => WayOn;
}

/** Actual, preliminary and revised figures describe what happened; estimates and targets do not. */
export const FAMILIES = ['actual', 'estimate', 'target'] as const;
export type StatusFamily = (typeof FAMILIES)[number];

export function familyOf(status: Status): StatusFamily {
  return status === 'estimate' || status === 'target' ? status : 'actual';
}

/** One thing in which compared figures must agree: those with the same key do. */
interface Aspect {
  readonly kind: Exclude<Refusal['kind'], 'missing'>;
  readonly uses: readonly Comparison[];
  readonly key: (figure: Figure) => string;
  /** Why they are refused: one figure of each key, in the order of keys. */
  readonly refuse: (differing: readonly Figure[], all: readonly Figure[], guard: Guard) => Refusal;
}

const ALL: readonly Comparison[] = ['areas', 'marked-areas', 'periods'];

const ASPECTS: readonly Aspect[] = [
  {
    kind: 'indicator',
    uses: ALL,
    key: ({ indicator }) => indicator,
    refuse: (of) => ({ kind: 'indicator', indicators: of.map(({ indicator }) => indicator) })
  },
  {
    kind: 'unit',
    uses: ALL,
    key: ({ unit }) => unit,
    refuse: (of) => ({ kind: 'unit', units: of.map(({ unit }) => unit) })
  },
  {
    kind: 'period-kind',
    uses: ALL,
    key: ({ period }) => lengthKey(period),
    refuse: (of) => ({ kind: 'period-kind', lengths: of.map(({ period }) => lengthOf(period)) })
  },
  {
    kind: 'period',
    uses: ['areas', 'marked-areas'],
    key: ({ period }) => period.text,
    refuse: (of) => ({ kind: 'period', periods: of.map(({ period }) => period.text) })
  },
  {
    kind: 'boundary',
    uses: ALL,
    key: ({ boundary }) => boundary,
    refuse: (of, all, { wayOnFrom }) => ({
      kind: 'boundary',
      boundaries: of.map(({ boundary }) => boundary),
      instead: wayOnFrom(all)
    })
  },
  {
    kind: 'status',
    uses: ALL,
    key: ({ status }) => familyOf(status),
    refuse: (of) => ({ kind: 'status', families: of.map(({ status }) => familyOf(status)) })
  },
  {
    // A ramp prints no bound; a panel and a series keep each number's own mark.
    kind: 'bound',
    uses: ['areas'],
    key: ({ bound }) => bound,
    refuse: (of) => ({ kind: 'bound', bounds: of.map(({ bound }) => bound) })
  },
  {
    kind: 'place',
    uses: ['areas', 'marked-areas'],
    key: ({ place }) => place.kind,
    refuse: (of) => ({ kind: 'place', places: of.map(({ place }) => place.kind) })
  }
];

const MISSING: Refusal = { kind: 'missing' };

function refusalOf(
  { kind, key, refuse }: Aspect,
  figures: readonly Figure[],
  guard: Guard
): Refusal | undefined {
  const byKey = new Map(figures.map((figure) => [key(figure), figure]));
  const keys = [...byKey.keys()].sort();
  const isAgreed =
    keys.length < 2 ||
    (kind === 'indicator' &&
      keys.every((id, i) => keys.slice(i + 1).every((other) => guard.isComparable(id, other))));
  if (isAgreed) return undefined;
  const differing = keys.flatMap((each) => byKey.get(each) ?? []);
  return refuse(differing, figures, guard);
}

/** Why these figures may not be compared, in a fixed order whatever their order; empty when they may. */
export function refusalsOf(figures: readonly Figure[], use: Comparison, guard: Guard): Refusal[] {
  const differing = ASPECTS.filter(({ uses }) => uses.includes(use)).flatMap(
    (aspect) => refusalOf(aspect, figures, guard) ?? []
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
export function admit(offered: readonly Figure[], measure: Figure, use: Comparison, guard: Guard): Admission {
  const judged = offered.map((figure) => {
    const differing = refusalsOf([measure, figure], use, guard).filter(({ kind }) => kind !== 'missing');
    return { figure, refusals: figure.value === null ? [...differing, MISSING] : differing };
  });
  return {
    admitted: judged.filter(({ refusals }) => refusals.length === 0).map(({ figure }) => figure),
    refused: judged.filter(({ refusals }) => refusals.length > 0)
  };
}
