/** How readers count: 1,226,673 人 is read as 122.67 万人, and 0.08 亿元 as 800 万元. The written form stays as it is. */
export interface ReadingUnit {
  readonly factor: number;
  readonly unit: string;
}

/** Units that are counted by ten thousands from a hundred thousand on. */
const COUNTED = ['人', '户', '元', '台', '张', '个', '家', '笔'];

/** The unit in which numbers up to `max` are read; the same for all numbers of one map, chart or table. */
export function readingUnit(unit: string, max: number): ReadingUnit {
  const size = Math.abs(max);
  if (COUNTED.includes(unit) && size >= 100_000) return { factor: 10_000, unit: `万${unit}` };
  if (unit === '万元' && size >= 10_000) return { factor: 10_000, unit: '亿元' };
  if (unit === '亿元' && size > 0 && size < 0.1) return { factor: 1 / 10_000, unit: '万元' };
  return { factor: 1, unit };
}

/** A value in its reading unit, to at most four significant digits. */
export function toReading(value: number, { factor }: ReadingUnit, digits = 4): number {
  const scaled = value / factor;
  const whole = Math.trunc(Math.abs(scaled)).toString().length;
  return Number(scaled.toPrecision(Math.max(digits, whole)));
}
