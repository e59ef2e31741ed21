import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { ExploreData } from './page';
import { periodOf } from './row-words';
import type { ExploreModel, ExploreRow } from './model';

const COLUMNS = [
  'code',
  'name',
  'boundary',
  'indicator',
  'measure',
  'period',
  'value',
  'unit',
  'written',
  'bound',
  'status',
  'missing',
  'computed',
  'source',
  'para',
  'tier',
  'published',
  'note'
] as const;

/** What a cell holds: numbers as numbers, all else as text; empty where nothing is known. */
export type Cell = string | number;

export interface FigureSheet {
  readonly columns: readonly string[];
  /** One a division, or a ground that several fill. */
  readonly rows: readonly (readonly Cell[])[];
}

/** The view as a table: what the page's own says, each row with its citation. */
export function toFigureSheet(model: ExploreModel, data: ExploreData): FigureSheet {
  const rows = model.rows.map((row) => {
    const cells = toCells(row, model, data);
    return COLUMNS.map((column) => cells[column]);
  });
  return { columns: COLUMNS, rows };
}

function sayMeasure({ state, numbers }: ExploreModel): string {
  if (numbers.kind === 'change') return m.explore_change();
  return state.measure === 'growth' ? m.site_growth() : m.site_value();
}

export type Cells = Readonly<Record<(typeof COLUMNS)[number], Cell>>;

/** The cells of one row by column. */
export function toCells(
  { codes, name, shown, absence }: ExploreRow,
  model: ExploreModel,
  data: ExploreData
): Cells {
  const { indicator, boundary } = model;
  const source = shown && data.sources[shown.source];
  return {
    code: codes.join('+'),
    name,
    boundary: boundary.name,
    indicator: indicator.name,
    measure: sayMeasure(model),
    period: periodOf(model),
    value: shown?.value ?? '',
    unit: shown?.unit ?? '',
    written: shown?.written ?? '',
    bound: shown ? words().bound[shown.bound] : '',
    status: shown ? words().status[shown.status] : '',
    missing: absence?.text ?? '',
    computed: shown?.computed ? words().formula(shown.computed) : '',
    source: source?.cite ?? '',
    para: shown?.para ?? '',
    tier: source ? words().tier[source.tier] : '',
    published: source?.published ?? '',
    note: shown ? words().note(shown) : ''
  };
}
