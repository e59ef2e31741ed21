import type { ReadingUnit } from '../../domain/reading-unit';

/** Units that are counted by ten thousands from a hundred thousand on. */
const COUNTED = ['人', '户', '元', '台', '张', '个', '家', '笔'];

/** Chinese counts by 万 and 亿: 1,226,673 人 is read as 122.67 万人, and 0.08 亿元 as 800 万元. */
export function readingUnit(unit: string, max: number): ReadingUnit {
  const size = Math.abs(max);
  if (COUNTED.includes(unit) && size >= 100_000) return { factor: 10_000, unit: `万${unit}` };
  if (unit === 'pp') return { factor: 1, unit: '百分点' };
  if (unit === '万元' && size >= 10_000) return { factor: 10_000, unit: '亿元' };
  if (unit === '亿元' && size > 0 && size < 0.1) return { factor: 1 / 10_000, unit: '万元' };
  return { factor: 1, unit };
}
