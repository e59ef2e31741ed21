import { m } from '../../paraglide/messages';
import { csvFormatRows } from 'd3-dsv';
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

/** The view as CSV: what the table says, each row with its citation. The mark at its start tells Excel that it is UTF-8. */
export function toCsv(model: ExploreModel, data: ExploreData): string {
  const rows = model.rows.map((row) => {
    const cells = toCells(row, model, data);
    return COLUMNS.map((column) => cells[column]);
  });
  return `\uFEFF${csvFormatRows([[...COLUMNS], ...rows]).replaceAll('\n', '\r\n')}\r\n`;
}

function sayMeasure({ state, numbers }: ExploreModel): string {
  if (numbers.kind === 'change') return m.explore_change();
  return state.measure === 'growth' ? m.site_growth() : m.site_value();
}

type Cells = Readonly<Record<(typeof COLUMNS)[number], string>>;

function toCells({ codes, name, shown, absence }: ExploreRow, model: ExploreModel, data: ExploreData): Cells {
  const { indicator, boundary } = model;
  const source = shown && data.sources[shown.source];
  return {
    code: codes.join('+'),
    name,
    boundary: boundary.name,
    indicator: indicator.name,
    measure: sayMeasure(model),
    period: periodOf(model),
    value: shown?.value === null || !shown ? '' : String(shown.value),
    unit: shown?.unit ?? '',
    written: shown?.written ?? '',
    bound: shown ? words().bound[shown.bound] : '',
    status: shown ? words().status[shown.status] : '',
    missing: absence?.text ?? '',
    computed: shown?.computed ? words().formula(shown.computed) : '',
    source: source?.cite ?? '',
    para: shown?.para ? String(shown.para) : '',
    tier: source ? words().tier[source.tier] : '',
    published: source?.published ?? '',
    note: shown ? words().note(shown) : ''
  };
}
