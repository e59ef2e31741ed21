import { m } from '../../paraglide/messages';
import type { Figure } from '../../domain/figure';
import { words } from '../../words/current';
import { publishedOf } from './grounds';
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

/** Of a number that a plot or circles set beside the map's: what its own columns, after a `y_` or `circles_`, say. */
const OTHER = [
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

/** What stands beside a row of the map, by what its columns begin with. */
const othersOf = ({ second, over }: ExploreModel): (readonly [prefix: string, other: ExploreModel])[] => [
  ...(over ? [['circles_', over] as const] : []),
  ...(second ? [['y_', second] as const] : [])
];

/** The view as a table: what the page's own says, each row with its citation. */
export function toFigureSheet(model: ExploreModel, data: ExploreData): FigureSheet {
  return { columns: columnsOf(model), rows: [...linesOf(model, data).values()] };
}

type Lines = ReadonlyMap<ExploreRow | undefined, readonly Cell[]>;

/** What the table says of each row of the map, then of each row of the one over its left. */
function linesOf(model: ExploreModel, data: ExploreData): Lines {
  const { rows, left } = model;
  const others = othersOf(model);
  // A division of the left side is not always the ground that its code names on the right.
  const alone = others.flatMap(() => OTHER.map(() => ''));
  return new Map([
    ...rows.map((row) => [row, toWholeLine(row, model, data)] as const),
    ...(left?.rows ?? []).map((row) => [row, [...toLine(row, left!, SHEET, data), ...alone]] as const)
  ]);
}

/** The rows of the map and of the one over its left, each as the table has it, by column. */
export function recordsOf(
  model: ExploreModel,
  data: ExploreData
): ReadonlyMap<ExploreRow | undefined, readonly (readonly [column: string, cell: Cell])[]> {
  const columns = columnsOf(model);
  const lines = [...linesOf(model, data)];
  return new Map(
    lines.map(([row, cells]) => [row, columns.map((column, i) => [column, cells[i] ?? ''] as const)])
  );
}

const columnsOf = (model: ExploreModel): string[] => [
  ...SHEET,
  ...othersOf(model).flatMap(([prefix]) => OTHER.map((column) => `${prefix}${column}`))
];

const toWholeLine = (row: ExploreRow, model: ExploreModel, data: ExploreData): Cell[] => [
  ...toLine(row, model, SHEET, data),
  ...othersOf(model).flatMap(([, other]) => toLine(rowLike(row, other), other, OTHER, data))
];

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

type Cells = Readonly<Record<(typeof SHEET)[number], Cell>>;

/** The cells of one row by column. */
function toCells(row: ExploreRow, model: ExploreModel, data: ExploreData): Cells {
  const { codes, name, shown, figure, tiers, absence } = row;
  const { indicator, boundary } = model;
  const sources = shown && figure ? sourcesOf(figure, data) : [];
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
    source: said(sources.map(({ cite }) => cite)),
    para: shown?.para ?? '',
    tier: shown ? said(tiers.map((tier) => words().tier[tier])) : '',
    published: said(sources.map(({ published }) => published)),
    note: shown ? words().note(shown) : ''
  };
}

/** A number that was worked out rests on several sources: all of them, each once. */
const sourcesOf = (figure: Figure, data: ExploreData): ExploreData['sources'][string][] =>
  [...new Set(publishedOf(figure, data).map(({ source }) => source))].flatMap((id) => data.sources[id] ?? []);

const said = (texts: readonly string[]): string => [...new Set(texts)].join(m.site_clause_separator());
