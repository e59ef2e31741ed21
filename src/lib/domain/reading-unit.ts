/** How readers count: a value is read divided by `factor`, in `unit`. Which unit that is, a language knows. */
export interface ReadingUnit {
  readonly factor: number;
  readonly unit: string;
}

/** A value in its reading unit, to at most four significant digits. */
export function toReading(value: number, { factor }: ReadingUnit, digits = 4): number {
  const scaled = value / factor;
  const whole = Math.trunc(Math.abs(scaled)).toString().length;
  return Number(scaled.toPrecision(Math.max(digits, whole)));
}
