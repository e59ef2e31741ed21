/** SDMX time periods as the site uses them: `2021`, `2021-S1`, `2019-Q4`, `2020-11`, `2020-11-01`, `a/b`. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
}

const FORMS: readonly (readonly [Exclude<PeriodKind, 'span'>, RegExp])[] = [
  ['year', /^(19|20)\d{2}$/],
  ['half', /^(19|20)\d{2}-S[12]$/],
  ['quarter', /^(19|20)\d{2}-Q[1-4]$/],
  ['month', /^(19|20)\d{2}-(0[1-9]|1[0-2])$/],
  ['day', /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/]
];

function kindOf(text: string): Exclude<PeriodKind, 'span'> | undefined {
  const kind = FORMS.find(([, form]) => form.test(text))?.[0];
  return kind === 'day' && !isCalendarDay(text) ? undefined : kind;
}

/** 2021-02-30 has the form of a day and is none. */
function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** Text → Period, or undefined when it is none of the SDMX forms above. A span runs forward between two of a kind. */
export function parsePeriod(text: string): Period | undefined {
  const kind = kindOf(text);
  if (kind) return { text, kind };
  const [from = '', to = '', ...rest] = text.split('/');
  const isSpan = rest.length === 0 && kindOf(from) !== undefined && kindOf(from) === kindOf(to) && from < to;
  return isSpan ? { text, kind: 'span' } : undefined;
}

/** One end of a span, or a whole period: `part` is empty, a half (S1), a quarter (Q4) or a month (11). */
export interface PeriodPart {
  readonly year: string;
  readonly part: string;
  readonly day: string;
}

/** A period's text taken apart: one piece, or the two ends of a span. */
export function partsOf(text: string): PeriodPart[] {
  return text.split('/').map((one) => {
    const [year = '', part = '', day = ''] = one.split('-');
    return { year, part, day };
  });
}

/** How far two periods of a kind that follow each other are apart, in years; days are counted from year to year. */
export const STEP_YEARS = { year: 1, half: 1 / 2, quarter: 1 / 4, month: 1 / 12, day: 1 } as const;

/** When a period begins, in years: 2021-S2 → 2021.5; a span at its first period. */
export function momentOf({ text }: Period): number {
  const [first = ''] = text.split('/');
  const [year = '', part = '', day = '1'] = first.split('-');
  const kind = kindOf(first) ?? 'year';
  const before = part === '' ? 0 : Number(part.replace(/\D/, '')) - 1;
  const step = kind === 'day' ? STEP_YEARS.month : STEP_YEARS[kind];
  return Number(year) + before * step + (kind === 'day' ? (Number(day) - 1) / 372 : 0);
}

const STEPS_A_YEAR = { year: 1, half: 2, quarter: 4, month: 12 } as const;

/** The number of a period in a row without gaps: of days, or of the year's parts. */
function ordinalOf(text: string, kind: Exclude<PeriodKind, 'span'>): number {
  if (kind === 'day') return Date.parse(text) / 86_400_000;
  const [year, part = ''] = text.split('-');
  return Number(year) * STEPS_A_YEAR[kind] + Number(part.replace(/\D/, ''));
}

/** How long a period is: a kind of the calendar, or what a span adds up to. */
export type PeriodLength =
  | { readonly kind: Exclude<PeriodKind, 'span'> }
  | { readonly kind: 'months' | 'days'; readonly count: number };

export function lengthOf({ text, kind }: Period): PeriodLength {
  if (kind !== 'span') return { kind };
  const [from = '', to = ''] = text.split('/');
  const step = kindOf(from) ?? 'day';
  const whole = wholeMonths(from, to);
  if (step === 'day' && whole > 0) return { kind: 'months', count: whole };
  const count = ordinalOf(to, step) - ordinalOf(from, step) + 1;
  return step === 'day'
    ? { kind: 'days', count }
    : { kind: 'months', count: (count * 12) / STEPS_A_YEAR[step] };
}

/** Between the same day of two months, however many leap days lie between: two decades from census to census are alike. */
function wholeMonths(from: string, to: string): number {
  const [[year = 0, month = 0, day], [toYear = 0, toMonth = 0, toDay]] = [from, to].map((text) =>
    text.split('-').map(Number)
  ) as [number[], number[]];
  return day === toDay ? (toYear - year) * 12 + toMonth - month : 0;
}

/** The same for periods that are equally long, and only for them: `year`, `months-9`. */
export function lengthKey(period: Period): string {
  const length = lengthOf(period);
  return 'count' in length ? `${length.kind}-${length.count}` : length.kind;
}

const LAST_DAYS: Readonly<Record<string, string>> = {
  '': '12-31',
  S1: '06-30',
  S2: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31'
};

/** The ISO day with which a period ends; of a month, a day that no later month has begun before. */
export function lastDay(text: string): string {
  const end = text.split('/').at(-1) ?? text;
  const [year = '', part = '', day] = end.split('-');
  return `${year}-${LAST_DAYS[part] ?? `${part}-${day ?? '31'}`}`;
}
