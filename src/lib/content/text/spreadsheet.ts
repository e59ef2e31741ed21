import { say } from '../../words/say';

/** What Excel and WPS make of cells, told by how it looks, and what an editor does about it. */
export interface Turned {
  readonly what: string;
  readonly mend: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part: number): string => String(part).padStart(2, '0');
const AS_TEXT = say`在 Excel 里先把这一列的格式设成「文本」再填`;

interface Day {
  readonly year: number;
  readonly month: number;
  /** Absent where only a month is shown. */
  readonly day?: number;
}

/** The day or month that a spreadsheet shows in a form of its own: 2020/11/1, 2020年11月1日, Nov-20, 44136. */
function dayOf(text: string): Day | undefined {
  const figures = /^(\d{4})[/.年-](\d{1,2})(?:[/.月-](\d{1,2})日?|月)?(?:\s+0?0:00(?::00)?)?$/.exec(text);
  if (figures) return checked(Number(figures[1]), Number(figures[2]), figures[3]);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (american) return checked(Number(american[3]), Number(american[1]), american[2]);
  const english = /^(?:(\d{1,2})-)?([A-Za-z]{3})-(\d{2}|\d{4})$/.exec(text);
  if (english) return checked(century(english[3] ?? ''), MONTHS.indexOf(lower(english[2])) + 1, english[1]);
  return serialDay(text);
}

const lower = (text = ''): string => text.toLowerCase();
/** Excel takes two digits up to 29 for this century. */
const century = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

function checked(year: number, month: number, day: string | undefined): Day | undefined {
  if (month < 1 || month > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return undefined;
  return day === undefined ? { year, month } : { year, month, day: Number(day) };
}

/** Days since the last of December 1899, as Excel counts them; those between 1954 and 2064. */
function serialDay(text: string): Day | undefined {
  if (!/^[2-5]\d{4}$/.test(text)) return undefined;
  const date = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A date that a spreadsheet has turned; undefined where a text is none. A month becomes its first day there. */
export function turnedDate(text: string): Turned | undefined {
  const found = dayOf(text.trim());
  if (!found || /^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return undefined;
  const month = `${found.year}-${two(found.month)}`;
  const day = found.day === undefined ? undefined : `${month}-${two(found.day)}`;
  const wanted = day === undefined ? month : found.day === 1 ? say`${day}；原来只写到月就写 ${month}` : day;
  return { what: say`像是 Excel 改过的日期`, mend: say`写成 ${wanted}。${AS_TEXT}` };
}

/** A number that a spreadsheet shows in a form of its own. */
export function turnedNumber(text: string): Turned | undefined {
  if (/^-?\d+(?:\.\d+)?E[+-]?\d+$/i.test(text)) {
    const plain = Number(text).toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });
    return {
      what: say`像是 Excel 改成的科学计数`,
      mend: say`写成 ${plain}（核对末几位有没有丢）。${AS_TEXT}`
    };
  }
  const date = turnedDate(text);
  return date && !/^\d+$/.test(text) ? { what: date.what, mend: say`照原文写回数字。${AS_TEXT}` } : undefined;
}

/** A cell that shows no content of its own: too narrow a column, or a formula that failed. */
export function lostCell(text: string): Turned | undefined {
  if (/^#{3,}$/.test(text))
    return { what: say`列太窄，存成了井号`, mend: say`把那一列拉宽再存，或照原文重填` };
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(text))
    return { what: say`公式出错，存成了错误代码`, mend: say`照原文填数；粘贴时选「只粘贴值」` };
  return text.startsWith('=') ? { what: say`存成了公式`, mend: say`粘贴时选「只粘贴值」` } : undefined;
}
