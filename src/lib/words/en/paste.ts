import type { FormProblem, RowRefusal, RowWarning, SumCheck, TypedPlace } from '../../desk/paste/paste';
import type { BoundaryReason } from '../../desk/paste/propose-boundary';
import type { PasteWords } from '../desk';
import { inEnglish } from './said';
import { periodWords } from './period';

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
const typed = ({ file, line }: TypedPlace): string => `${file}:${line}`;
const { period } = periodWords;

function left(why: RowRefusal): string {
  switch (why.kind) {
    case 'blank':
      return 'Empty row';
    case 'header':
      return 'Heading';
    case 'total':
      return 'A total that does not say of what: used for checking only; name the city if it is the city’s';
    case 'unmatched':
      return `“${why.name}” is no place we know${why.suggestions.length > 0 ? `: ${quoted(why.suggestions)}?` : ''}`;
    case 'elsewhere':
      return `This boundary has no “${why.name}”; boundary ${why.boundaries.join(', ')} has`;
    case 'no-number':
      return 'No number';
    case 'unreadable':
      return why.isTurned
        ? `“${why.text}” looks changed by a spreadsheet: type it again`
        : `“${why.text}” is not a plain number`;
    case 'unit':
      return `“${why.unit}” cannot be turned into the indicator’s unit`;
    case 'written':
      return `The value ${why.value} and “${why.written}” are two different numbers`;
    case 'twice':
      return `Row ${why.line} has a number for this place too`;
    case 'doubled':
      return why.isSame
        ? `Already there: ${typed(why.at)}`
        : `The same source already says ${why.value ?? 'that there is none'}: ${typed(why.at)}; correct that row`;
    case 'contradicts':
      return `Another source says ${why.value} (${why.source}); take it once you have checked`;
    case 'id-taken':
      return `The id “${why.id}” is used in ${typed(why.at)}`;
    case 'scale':
      return `${why.times} times away from ${why.than.value} of ${period(why.than.period)}: probably the unit`;
    case 'refused':
      return `${inEnglish(why.what) ?? why.what} ${inEnglish(why.mend) ?? why.mend}`;
    default:
      return why satisfies never;
  }
}

function warning(of: RowWarning): string {
  switch (of.kind) {
    case 'known':
      return `Another source says the same (${of.source})`;
    case 'accepted':
      return `Another source says ${of.value} (${of.source}); both are kept`;
    case 'jump':
      return `${Math.abs(of.percent)}% ${of.percent > 0 ? 'more' : 'less'} than ${of.than.value} of ${period(of.than.period)}: check it`;
    default:
      return of satisfies never;
  }
}

const ROLES = {
  ...{ place: 'place', value: 'value', written: 'as written', growth: 'growth' },
  ...{ note: 'note', id: 'id', skip: 'not used' }
} as const;
const FIELDS = { id: 'id', publisher: 'publisher', title: 'title', published: 'date', tier: 'tier' } as const;

function form(problem: FormProblem): string {
  switch (problem.kind) {
    case 'indicator':
      return problem.id ? `There is no indicator “${problem.id}”` : 'Choose an indicator';
    case 'period':
      return `“${problem.text}” is no period: write 2021, 2021-S1, 2019-Q4 or 2020-11-01`;
    case 'boundary':
      return problem.id ? `There is no boundary “${problem.id}”` : 'Choose a boundary';
    case 'boundary-ended':
      return `Boundary ${problem.id} ended on ${period(problem.day)}, before the period`;
    case 'unit':
      return `“${problem.from}” cannot be turned into “${problem.to}”`;
    case 'source':
      return problem.id ? `There is no source “${problem.id}”` : 'Choose a source';
    case 'source-taken':
      return `There is a source “${problem.id}” already`;
    case 'source-blank':
      return `The new source has no ${FIELDS[problem.field]}`;
    case 'file':
      return problem.file ? `There is no file ${problem.file}` : 'There is no file for figures';
    case 'no-column':
      return `No column is the ${ROLES[problem.role]}`;
    default:
      return problem satisfies never;
  }
}

function boundary(why: BoundaryReason): string {
  switch (why.kind) {
    case 'only':
      return 'There is no other boundary';
    case 'names':
      return `The table names ${quoted(why.names)}, which only this boundary has`;
    case 'precedent':
      return `${why.count} figures of this indicator and period stand on it`;
    case 'in-force':
      return `In force on ${period(why.day)}`;
    case 'redrawn-within':
      return `In force since ${period(why.day)}, within the period; choose the earlier one if the table lists its divisions`;
    default:
      return why satisfies never;
  }
}

function sum({ sum: parts, city, isWhole, agrees }: SumCheck): string {
  if (agrees)
    return isWhole
      ? `The divisions add up to ${parts}, as the city’s ${city}`
      : `The divisions so far add up to ${parts}, no more than the city’s ${city}`;
  return isWhole
    ? `The divisions add up to ${parts}, but the city has ${city}`
    : `Not all divisions are there, and they add up to ${parts}, more than the city’s ${city}`;
}

const taken = (name: string, value: string, growthPct: string): string =>
  `${name}: ${value}${growthPct ? `, ${growthPct}% on a year earlier` : ''}`;
const address = (url: string): string => `Address: ${url}`;

export const pasteEn: PasteWords = { taken, address, left, warning, form, boundary, sum, role: ROLES };
