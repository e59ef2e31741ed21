import { isOutOfScale, timesApart } from '../../content/figure/scale';
import { writtenFault, writtenValue } from '../../content/figure/written';
import type { Site } from '../../content/site/site';
import { familyOf } from '../../domain/comparability';
import type { Figure } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { lengthKey, momentOf, parsePeriod } from '../../domain/period';
import { placeKey } from '../../domain/preferred-figure';
import type { Cells } from '../../edit/table-text';
import type { ColumnRole } from './columns';
import type { PlaceMatch } from './match-place';
import type { Earlier, PasteForm, RowRefusal, RowWarning, TypedPlace } from './paste';
import { readNumber } from './read-number';

export interface RowDesk {
  readonly site: Site;
  readonly form: PasteForm;
  readonly indicator: Indicator;
  readonly line: number;
  /** The cell of a role; empty where no column has it. */
  readonly cell: (role: ColumnRole) => string;
}

type Read<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly why: RowRefusal };

const refuse = (why: RowRefusal): { readonly ok: false; readonly why: RowRefusal } => ({ ok: false, why });

/** The place that a row names, or why it is no row of figures. */
export function readPlace(name: string, match: PlaceMatch): Read<Extract<PlaceMatch, { kind: 'place' }>> {
  switch (match.kind) {
    case 'place':
      return { ok: true, ...match };
    case 'total':
      return refuse({ kind: 'total' });
    case 'elsewhere':
      return refuse({ kind: 'elsewhere', name, boundaries: match.boundaries });
    case 'none':
      return refuse({ kind: 'unmatched', name, suggestions: match.suggestions });
    default:
      return match satisfies never;
  }
}

/** The number of a row in the indicator's unit, and how the source writes it. */
export function readValue({ cell, form, indicator }: RowDesk): Read<{ value: string; written: string }> {
  const raw = cell('value');
  const read = readNumber(raw);
  if (read.kind === 'none') return refuse({ kind: 'no-number' });
  if (read.kind === 'unreadable') return refuse({ kind: 'unreadable', text: raw, isTurned: read.isTurned });
  const own = read.unit || form.unit;
  const turned = writtenValue(`${read.digits}${own}`, indicator.unit);
  const isOther = turned === undefined || writtenFault(`${read.digits}${own}`, indicator.unit, turned);
  if (isOther) return refuse({ kind: 'unit', unit: own });
  const value = own === indicator.unit ? read.digits : String(Number(turned.toPrecision(12)));
  const written = cell('written') || (read.unit ? raw : `${raw}${form.unit}`);
  if (writtenFault(written, indicator.unit, Number(value)))
    return refuse({ kind: 'written', value, written });
  return { ok: true, value, written };
}

/** Digits of the growth column; empty where it has none. */
export function readGrowth({ cell }: RowDesk): Read<{ growth: string }> {
  const raw = cell('growth');
  const read = readNumber(raw);
  if (read.kind === 'none') return { ok: true, growth: '' };
  if (read.kind === 'number' && /^[%]?$/.test(read.unit)) return { ok: true, growth: read.digits };
  return refuse({ kind: 'unreadable', text: raw, isTurned: false });
}

/** What figures that are there say to a new one. */
export function judgeAgainst(
  desk: RowDesk,
  key: string,
  cells: Cells
): Read<{ warnings: readonly RowWarning[] }> {
  const { site, form, line } = desk;
  const value = Number(cells['value']);
  const here = site.figures.filter(
    ({ place, boundary, indicator }) =>
      boundary === form.boundary && indicator === form.indicator && placeKey(place) === key
  );
  const same = here.filter(({ period }) => period.text === form.period);
  const own = same.find((figure) => isSameWord(figure, form));
  const typed = ({ id }: Figure): TypedPlace => site.rows.get(id) ?? { file: '', line: 0 };
  if (own) return refuse({ kind: 'doubled', at: typed(own), value: own.value, isSame: own.value === value });
  const warnings: RowWarning[] = [];
  const isAccepted = form.accepted?.includes(line) ?? false;
  for (const other of same) {
    if (other.value === null) continue;
    const said = { at: typed(other), source: other.source };
    if (other.value === value) warnings.push({ kind: 'known', ...said });
    else if (isAccepted) warnings.push({ kind: 'accepted', ...said, value: other.value });
    else if (familyOf(other.status) === familyOf(form.status))
      return refuse({ kind: 'contradicts', ...said, value: other.value });
  }
  return againstEarlier(lastBefore(here, form), value, warnings);
}

/** The same source says it again; two paragraphs of an article are two figures. */
function isSameWord({ source, para }: Figure, form: PasteForm): boolean {
  if (source !== form.source) return false;
  return para === null || form.para === '' || String(para) === form.para;
}

const HALF = 50;

function againstEarlier(
  than: Earlier | undefined,
  value: number,
  warnings: readonly RowWarning[]
): Read<{ warnings: readonly RowWarning[] }> {
  if (!than || than.value === 0) return { ok: true, warnings };
  if (value !== 0 && isOutOfScale(value, than.value))
    return refuse({ kind: 'scale', than, times: Math.round(timesApart(value, than.value)) });
  const percent = Math.round(((value - than.value) / Math.abs(than.value)) * 1000) / 10;
  const jump: RowWarning[] = Math.abs(percent) > HALF ? [{ kind: 'jump', than, percent }] : [];
  return { ok: true, warnings: [...warnings, ...jump] };
}

/** The last figure of a place that may be compared: as long a period, no target beside what happened. */
function lastBefore(here: readonly Figure[], form: PasteForm): Earlier | undefined {
  const period = parsePeriod(form.period);
  if (!period) return undefined;
  const [last] = here
    .filter(
      (each) =>
        each.value !== null &&
        lengthKey(each.period) === lengthKey(period) &&
        momentOf(each.period) < momentOf(period) &&
        familyOf(each.status) === familyOf(form.status)
    )
    .sort((a, b) => momentOf(b.period) - momentOf(a.period));
  return last && { id: last.id, period: last.period.text, value: last.value ?? 0 };
}
