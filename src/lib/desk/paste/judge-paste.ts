import { csvFormatRows } from 'd3-dsv';
import { FIGURE_COLUMNS, parseFigures } from '../../content/figure/figures-csv';
import { ProblemLog } from '../../content/text/problem';
import type { Site } from '../../content/site/site';
import type { Indicator } from '../../domain/indicator';
import type { Edit } from '../../edit/edit';
import type { Files } from '../../edit/splice';
import type { Cells } from '../../edit/table-text';
import { checkForm, fileFor } from './check-form';
import type { ColumnRole, Columns } from './columns';
import { judgeAgainst, readGrowth, readPlace, readValue, type RowDesk } from './judge-row';
import { toPlaceMatcher } from './match-place';
import type { FormProblem, PasteForm, PastedRow, PasteJudgement } from './paste';
import type { Grid } from './read-pasted';
import { toIdMaker } from './row-ids';
import { absentIn, sumOf } from './sum-check';
import { editOfSource } from './source-edit';

/**
 * Every row of a pasted table with what becomes of it, and the one edit that adds those that are taken. What contradicts
 * what is there, or itself, is not taken.
 */
export function judgePaste(
  files: Files,
  site: Site,
  grid: Grid,
  columns: Pick<Columns, 'roles' | 'headerRows'>,
  form: PasteForm
): PasteJudgement {
  const problems = [...checkColumns(columns.roles), ...checkForm(files, site, form)];
  const indicator = site.indicators.find(({ id }) => id === form.indicator);
  const file = fileFor(site, form) ?? null;
  if (problems.length > 0 || !indicator || file === null)
    return { problems, rows: [], sum: null, absent: [], file, edit: null };
  const rows = passing(site, form, judgeRows({ site, form, indicator, grid, columns }));
  const valueIn = columns.roles.indexOf('value');
  return {
    problems,
    rows,
    file,
    sum: sumOf({ site, form, indicator, rows, valueIn }),
    absent: absentIn({ site, form, rows }),
    edit: editOf(rows, file, form)
  };
}

const checkColumns = (roles: readonly ColumnRole[]): FormProblem[] =>
  (['place', 'value'] as const)
    .filter((role) => !roles.includes(role))
    .map((role) => ({ kind: 'no-column', role }));

interface Table {
  readonly site: Site;
  readonly form: PasteForm;
  readonly indicator: Indicator;
  readonly grid: Grid;
  readonly columns: Pick<Columns, 'roles' | 'headerRows'>;
}

function judgeRows({ site, form, indicator, grid, columns }: Table): PastedRow[] {
  const match = toPlaceMatcher(site, form.boundary);
  const idOf = toIdMaker(site, new Set(site.figures.map(({ id }) => id)));
  const first = new Map<string, number>();
  const rows = grid.map((cells, i): PastedRow => {
    const line = i + 1;
    const left = (why: Extract<PastedRow['outcome'], { kind: 'left' }>['why']): PastedRow => ({
      ...{ line, cells, outcome: { kind: 'left', why } }
    });
    if (cells.every((each) => each === '')) return left({ kind: 'blank' });
    if (i < columns.headerRows) return left({ kind: 'header' });
    const cell = (role: ColumnRole): string => cells[columns.roles.indexOf(role)] ?? '';
    const desk: RowDesk = { site, form, indicator, line, cell };
    const name = cell('place');
    const place = readPlace(name, match(name));
    if (!place.ok) return left(place.why);
    const before = first.get(place.key);
    if (before !== undefined) return left({ kind: 'twice', line: before });
    const value = readValue(desk);
    if (!value.ok) return left(value.why);
    const growth = readGrowth(desk);
    if (!growth.ok) return left(growth.why);
    first.set(place.key, line);
    const row = {
      ...rowOf(desk, place.key),
      value: value.value,
      written: value.written,
      growth_pct: growth.growth
    };
    const against = judgeAgainst(desk, place.key, row);
    if (!against.ok) return left(against.why);
    const id = cell('id') || idOf({ ...form, key: place.key, name: place.name });
    const taken = { kind: 'taken', key: place.key, name: place.name, row: { id, ...row } } as const;
    return { line, cells, outcome: { ...taken, warnings: against.warnings } };
  });
  return withoutSelfContradiction(rows, columns.roles.indexOf('value'));
}

/** Of two rows that say two numbers of one place, neither is taken. */
function withoutSelfContradiction(rows: readonly PastedRow[], valueIn: number): PastedRow[] {
  const refuted = new Map(
    rows.flatMap(({ line, cells, outcome }) => {
      const twice = outcome.kind === 'left' && outcome.why.kind === 'twice' ? outcome.why.line : undefined;
      const first = twice === undefined ? undefined : rows[twice - 1];
      return first && first.cells[valueIn] !== cells[valueIn] ? [[first.line, line] as const] : [];
    })
  );
  return rows.map((row) => {
    const other = refuted.get(row.line);
    return other === undefined
      ? row
      : { ...row, outcome: { kind: 'left', why: { kind: 'twice', line: other } } };
  });
}

const sourceOf = ({ source }: PasteForm): string => (typeof source === 'string' ? source : source.id);

function rowOf({ form, indicator, cell }: RowDesk, area: string): Cells {
  const { boundary, period, status, para } = form;
  return {
    ...{ area, boundary, indicator: indicator.id, period, unit: indicator.unit, status, para },
    ...{ source: sourceOf(form), note: cell('note') }
  };
}

/** The content's own check of figures has the last word: what it refuses is not taken. */
function passing(site: Site, form: PasteForm, rows: readonly PastedRow[]): PastedRow[] {
  const taken = rows.flatMap(({ outcome }) => (outcome.kind === 'taken' ? [outcome.row] : []));
  const text = csvFormatRows([
    [...FIGURE_COLUMNS],
    ...taken.map((row) => FIGURE_COLUMNS.map((name) => row[name] ?? ''))
  ]);
  const log = new ProblemLog();
  parseFigures({ file: '', text }, listsOf(site, form), log);
  let line = 1;
  const ids = new Set<string>(site.figures.map(({ id }) => id));
  return rows.map((row) => {
    if (row.outcome.kind !== 'taken') return row;
    line += 1;
    const problem = log.problems.find((each) => each.line === line);
    const { id = '' } = row.outcome.row;
    const taken = ids.has(id) ? site.rows.get(id) : undefined;
    if (taken) return { ...row, outcome: { kind: 'left', why: { kind: 'id-taken', id, at: taken } } };
    if (!problem) return row;
    const { what, mend } = problem;
    return { ...row, outcome: { kind: 'left', why: { kind: 'refused', what, mend } } };
  });
}

function listsOf(
  { boundaries, settings, zones, indicators, sources }: Site,
  form: PasteForm
): Parameters<typeof parseFigures>[1] {
  return {
    boundaries,
    city: settings.city.code,
    zones: new Set(zones.map(({ id }) => id)),
    units: new Set(indicators.map(({ unit }) => unit)),
    indicators: new Map(indicators.map(({ id, unit }) => [id, { unit }])),
    sources: new Set([...sources.map(({ id }) => id as string), sourceOf(form)])
  };
}

function editOf(rows: readonly PastedRow[], file: string, { source }: PasteForm): Edit | null {
  const taken = rows.flatMap(({ outcome }) => (outcome.kind === 'taken' ? [outcome.row] : []));
  if (taken.length === 0) return null;
  const add: Edit = { kind: 'add-rows', file, rows: taken };
  if (typeof source === 'string') return add;
  return { kind: 'together', edits: [editOfSource(source), add] };
}
