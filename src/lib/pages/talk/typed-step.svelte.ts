/** The number of a step, typed digit by digit until Enter: the same on the wall and in the speaker's window. */
export class TypedStep {
  digits = $state('');

  type(digit: string): void {
    this.digits = `${this.digits}${digit}`.slice(-3);
  }

  /** What stands there, which is then gone; empty where nothing was typed. */
  take(): string {
    const { digits } = this;
    this.digits = '';
    return digits;
  }
}

/** The zero-based step that digits name, of `count`; null where the story has none. */
export function stepOfDigits(digits: string, count: number): number | null {
  const step = Number(digits) - 1;
  return step >= 0 && step < count ? step : null;
}
