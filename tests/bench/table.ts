/** One line of the table. `budget` and `measured` are ready to print. */
export interface Row {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
}

export interface Limit {
  readonly max?: number | undefined;
  readonly min?: number | undefined;
  readonly unit?: string;
  readonly digits?: number;
}

/**
 * A number beside its limit; without one it is for information. What is outside of its limit is printed bold. Of several
 * runs the median counts, and each stands behind it: one that was lucky proves nothing.
 */
export function toRow(
  what: string,
  value: number | readonly number[],
  { max, min, unit = '', digits = 0 }: Limit = {}
): Row {
  if (typeof value !== 'number') {
    const row = toRow(what, median(value), { max, min, unit, digits });
    const runs = value.map((each) => each.toFixed(digits)).join(', ');
    return { ...row, measured: `${row.measured} (${runs})` };
  }
  const print = (number: number) => `${number.toFixed(digits)}${unit && ` ${unit}`}`;
  const isOutside = value > (max ?? Infinity) || value < (min ?? -Infinity) || Number.isNaN(value);
  const budget = max !== undefined ? `≤ ${print(max)}` : min !== undefined ? `≥ ${print(min)}` : '–';
  return { what, budget, measured: isOutside ? `**${print(value)}**` : print(value) };
}

export function toMarkdown(rows: readonly Row[]): string {
  const lines = rows.map(({ what, budget, measured }) => `| ${what} | ${budget} | ${measured} |`);
  return ['| what | budget | measured |', '| --- | --- | --- |', ...lines].join('\n');
}

/** The text with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced; undefined where it has no such pair. */
export function putBetweenMarkers(text: string, block: string, name = 'bench'): string | undefined {
  const [opening, closing] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start < 0 || end < start) return undefined;
  return `${text.slice(0, start)}${opening}\n\n${block}\n\n${text.slice(end)}`;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
