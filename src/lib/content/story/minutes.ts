const MINUTES = /^(\d+(?:\.\d+)?)\s*分钟$/;
const MOST = 60;

/** What stands behind ```notes → planned minutes; null where nothing does, undefined where it says anything else. */
export function toMinutes(meta: string): number | null | undefined {
  const text = meta.trim();
  if (text === '') return null;
  const minutes = Number(MINUTES.exec(text)?.[1] ?? NaN);
  return minutes > 0 && minutes <= MOST ? minutes : undefined;
}

/** The number alone, as an editor types it; what is no number of minutes comes as it stands. */
export const minutesTyped = (meta: string): string => meta.trim().replace(/\s*分钟$/, '');

/** What is typed as it stands behind ```notes, with the space before it: digits of an input method are digits too. */
export function minutesMeta(typed: string): string {
  const text = minutesTyped(typed.normalize('NFKC').replace(/[`\s]+/g, ' '));
  return text === '' ? '' : ` ${text}分钟`;
}
