import { m } from '../../paraglide/messages';
import { words } from '../../words/current';
import type { ExploreData } from './page';
import { periodOf } from './row-words';
import type { ExploreModel, ExploreRow } from './model';

const SHEET = [
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

/** Of the number that a plot sets against the map's: what its own columns, after a `y_`, say. */
const SECOND = [
  'indicator',
  'period',
  'value',
  'unit',
  'bound',
  'status',
  'missing',
  'source',
  'para'
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
  const { second, left } = model;
  // A division of the left side is not always the ground that its code names on the right.
  const listed = (of: ExploreModel, y: ExploreModel | null): Cell[][] =>
    of.rows.map((row) => [
      ...toLine(row, of, SHEET, data),
      ...(second ? toLine(y ? rowLike(row, y) : undefined, y ?? of, SECOND, data) : [])
    ]);
  const rows = [...listed(model, second), ...(left ? listed(left, null) : [])];
  return { columns: [...SHEET, ...(second ? SECOND.map((column) => `y_${column}`) : [])], rows };
}

const rowLike = ({ code }: ExploreRow, { rows }: ExploreModel): ExploreRow | undefined =>
  rows.find((row) => row.code === code);

function toLine(
  row: ExploreRow | undefined,
  model: ExploreModel,
  columns: readonly (keyof Cells)[],
  data: ExploreData
): Cell[] {
  const cells = row && toCells(row, model, data);
  return columns.map((column) => cells?.[column] ?? '');
}

function sayMeasure({ state, numbers }: ExploreModel): string {
  if (numbers.kind === 'change') return m.explore_change();
  return state.measure === 'growth' ? m.site_growth() : m.site_value();
}

export type Cells = Readonly<Record<(typeof SHEET)[number], Cell>>;

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
    unit: shown ? words().unitInFull(shown.unit) : '',
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
