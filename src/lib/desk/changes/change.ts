import type { FigureName } from '../figure-name';

/** One thing that is another than it was, as somebody reads it who never saw the files. `null`: was not, or is no more. */
export type Change =
  | { readonly kind: 'file'; readonly file: string; readonly is: 'new' | 'gone' }
  /** A number: as it is written. */
  | ({ readonly kind: 'figure'; readonly id: string; readonly name: FigureName } & FileTurn)
  /** Another cell of a figure's row. */
  | ({
      readonly kind: 'figure-cell';
      readonly id: string;
      readonly name: FigureName;
      readonly column: string;
    } & FileTurn)
  /** Rows of a table that came or went, of one indicator and period. */
  | {
      readonly kind: 'figures';
      readonly file: string;
      readonly is: 'new' | 'gone';
      readonly indicator: string;
      readonly period: string;
      readonly count: number;
    }
  | {
      readonly kind: 'step';
      readonly file: string;
      readonly step: StepName;
      readonly is: 'new' | 'gone' | 'moved' | 'hidden' | 'shown';
    }
  | ({ readonly kind: 'step-title'; readonly step: StepName } & FileTurn)
  /** A sentence of a step. */
  | ({ readonly kind: 'sentence'; readonly step: StepName; readonly where: 'text' | 'notes' } & FileTurn)
  /** A word of a step's scene, its claims, or of any list: by the keys that lead to it. */
  | ({ readonly kind: 'value'; readonly step: StepName | null; readonly path: readonly string[] } & FileTurn)
  /** Nothing but the file can say what: texts that are neither. */
  | { readonly kind: 'other'; readonly file: string };

export interface StepName {
  readonly id: string;
  readonly title: string;
}

interface FileTurn {
  readonly file: string;
  readonly from: string | null;
  readonly to: string | null;
}
