import type { Cells } from '../lib/edit/table-text';

/** The words of a number that change with its value: those that are the value and its unit, nothing more; else undefined. */
export function followingWritten(
  { value = '', unit = '', written = '' }: Cells,
  next: string
): string | undefined {
  return value !== '' && written === `${value}${unit}` ? `${next}${unit}` : undefined;
}
