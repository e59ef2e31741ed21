/** Corrections for a projector that washes colours out, in percent; kept on the machine. */
export interface Screen {
  readonly brightness: number;
  readonly contrast: number;
  /** Black on white and stronger lines. */
  readonly isHigh: boolean;
}

export const PLAIN_SCREEN: Screen = { brightness: 100, contrast: 100, isHigh: false };
export const SCREEN_RANGE = { min: 60, max: 160 } as const;

const KEY = 'atlas-screen';

const inRange = (value: unknown): value is number =>
  typeof value === 'number' && value >= SCREEN_RANGE.min && value <= SCREEN_RANGE.max;

/** What was kept, or the plain screen where nothing valid was (or nothing may be kept). */
export function readScreen(): Screen {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Screen> | null;
    const { brightness, contrast, isHigh } = kept ?? {};
    return inRange(brightness) && inRange(contrast)
      ? { brightness, contrast, isHigh: isHigh === true }
      : PLAIN_SCREEN;
  } catch {
    return PLAIN_SCREEN;
  }
}

/** False where the browser keeps nothing. */
export function keepScreen(screen: Screen): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(screen));
    return true;
  } catch {
    return false;
  }
}

/** The CSS filter of a screen; `none` costs nothing. */
export function filterOf({ brightness, contrast }: Screen): string {
  return brightness === 100 && contrast === 100
    ? 'none'
    : `brightness(${brightness}%) contrast(${contrast}%)`;
}
