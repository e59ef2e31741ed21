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

const HALVES: Record<string, string> = { S1: '上半年', S2: '下半年' };
const QUARTERS: Record<string, string> = { Q1: '一季度', Q2: '二季度', Q3: '三季度', Q4: '四季度' };

function formatOne(text: string): string {
  const [year = '', second = '', day] = text.split('-');
  if (!second) return `${year}年`;
  const named = HALVES[second] ?? QUARTERS[second];
  if (named) return `${year}年${named}`;
  return `${year}年${Number(second)}月${day ? `${Number(day)}日` : ''}`;
}

/** A period in Chinese: `2021年上半年`, `2020年11月1日`, `2021年至2025年`. */
export function formatPeriod(text: string): string {
  return text.split('/').map(formatOne).join('至');
}

/** How a kind of period is called when two may not be mixed. */
export const PERIOD_KIND_NAMES: Readonly<Record<PeriodKind, string>> = {
  year: '全年',
  half: '半年',
  quarter: '季度',
  month: '单月',
  day: '时点',
  span: '跨年'
};

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

/** A period where room is short and years stand in a row: `2021`, `2021年末`, `2021上半年`. */
export function shortPeriod({ text, kind }: Period): string {
  if (kind === 'year') return text;
  return text.endsWith('-12-31')
    ? `${text.slice(0, 4)}年末`
    : formatPeriod(text).replace(/年(?=[上下一二三四])/, '');
}

const STEPS_A_YEAR = { year: 1, half: 2, quarter: 4, month: 12 } as const;

/** The number of a period in a row without gaps: of days, or of the year's parts. */
function ordinalOf(text: string, kind: Exclude<PeriodKind, 'span'>): number {
  if (kind === 'day') return Date.parse(text) / 86_400_000;
  const [year, part = ''] = text.split('-');
  return Number(year) * STEPS_A_YEAR[kind] + Number(part.replace(/\D/, ''));
}

/** How long a period is, in the words that say why two may not be mixed: `全年`, `半年`, `5年`, `9个月`. */
export function lengthName({ text, kind }: Period): string {
  if (kind !== 'span') return PERIOD_KIND_NAMES[kind];
  const [from = '', to = ''] = text.split('/');
  const step = kindOf(from) ?? 'day';
  const count = ordinalOf(to, step) - ordinalOf(from, step) + 1;
  if (step === 'day') return `${count}天`;
  const months = (count * 12) / STEPS_A_YEAR[step];
  return months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
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
