/** What kind of thing a formula counts, whatever its word. */
export type UnitKind =
  | 'band'
  | 'axis'
  | 'core'
  | 'zone'
  | 'city'
  | 'valley'
  | 'town'
  | 'platform'
  | 'whole'
  | 'star'
  | 'net'
  | 'wedge';

/** Where a directional formula puts a part. */
export type Bearing = 'east' | 'south' | 'west' | 'north' | 'middle';

/** The language of plan formulas, as far as reading one needs it; each function looks at the beginning of a text. */
export interface Grammar {
  readonly numeralAt: (text: string) => { readonly count: number; readonly length: number } | undefined;
  /** How long the word is that may stand between a numeral and its unit; 0 where none does. */
  readonly fillerAt: (text: string) => number;
  readonly unitAt: (text: string) => string | undefined;
  /** How long the word is that may follow a unit and says what becomes of it; 0 where none does. */
  readonly tailAt: (text: string) => number;
  readonly separatorAt: (text: string) => boolean;
  /** A direction and the one word that says what is to become of it. */
  readonly directionAt: (text: string) => { readonly direction: string; readonly verb: string } | undefined;
}
