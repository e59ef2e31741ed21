import type { Status } from '../../domain/figure';
import type { AreaCode } from '../../domain/ids';
import type { Tier } from '../../domain/source';
import type { Edit } from '../../edit/edit';
import type { Cells } from '../../edit/table-text';
import type { ColumnRole } from './columns';

/** What is asked once for all rows of a pasted table. */
export interface PasteForm {
  readonly indicator: string;
  readonly period: string;
  readonly boundary: string;
  /** In which the table counts; turned into the indicator's. */
  readonly unit: string;
  readonly status: Status;
  /** The id of one that is there, or a new one. */
  readonly source: string | NewSource;
  /** The paragraph of the source; empty where it has none. */
  readonly para: string;
  /** `figures/….csv`; absent: where most figures of the indicator stand. */
  readonly file?: string | undefined;
  /** Lines of the paste that the editor takes although another source says otherwise. */
  readonly accepted?: readonly number[];
}

export interface NewSource {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** An ISO day, or `unknown`. */
  readonly published: string;
  readonly tier: Tier;
  /** Where it can be read; readers see it. */
  readonly note?: string | undefined;
}

/** What a new source must say. */
export type SourceField = Exclude<keyof NewSource, 'note'>;

export interface TypedPlace {
  readonly file: string;
  readonly line: number;
}

/** Why nothing can be taken until the form is another. */
export type FormProblem =
  | { readonly kind: 'indicator'; readonly id: string }
  | { readonly kind: 'period'; readonly text: string }
  | { readonly kind: 'boundary'; readonly id: string }
  /** It was over before the period began. */
  | { readonly kind: 'boundary-ended'; readonly id: string; readonly day: string }
  | { readonly kind: 'unit'; readonly from: string; readonly to: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'source-taken'; readonly id: string }
  | { readonly kind: 'source-blank'; readonly field: SourceField }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'no-column'; readonly role: ColumnRole };

/** Why a row is not taken. */
export type RowRefusal =
  | { readonly kind: 'blank' }
  | { readonly kind: 'header' }
  | { readonly kind: 'total' }
  | { readonly kind: 'unmatched'; readonly name: string; readonly suggestions: readonly string[] }
  | { readonly kind: 'elsewhere'; readonly name: string; readonly boundaries: readonly string[] }
  | { readonly kind: 'no-number' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly isTurned: boolean }
  | { readonly kind: 'unit'; readonly unit: string }
  /** The value and what is written are two numbers. */
  | { readonly kind: 'written'; readonly value: string; readonly written: string }
  /** The table names the place twice; `line`: where first. */
  | { readonly kind: 'twice'; readonly line: number }
  /** The same source has said it already. */
  | {
      readonly kind: 'doubled';
      readonly at: TypedPlace;
      readonly value: number | null;
      readonly isSame: boolean;
    }
  /** Another source says another number. */
  | { readonly kind: 'contradicts'; readonly at: TypedPlace; readonly value: number; readonly source: string }
  | { readonly kind: 'id-taken'; readonly id: string; readonly at: TypedPlace }
  /** So far from the figure before that the unit must be wrong. */
  | { readonly kind: 'scale'; readonly than: Earlier; readonly times: number }
  /** What the content's own check says of the row. */
  | { readonly kind: 'refused'; readonly what: string; readonly mend: string };

export interface Earlier {
  readonly id: string;
  readonly period: string;
  readonly value: number;
}

/** What an editor should look at in a row that is taken. */
export type RowWarning =
  /** Another source has said the same. */
  | { readonly kind: 'known'; readonly at: TypedPlace; readonly source: string }
  | { readonly kind: 'accepted'; readonly at: TypedPlace; readonly value: number; readonly source: string }
  /** More than half more, or less than half, of the last figure that may be compared. */
  | { readonly kind: 'jump'; readonly than: Earlier; readonly percent: number };

export interface PastedRow {
  /** 1-based, in the paste. */
  readonly line: number;
  readonly cells: readonly string[];
  readonly outcome:
    | {
        readonly kind: 'taken';
        readonly key: string;
        readonly name: string;
        readonly row: Cells;
        readonly warnings: readonly RowWarning[];
      }
    | { readonly kind: 'left'; readonly why: RowRefusal };
}

/** Divisions added up against the city, where the indicator adds up. */
export interface SumCheck {
  readonly sum: number;
  readonly city: number;
  /** Whether every division is in the sum. */
  readonly isWhole: boolean;
  /** Within what rounding explains; of a part: no more than the city. */
  readonly agrees: boolean;
}

export interface PasteJudgement {
  readonly problems: readonly FormProblem[];
  readonly rows: readonly PastedRow[];
  readonly sum: SumCheck | null;
  /** Divisions that have no figure of this indicator and period, in the table or before. */
  readonly absent: readonly { readonly code: AreaCode; readonly name: string }[];
  /** Where the rows go. */
  readonly file: string | null;
  /** Null where there is nothing to add. */
  readonly edit: Edit | null;
}
