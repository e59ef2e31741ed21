import { areaName, type Boundary } from './boundary';
import { refusalsOf, type Guard, type Refusal } from './comparability';
import type { Bound, Figure, FigurePlace, Status, Term } from './figure';
import { toId, type BoundaryId, type IndicatorId } from './ids';
import { placeKey } from './preferred-figure';
import type { AreaRef } from './redraw';

/** Why ground has no figure of its own. */
export type GroundRefusal =
  | { readonly kind: 'not-additive'; readonly indicator: IndicatorId }
  | { readonly kind: 'part-missing'; readonly parts: readonly AreaRef[] }
  | { readonly kind: 'parts-differ'; readonly refusals: readonly Refusal[] }
  /** A piece that does not come off: what is around it hangs together without it. */
  | { readonly kind: 'undetermined' }
  /** Two ways to work it out that do not agree, or a count below nothing: the sources speak of different things. */
  | { readonly kind: 'sources-disagree' };

export type GroundOutcome =
  { readonly ok: true; readonly figure: Figure } | { readonly ok: false; readonly refusal: GroundRefusal };

/** A figure that is added, or taken away. */
export interface SignedFigure {
  readonly sign: 1 | -1;
  readonly figure: Figure;
}

/** Only figures of one indicator add up, whatever else may stand side by side. */
const STRICT: Guard = { isComparable: () => false, wayOnFrom: () => ({ kind: 'own-boundary' }) };

export function refuse(refusal: GroundRefusal): GroundOutcome {
  return { ok: false, refusal };
}

/** The place of a figure, on a boundary. */
export interface PlaceOn {
  readonly place: FigurePlace;
  readonly boundary: BoundaryId;
}

/** Signed figures → the figure of the place that they leave; refused where they must not be added. */
export function toBalance(
  terms: readonly SignedFigure[],
  at: PlaceOn,
  boundaries: readonly Boundary[]
): GroundOutcome {
  const figures = terms.map(({ figure }) => figure);
  const differing = refusalsOf(figures, 'marked-areas', STRICT).filter(({ kind }) => kind !== 'boundary');
  if (differing.length > 0) return refuse({ kind: 'parts-differ', refusals: differing });
  const bounds = [...new Set(terms.map(boundOf))].filter((bound) => bound !== '');
  const [bound = ''] = bounds;
  const [first] = figures;
  if (bounds.length > 1)
    return refuse({ kind: 'parts-differ', refusals: [{ kind: 'bound', bounds: bounds.sort() }] });
  if (!first) throw new Error('nothing to add');
  const figure: Figure = {
    ...first,
    ...at,
    id: toId(idOf(first, at)),
    value: totalOf(terms),
    written: '',
    bound,
    growthPct: null,
    growthBound: '',
    status: statusOf(figures),
    missing: null,
    para: null,
    note: '',
    computed: {
      operation: 'balance',
      inputs: figures.map(({ id }) => id),
      of: terms.map((term) => termOf(term, boundaries))
    }
  };
  return { ok: true, figure };
}

/** What is at least so much, taken away, leaves at most so much. */
function boundOf({ sign, figure: { bound } }: SignedFigure): Bound {
  if (sign === 1) return bound;
  return bound === 'ge' ? 'le' : bound === 'le' ? 'ge' : bound;
}

/** Printed decimals do not survive binary addition: 0.1 + 0.2 is not 0.3. */
function totalOf(terms: readonly SignedFigure[]): number {
  const values = terms.map(({ sign, figure }) => sign * (figure.value ?? 0));
  const decimals = Math.max(...values.map((value) => String(value).split('.')[1]?.length ?? 0));
  return Number(values.reduce((sum, value) => sum + value, 0).toFixed(Math.min(decimals, 10)));
}

/** Of one family; among what happened the least settled counts. */
function statusOf(figures: readonly Figure[]): Status {
  const statuses = [...new Set(figures.map(({ status }) => status))];
  const [only = 'actual'] = statuses;
  if (statuses.length === 1) return only;
  return statuses.includes('preliminary') ? 'preliminary' : 'actual';
}

function termOf({ sign, figure }: SignedFigure, boundaries: readonly Boundary[]): Term {
  const { value, unit, place, boundary } = figure;
  if (place.kind !== 'area') throw new Error(`figure ${figure.id} is of no division`);
  return { sign, value: value ?? 0, unit, place: areaName(boundaries, boundary, place.code) };
}

function idOf({ indicator, period, status }: Figure, { place, boundary }: PlaceOn): string {
  const time = period.text.toLowerCase().replace('/', '-');
  return [
    indicator,
    'ground',
    boundary,
    placeKey(place).replaceAll(/\W+/g, '-'),
    time,
    ...(isPlan(status) ? [status] : [])
  ].join('-');
}

const isPlan = (status: Status): boolean => status === 'estimate' || status === 'target';
