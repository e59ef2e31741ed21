/** SDMX time periods as the site uses them: `2021`, `2021-S1`, `2019-Q4`, `2020-11`, `2020-11-01`, `a/b`. */
export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'span';

export interface Period {
  readonly text: string;
  readonly kind: PeriodKind;
}

const FORMS: readonly (readonly [PeriodKind, RegExp])[] = [
  ['year', /^(19|20)\d{2}$/],
  ['half', /^(19|20)\d{2}-S[12]$/],
  ['quarter', /^(19|20)\d{2}-Q[1-4]$/],
  ['month', /^(19|20)\d{2}-(0[1-9]|1[0-2])$/],
  ['day', /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/]
];

/** Text → Period, or undefined when it is none of the SDMX forms above. */
export function parsePeriod(text: string): Period | undefined {
  const plain = FORMS.find(([, form]) => form.test(text));
  if (plain) return { text, kind: plain[0] };
  const [from, to, ...rest] = text.split('/');
  if (!from || !to || rest.length > 0) return undefined;
  const ends = [from, to].map((end) => FORMS.find(([, form]) => form.test(end)));
  return ends.every(Boolean) && from.slice(0, 4) <= to.slice(0, 4) ? { text, kind: 'span' } : undefined;
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
