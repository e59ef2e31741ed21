import { toContentFile } from '../../lib/content/text/decode';
import type { Site } from '../../lib/content/site/site';
import { linesWritten } from '../../lib/desk/lines-written';
import { recogniseColumns, type Columns } from '../../lib/desk/paste/columns';
import { inEdition, untranslated } from '../../lib/desk/paste/in-english';
import { judgePaste } from '../../lib/desk/paste/judge-paste';
import { toPlaceMatcher } from '../../lib/desk/paste/match-place';
import type {
  FormProblem,
  NewSource,
  PastedRow,
  PasteJudgement,
  RowRefusal,
  RowWarning
} from '../../lib/desk/paste/paste';
import { proposeBoundary, type BoundaryProposal } from '../../lib/desk/paste/propose-boundary';
import { sourceIdFor, whatTableSays, type TableSays } from '../../lib/desk/paste/propose-form';
import { readPasted, type Grid } from '../../lib/desk/paste/read-pasted';
import { isListed } from '../../lib/domain/indicator';
import type { Edit } from '../../lib/edit/edit';
import type { Files } from '../../lib/edit/splice';
import { deskWords } from '../../lib/words/desk';
import type { RightReading } from './judge';
import type { Speaker } from './speaker';
import type {
  GivenTable,
  PasteAsk,
  PasteReport,
  ReportedRow,
  SaidFormProblem,
  TypedSource
} from './paste-ask';

/** What becomes of a table, with what the editor has said of it; null where it holds no rows of cells. */
export function reportPaste(
  ask: PasteAsk,
  files: Files,
  reading: RightReading,
  speaker: Speaker
): PasteReport | null {
  const { site } = reading.library;
  const given = toGrid(ask.table);
  if (given.length < 2 || Math.max(...given.map((row) => row.length)) < 2) return null;
  const proposed = propose(ask, given, site);
  const { columns, boundary, says } = proposed;
  const grid = withNames(given, columns.roles.indexOf('place'), ask.named);
  const isInEnglish = (reading.editions.en ?? []).some(({ file }) => file === 'sources.yml');
  const typed = toTyped(ask.typed, says, isInEnglish);
  const form = { ...proposed.form, ...ask.form };
  const source = ask.source || toNewSource(site, typed, speaker);
  const whole = { ...form, source, accepted: ask.accepted };
  const judged = judge(files, site, grid, columns, whole);
  const edit = judged.edit && inEditions(files, judged, source, typed);
  return {
    grid,
    roles: columns.roles,
    roleNames: speaker.desk.paste.role,
    form,
    typed,
    boundaryWhy:
      boundary && form.boundary === boundary.boundary ? speaker.desk.paste.boundary(boundary.why) : '',
    keptIn: site.indicators.find(({ id }) => id === form.indicator)?.unit ?? '',
    choices: choicesOf(site, form.boundary, speaker),
    isInEnglish,
    ...told(judged, site, speaker, boundary),
    written: edit ? linesWritten(files, edit) : [],
    edit
  };
}

/** Rows are judged while nothing but the source is wanting: what is seen of them does not wait for its date. */
function judge(...[files, site, grid, columns, form]: Parameters<typeof judgePaste>): PasteJudgement {
  const judged = judgePaste(files, site, grid, columns, form);
  const { problems } = judged;
  if (problems.length === 0 || !problems.every(({ kind }) => kind === 'source-blank')) return judged;
  const seen = judgePaste(files, site, grid, columns, { ...form, source: UNSAID });
  return { ...seen, problems, edit: null };
}

const UNSAID: NewSource = { id: 'unsaid', publisher: '?', title: '?', published: 'unknown', tier: 'media' };

function toGrid(table: GivenTable): Grid {
  if (table.kind === 'sheet') return table.rows.map((row) => row.map((cell) => cell.trim()));
  const pasted = table.kind === 'file' ? toContentFile(table.name, table.bytes) : table;
  return readPasted(pasted);
}

interface Proposed {
  readonly columns: Pick<Columns, 'roles' | 'headerRows'>;
  readonly boundary: BoundaryProposal | undefined;
  readonly says: TableSays;
  readonly form: PasteReport['form'];
}

function propose(ask: PasteAsk, grid: Grid, site: Site): Proposed {
  // Names of other boundaries are known as such, whichever boundary is asked.
  const newest = site.boundaries.at(-1)?.id ?? '';
  const columns = recogniseColumns(grid, toPlaceMatcher(site, newest));
  const roles = ask.roles ?? columns.roles;
  const says = whatTableSays(site, grid, columns.headerRows, 'name' in ask.table ? ask.table.name : '');
  const { indicator = says.indicator, period = says.period } = ask.form;
  const placeIn = roles.indexOf('place');
  const names = grid.slice(columns.headerRows).map((row) => row[placeIn] ?? '');
  const boundary = proposeBoundary(site, { names, indicator, period });
  const kept = site.indicators.find(({ id }) => id === indicator)?.unit ?? '';
  return {
    columns: { roles, headerRows: columns.headerRows },
    boundary,
    says,
    form: {
      indicator,
      period,
      boundary: boundary?.boundary ?? newest,
      unit: columns.unit ?? kept,
      status: says.status,
      para: ''
    }
  };
}

const withNames = (grid: Grid, placeIn: number, named: ReadonlyMap<number, string>): Grid =>
  grid.map((row, i) => {
    const name = named.get(i + 1);
    return name === undefined ? row : row.map((cell, at) => (at === placeIn ? name : cell));
  });

function toTyped(typed: Partial<TypedSource>, says: TableSays, isInEnglish: boolean): TypedSource {
  const { publisher = says.publisher, title = says.title, published = '', tier = '', address = '' } = typed;
  const other = (given: string | undefined, own: string): string =>
    given ?? (isInEnglish && own !== '' ? untranslated(own) : '');
  return {
    ...{ publisher, title, published, tier, address },
    publisherInEnglish: other(typed.publisherInEnglish, publisher),
    titleInEnglish: other(typed.titleInEnglish, title)
  };
}

function toNewSource(site: Site, typed: TypedSource, { desk: { paste } }: Speaker): NewSource {
  const { publisher, title, published, tier, address } = typed;
  const note = address === '' ? undefined : paste.address(address);
  // What is not said yet is told as blank by the judgement.
  const id = sourceIdFor(site.sources, publisher, published);
  return { id, publisher, title, published, tier: tier as NewSource['tier'], note };
}

function inEditions(
  files: Files,
  { edit, rows }: PasteJudgement,
  source: string | NewSource,
  { publisherInEnglish, titleInEnglish, address }: TypedSource
): Edit | null {
  if (!edit) return null;
  const notes = rows.flatMap(({ outcome }) => (outcome.kind === 'taken' ? [outcome.row['note'] ?? ''] : []));
  const known = files.get('en/notes.yml') ?? '';
  const note = address === '' ? undefined : deskWords.en.paste.address(address);
  const said = { publisher: publisherInEnglish, title: titleInEnglish, note };
  const others = inEdition(files, 'en', {
    source: typeof source === 'string' ? undefined : { id: source.id, says: said },
    notes: notes.filter((each) => !known.includes(each))
  });
  return others.length === 0 ? edit : { kind: 'together', edits: [edit, ...others] };
}

function choicesOf({ indicators, boundaries }: Site, id: string, { words }: Speaker): PasteReport['choices'] {
  const boundary = boundaries.find((each) => each.id === id);
  return {
    indicators: indicators
      .filter(isListed)
      .map((each) => ({ id: each.id, name: `${each.name}（${each.unit}）` })),
    boundaries: boundaries.map((each) => ({ id: each.id, name: words.boundary(each.name) })),
    places: boundary ? boundary.areas.map(({ name }) => name) : []
  };
}

function told(
  judged: PasteJudgement,
  site: Site,
  speaker: Speaker,
  proposed: BoundaryProposal | undefined
): Pick<PasteReport, 'problems' | 'rows' | 'sum' | 'absent' | 'count'> {
  const { paste } = speaker.desk;
  const taken = judged.rows.filter(({ outcome }) => outcome.kind === 'taken').length;
  return {
    problems: judged.problems.map((each) => toSaid(each, site, speaker, proposed)),
    rows: judged.rows.map((row) => toReported(row, site, speaker)),
    sum: judged.sum && { says: paste.sum(judged.sum), agrees: judged.sum.agrees },
    absent: judged.absent.map(({ name }) => name),
    count: taken
  };
}

const FIELDS: Readonly<Partial<Record<FormProblem['kind'], SaidFormProblem['field']>>> = {
  ...{ indicator: 'indicator', period: 'period', unit: 'unit' },
  ...{ boundary: 'boundary', 'boundary-ended': 'boundary' }
};

/** A boundary that was over gives way to the one that the table stands on. */
function toSaid(
  problem: FormProblem,
  { boundaries }: Site,
  { desk, words }: Speaker,
  proposed: BoundaryProposal | undefined
): SaidFormProblem {
  const other =
    problem.kind === 'boundary-ended' && proposed?.boundary !== problem.id
      ? boundaries.find(({ id }) => id === proposed?.boundary)
      : undefined;
  return {
    field: FIELDS[problem.kind] ?? null,
    says: desk.paste.form(problem),
    mend: other ? { says: words.boundary(other.name), form: { boundary: other.id } } : null
  };
}

const ASIDE = ['blank', 'header', 'total', 'no-number'];

function toReported({ line, cells, outcome }: PastedRow, site: Site, speaker: Speaker): ReportedRow {
  const { paste } = speaker.desk;
  if (outcome.kind === 'taken') {
    const { value = '', unit = '', growth_pct: growth = '' } = outcome.row;
    const warnings = outcome.warnings.map((each) => paste.warning(withCitation(each, site, speaker)));
    const isAccepted = outcome.warnings.some(({ kind }) => kind === 'accepted');
    const says = paste.taken(outcome.name, `${value}${unit}`, growth);
    return {
      line,
      cells,
      is: 'taken',
      says,
      warnings,
      mend: isAccepted ? 'accepted' : null,
      suggestions: []
    };
  }
  // A line below the rows that says where they are from names no place.
  const isRemark = outcome.why.kind === 'unmatched' && cells.filter(Boolean).length === 1;
  const why: RowRefusal = isRemark ? { kind: 'no-number' } : withCitation(outcome.why, site, speaker);
  const isPlace = why.kind === 'unmatched' || why.kind === 'elsewhere';
  return {
    ...{ line, cells, says: paste.left(why), warnings: [] },
    is: ASIDE.includes(why.kind) ? 'aside' : 'asks',
    mend: isPlace ? 'name' : why.kind === 'contradicts' ? 'accept' : null,
    suggestions: why.kind === 'unmatched' ? why.suggestions : []
  };
}

/** Sources as people call them, not by their ids. */
function withCitation<T extends RowRefusal | RowWarning>(of: T, { sources }: Site, { words }: Speaker): T {
  const source = 'source' in of && sources.find(({ id }) => id === of.source);
  return source ? { ...of, source: words.citation(source) } : of;
}
