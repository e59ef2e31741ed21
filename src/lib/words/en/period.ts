import {
  partsOf,
  type Period,
  type PeriodKind,
  type PeriodLength,
  type PeriodPart
} from '../../domain/period';
import type { PeriodWords } from '../index';
import { counted } from './list';

const MONTHS = /* @__PURE__ */ (
  'January February March April May June ' + 'July August September October November December'
).split(' ');

/** H1 for a half, as English-language statistics write it; Q1 stays. */
const nameOfPart = (part: string): string => part.replace('S', 'H');

const monthOf = (part: string): string | undefined => MONTHS[Number(part) - 1];

function sayPart({ year, part, day }: PeriodPart): string {
  const month = monthOf(part);
  const words = [day ? String(Number(day)) : '', month ?? nameOfPart(part), year];
  return words.filter(Boolean).join(' ');
}

/** What both ends share is said once: `January–September 2021`, `Q1–Q3 2021`; days keep theirs. */
function saySpan(from: PeriodPart, to: PeriodPart): string {
  if (from.day) return `${sayPart(from)} – ${sayPart(to)}`;
  if (from.part === '') return `${from.year}–${to.year}`;
  if (from.year !== to.year) return `${sayPart(from)} – ${sayPart(to)}`;
  return `${sayPart({ ...from, year: '' })}–${sayPart(to)}`;
}

function period(text: string): string {
  const [from, to] = partsOf(text);
  if (!from) return text;
  return to ? saySpan(from, to) : sayPart(from);
}

function shortPeriod({ text, kind }: Period): string {
  if (kind === 'day' && text.endsWith('-12-31')) return `end of ${text.slice(0, 4)}`;
  return kind === 'day' || kind === 'month'
    ? period(text).replace(/[A-Z][a-z]{3,}/, shortMonth)
    : period(text);
}

/** Sept is the one that English newspapers cut to four letters. */
const shortMonth = (month: string): string => (month === 'September' ? 'Sept' : month.slice(0, 3));

const periodKind: Readonly<Record<PeriodKind, string>> = {
  year: 'full year',
  half: 'half-year',
  quarter: 'quarter',
  month: 'month',
  day: 'a point in time',
  span: 'several years'
};

function length(of: PeriodLength): string {
  switch (of.kind) {
    case 'days':
      return counted(String(of.count), 'day', 'days');
    case 'months':
      return of.count % 12 === 0
        ? counted(String(of.count / 12), 'year', 'years')
        : counted(String(of.count), 'month', 'months');
    default:
      return periodKind[of.kind];
  }
}

export const periodWords: PeriodWords = { period, shortPeriod, periodKind, length };
